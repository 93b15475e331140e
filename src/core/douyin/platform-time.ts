import type Long from 'long';
import { plausibleMs } from './frame.ts';
import { countNumber, knownCount } from './long-text.ts';

/** A time of the platform's whose unit is not published: ms or s, whichever gives a year of ours. */
export function platformMs(time: Long | null | undefined): number | null {
  const number = countNumber(time);
  return plausibleMs(number) ?? plausibleMs(number * 1000);
}

/** Nothing in a broadcast that has a clock runs for longer. */
const DAY_S = 86_400;

/** A span of the platform's in seconds; null where it is not told or cannot be one. */
export function platformSeconds(span: Long | null | undefined): number | null {
  const seconds = knownCount(span);
  return seconds !== null && seconds <= DAY_S ? seconds : null;
}

/** A span whose unit is not published: s, or ms where it would be longer than a day; 0 where it is not told. */
export function platformSpanMs(span: Long | null | undefined): number | null {
  const number = countNumber(span);
  if (number <= DAY_S) return number * 1000;
  return number <= DAY_S * 1000 ? number : null;
}
