import type { Language } from '../i18n/language.ts';

export const UNKNOWN = '—';

interface Unit {
  /** Used for values of at least this size. */
  readonly from: number;
  readonly divisor: number;
  readonly suffix: string;
  readonly digits: number;
}

const UNITS: Readonly<Record<Language, readonly Unit[]>> = {
  'zh-CN': [
    { from: 1e8, divisor: 1e8, suffix: '亿', digits: 2 },
    { from: 1e4, divisor: 1e4, suffix: '万', digits: 1 },
  ],
  en: [
    { from: 1e9, divisor: 1e9, suffix: 'B', digits: 2 },
    { from: 1e6, divisor: 1e6, suffix: 'M', digits: 2 },
    { from: 1e4, divisor: 1e3, suffix: 'K', digits: 1 },
  ],
};

/** `3456`, `1.2万`, `1.03亿` (en: `3456`, `12.0K`). Cut, not rounded: a figure is never overstated. */
export function formatCount(value: number | null, language: Language): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  const unit = UNITS[language].find((candidate) => Math.abs(value) >= candidate.from);
  if (unit === undefined) return String(Math.trunc(value));
  const scale = 10 ** unit.digits;
  // Multiplied before divided: 1.03 * 100 is not 103 in binary fractions.
  return (Math.trunc((value * scale) / unit.divisor) / scale).toFixed(unit.digits) + unit.suffix;
}

/** Every digit, grouped; for titles. */
export function formatExact(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  return Math.trunc(value).toLocaleString('en-US');
}

/** Ten diamonds are one yuan. */
const DIAMONDS_PER_YUAN = 10;

export function formatYuan(diamonds: number | null, language: Language): string {
  if (diamonds === null) return UNKNOWN;
  const yuan = diamonds / DIAMONDS_PER_YUAN;
  return `¥${yuan < 1000 && !Number.isInteger(yuan) ? yuan.toFixed(1) : formatCount(yuan, language)}`;
}
