import { parseTime } from '#shared/im-time.ts';

/**
 * How one field of a pushed row is read. Undefined: the field was not given (or is of a type that
 * says nothing), so what is stored stays. `null` clears a field. Nothing here throws but `idOf`.
 */

/** Longer texts are cut, never refused: one endless line must not cost the rest of the push. */
export const MAX_TEXT = 20_000;
export const MAX_NAME = 200;
/** Cutting an address would make it lead elsewhere: a longer one counts as none. */
export const MAX_URL = 4096;
export const MAX_ID = 256;

/** Why a row is not taken. */
export class RowRefused extends Error {
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'RowRefused';
    this.reason = reason;
  }
}

/** An id as a string; empty when it is missing. Throws `RowRefused` for one that cannot be kept. */
export function idOf(value: unknown): string {
  if (typeof value === 'string') {
    if (value === 'undefined' || value === 'null') return '';
    if (!isIdText(value)) throw new RowRefused('INVALID_ID');
    return value;
  }
  if (value === undefined || value === null) return '';
  if (typeof value !== 'number') throw new RowRefused('INVALID_ID');
  // Beyond 2^53 the digits the platform meant are lost already.
  if (!Number.isSafeInteger(value)) throw new RowRefused('UNSAFE_ID');
  return String(value);
}

function isIdText(text: string): boolean {
  if (text.length > MAX_ID) return false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x20 || (code >= 0x7f && code <= 0x9f)) return false;
  }
  return text.isWellFormed();
}

/** An id that refers to something else: undefined when it is missing, empty when it is cleared. */
export function referenceOf(value: unknown): string | undefined {
  if (value === null) return '';
  const id = idOf(value);
  return id === '' ? undefined : id;
}

export function textOf(value: unknown, most = MAX_TEXT): string | undefined {
  if (typeof value === 'string') {
    if (value.length <= most) return value.isWellFormed() ? value : value.toWellFormed();
    return cut(value, most);
  }
  if (value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}

export function nameOf(value: unknown): string | undefined {
  return textOf(value, MAX_NAME);
}

/** A copy: a slice would keep the whole of a huge text in memory. Bytes also mend lone surrogates. */
function cut(text: string, most: number): string {
  const last = text.charCodeAt(most - 1);
  const isHalved = last >= 0xd800 && last <= 0xdbff;
  return Buffer.from(text.slice(0, isHalved ? most - 1 : most)).toString();
}

/** Only web addresses; anything else is none. */
export function urlOf(value: unknown): string | undefined {
  if (typeof value === 'string') return isWebAddress(value) ? value.toWellFormed() : '';
  return value === null ? '' : undefined;
}

function isWebAddress(text: string): boolean {
  if (text.length > MAX_URL || text.length < 8) return false;
  const start = text.startsWith('http') ? text : text.slice(0, 8).toLowerCase();
  return start.startsWith('https://') || start.startsWith('http://');
}

export function flagOf(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === null || value === 0 || value === 'false' || value === '0') return false;
  return value === 1 || value === 'true' || value === '1' ? true : undefined;
}

/** A whole number from 0 on. */
export function countOf(value: unknown): number | undefined {
  if (value === null) return 0;
  const number = rateOf(value);
  return number === undefined || number < 0 ? undefined : Math.trunc(number);
}

/** Any number; also as text. Beyond 2^53 it is no figure anybody counted. */
export function rateOf(value: unknown): number | undefined {
  const number = typeof value === 'number' ? value : typeof value === 'string' ? numberIn(value) : Number.NaN;
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

function numberIn(text: string): number {
  return text.length > 32 || text.trim() === '' ? Number.NaN : Number(text);
}

/** ms; 0 is an unknown time. */
export function timeOf(value: unknown, nowMs: number): number | undefined {
  return value === undefined ? undefined : parseTime(value, nowMs);
}

/** The first of two names of a field that was given. */
export function either(first: unknown, second: unknown): unknown {
  return first === undefined ? second : first;
}
