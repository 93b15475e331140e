import type Long from 'long';
import { plausibleMs } from './frame.ts';
import { countNumber } from './long-text.ts';

/** A time of the platform's whose unit is not published: ms or s, whichever gives a year of ours. */
export function platformMs(time: Long | null | undefined): number | null {
  const number = countNumber(time);
  return plausibleMs(number) ?? plausibleMs(number * 1000);
}
