import type { Chance } from '../random.ts';
import { createChance } from '../random.ts';

/** A visitor cookie in the form the service gives out: percent-encoded, four parts. */
export function inventVisitorCookie(chance: Chance, nowMs: number): string {
  const hex = (digits: number): string =>
    Array.from({ length: digits }, () => chance.between(0, 15).toString(16)).join('');
  return ['1', `fake${hex(20)}`, String(Math.floor(nowMs / 1000)), hex(32)].join('%7C');
}

/** Whether a `ttwid` could be one of ours. Those of an earlier start are still good. */
export function isVisitorCookie(value: string | null): value is string {
  return value !== null && /^1%7Cfake[0-9a-f]{20}%7C\d{10}%7C[0-9a-f]{32}$/.test(value);
}

/** The visitor's 19-digit number: always the same for one cookie. */
export function visitorNumber(visitorCookie: string): string {
  const chance = createChance(visitorCookie);
  return `7${Array.from({ length: 18 }, (_, at) => chance.between(at === 0 ? 3 : 0, 9)).join('')}`;
}

export function cookieOf(header: string | undefined, name: string): string | null {
  for (const pair of (header ?? '').split(';')) {
    const [key, ...value] = pair.trim().split('=');
    if (key === name) return value.join('=');
  }
  return null;
}
