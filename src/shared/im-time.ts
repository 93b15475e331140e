/**
 * The times that tools write, in every form they are met: Unix seconds, ms or µs as a number or as
 * text, ISO 8601, and the line a Douyin page shows (`发布于2026年09月21日 14:13`). A time without a
 * zone is Chinese time. No regular expressions: this runs for every pushed row.
 */

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
/** UTC+8: what a page without a zone means. */
const CHINA_MINUTES = 480;
/** The last moment a `Date` can hold. */
const LAST_MS = 8.64e15;
/** From here on a number can only be microseconds. */
const FROM_MICROSECONDS = 1e14;
/** Up to here a number can only be seconds. */
const UP_TO_SECONDS = 1e10;
/** No time is written longer. */
const MAX_LENGTH = 64;

/**
 * ms since 1970 UTC; 0 for a time that cannot be read, and with `nowMs` also for one that lies more
 * than a day ahead of it: a wrong clock must not stand at the head of every list for ever.
 */
export function parseTime(value: unknown, nowMs = Number.POSITIVE_INFINITY): number {
  const ms = typeof value === 'number' ? fromNumber(value) : typeof value === 'string' ? fromText(value) : 0;
  return ms > 0 && ms <= LAST_MS && ms <= nowMs + DAY_MS ? ms : 0;
}

function fromNumber(value: number): number {
  if (value >= FROM_MICROSECONDS) return Math.round(value / 1000);
  return Math.round(value > UP_TO_SECONDS ? value : value * 1000);
}

function fromText(value: string): number {
  if (value.length > MAX_LENGTH) return 0;
  const text = value.trim();
  return isNumeric(text) ? fromNumber(Number(text)) : fromDate(new Scanner(text));
}

function isNumeric(text: string): boolean {
  let dots = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === DOT) dots++;
    else if (code < ZERO || code > NINE) return false;
  }
  return dots <= 1 && text.length > dots;
}

/** The day, then perhaps the time of day, then perhaps a zone, then nothing else. */
function fromDate(scan: Scanner): number {
  scan.take('发布于');
  scan.skipSpaces();
  const year = scan.digits(4, 4);
  const isShown = scan.take('年');
  const least = isShown ? 1 : 2;
  if (!isShown && !scan.take('-')) return 0;
  const month = scan.digits(least, 2);
  if (!scan.take(isShown ? '月' : '-')) return 0;
  const day = scan.digits(least, 2);
  if (isShown && !scan.take('日')) return 0;
  // Years below 100 would be read as 19xx; nothing before 1970 is the time of a message.
  if (year < 1970 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return 0;
  const midnight = Date.UTC(year, month - 1, day);
  if (scan.isAtEnd()) return midnight - CHINA_MINUTES * MINUTE_MS;
  if (isShown) scan.skipSpaces();
  else if (!scan.take('T') && !scan.take('t') && !scan.take(' ')) return 0;
  const timeMs = timeOfDay(scan, least);
  const zoneMinutes = zone(scan);
  if (timeMs === null || zoneMinutes === null || !scan.isAtEnd()) return 0;
  return midnight + timeMs - zoneMinutes * MINUTE_MS;
}

function timeOfDay(scan: Scanner, leastHourDigits: number): number | null {
  const hour = scan.digits(leastHourDigits, 2);
  if (!scan.take(':')) return null;
  const minute = scan.digits(2, 2);
  let second = 0;
  let fraction = 0;
  if (scan.take(':')) {
    second = scan.digits(2, 2);
    if (scan.take('.') || scan.take(',')) fraction = scan.fraction();
  }
  const isValid =
    hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59 && fraction >= 0;
  return isValid ? ((hour * 60 + minute) * 60 + second) * 1000 + Math.round(fraction * 1000) : null;
}

/** Minutes ahead of UTC; null when it makes no sense. */
function zone(scan: Scanner): number | null {
  scan.skipSpaces();
  if (scan.isAtEnd()) return CHINA_MINUTES;
  if (scan.take('Z') || scan.take('z')) return 0;
  const sign = scan.take('+') ? 1 : scan.take('-') ? -1 : 0;
  const hours = scan.digits(2, 2);
  scan.take(':');
  const minutes = scan.isAtEnd() ? 0 : scan.digits(2, 2);
  if (sign === 0 || hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return null;
  return sign * (hours * 60 + minutes);
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const ZERO = 48;
const NINE = 57;
const DOT = 46;
const SPACE = 32;

/** Reads a text from left to right. */
class Scanner {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  /** True, and past it, when `expected` comes next. */
  take(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#at)) return false;
    this.#at += expected.length;
    return true;
  }

  skipSpaces(): void {
    while (this.#text.charCodeAt(this.#at) === SPACE) this.#at++;
  }

  /** A number of `least` to `most` digits; -1 when there are fewer. */
  digits(least: number, most: number): number {
    const from = this.#at;
    let value = 0;
    while (this.#at - from < most) {
      const digit = this.#digit();
      if (digit < 0) break;
      value = value * 10 + digit;
    }
    return this.#at - from < least ? -1 : value;
  }

  /** What stands behind the point of a second, as a part of 1; -1 when nothing does. */
  fraction(): number {
    const from = this.#at;
    let value = 0;
    let place = 0.1;
    for (let digit = this.#digit(); digit >= 0; digit = this.#digit()) {
      value += digit * place;
      place /= 10;
    }
    return this.#at === from ? -1 : value;
  }

  /** The next digit, and past it; -1 when something else comes. */
  #digit(): number {
    const code = this.#text.charCodeAt(this.#at);
    if (!(code >= ZERO && code <= NINE)) return -1;
    this.#at++;
    return code - ZERO;
  }
}
