import type { Language } from '../i18n/language.ts';
import { UNKNOWN } from './number.ts';

/** `1:02:09`, `4:05`. For clocks that run. */
export function formatElapsed(ms: number | null): string {
  if (ms === null) return UNKNOWN;
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}

/** `20:35:07` of the viewer's own day. */
export function formatClock(ms: number): string {
  const date = new Date(ms);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** `20:35` */
export function formatMinute(ms: number): string {
  return formatClock(ms).slice(0, 5);
}

/** `2025-03-08 20:35`, the same in every language: it sorts, and nobody reads it wrongly. */
export function formatDate(ms: number): string {
  const date = new Date(ms);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())} ${formatMinute(ms)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

const SPAN_UNITS = {
  'zh-CN': { h: ' 小时 ', m: ' 分 ', s: ' 秒' },
  en: { h: ' h ', m: ' min ', s: ' s' },
} as const;

/** `8 秒`, `2 分 5 秒`, `1 小时 3 分`. For lengths that are over; the two largest units. */
export function formatSpan(ms: number, language: Language): string {
  const unit = SPAN_UNITS[language];
  const seconds = Math.max(0, Math.round(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = h > 0 ? [part(h, unit.h), part(m, unit.m)] : [part(m, unit.m), part(s, unit.s)];
  return parts.join('').trim() || `0${unit.s}`;
}

function part(value: number, unit: string): string {
  return value === 0 ? '' : value + unit;
}
