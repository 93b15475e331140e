import type Long from 'long';

const TWO_32 = 4_294_967_296;
const MILLION = 1_000_000;

/**
 * Decimal text of an unsigned 64-bit id, exact. Ids are read on every message, so this divides in
 * two safe-integer steps instead of going through BigInt: with hi < 2^32, (hi mod 10^6)·2^32 + lo
 * stays under 2^53.
 */
export function longText(value: Long): string {
  const high = value.high >>> 0;
  const low = value.low >>> 0;
  if (high === 0) return String(low);
  const highRest = high % MILLION;
  const carried = highRest * TWO_32 + low;
  const lowQuotient = Math.floor(carried / MILLION);
  const quotient = ((high - highRest) / MILLION) * TWO_32 + lowQuotient;
  return quotient === 0
    ? String(carried)
    : `${quotient}${String(carried - lowQuotient * MILLION).padStart(6, '0')}`;
}

/** An id, or null when the field was absent or zero: Douyin uses 0 for "none". */
export function idText(value: Long | null | undefined): string | null {
  if (value === null || value === undefined || (value.low === 0 && value.high === 0)) return null;
  return longText(value);
}

/** A count: never negative, never beyond what a number holds exactly. */
export function countNumber(value: Long | number | null | undefined): number {
  if (value === null || value === undefined) return 0;
  const number = typeof value === 'number' ? value : value.high * TWO_32 + (value.low >>> 0);
  return number > 0 ? Math.min(number, Number.MAX_SAFE_INTEGER) : 0;
}

/** A count that may be unknown: absent and zero both mean "not told" in this protocol. */
export function knownCount(value: Long | number | null | undefined): number | null {
  const number = countNumber(value);
  return number === 0 ? null : number;
}
