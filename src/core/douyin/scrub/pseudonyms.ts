import { createHmac } from 'node:crypto';
import { clip, isMaskedName, isOpaqueId } from '../identity.ts';

/** The id of every masked viewer. It names nobody, and readers must go on recognising it. */
const MASKED_ID = '111111';
/** Readers cut names here (code points): what is the same to them stays the same. */
const NAME_LENGTH = 100;
/** No reader goes by a longer id. */
const ID_LENGTH = 200;
/** The largest value of a signed and of an unsigned 64-bit field. */
const MAX_SIGNED = 9_223_372_036_854_775_807n;
const MAX_UNSIGNED = 18_446_744_073_709_551_615n;
/** Shorter ids that are not digits have too few others of their form. */
const SHORTEST_FORM = 8;
const LETTERS = ['ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz', '0123456789'] as const;
/** How the platform's opaque ids begin; it says nothing about whom they name. */
const OPAQUE_START = /^MS4wLjABAAAA/;

/**
 * Other names and ids in place of real ones: the same for the same, different for different, and of the same
 * form, so that whatever counts or compares them finds the same as before. Nobody without `key` can tell
 * which was which, so the key is random and lives no longer than the file is written.
 */
export class Pseudonyms {
  readonly #key: Uint8Array;
  readonly #ids = new Map<string, string>([[MASKED_ID, MASKED_ID]]);
  readonly #takenIds = new Set<string>([MASKED_ID]);
  readonly #names = new Map<string, string>();

  constructor(key: Uint8Array) {
    this.#key = key;
  }

  /** A user, room, display or trace id. Decimal digits stay as many decimal digits; empty and zero stay. */
  id(original: string): string {
    const text =
      original.length > ID_LENGTH ? `long ${this.#digest('long', original).toString('hex')}` : original;
    if (/^0*$/.test(text)) return text;
    let made = this.#ids.get(text);
    if (made === undefined) {
      made = /^[1-9]\d{0,19}$/.test(text) ? this.#freeNumber(text) : this.#freeWord(text);
      this.#ids.set(text, made);
      this.#takenIds.add(made);
    }
    return made;
  }

  /** A nickname or the name of a club. One that the platform masked still looks masked. */
  name(original: string): string {
    if (original === '') return '';
    const mask = isMaskedName(original) ? '***' : '';
    const text = `${mask} ${clip(original, NAME_LENGTH)}`;
    let made = this.#names.get(text);
    if (made === undefined) {
      made = `观众${this.#names.size + 1}${mask}`;
      this.#names.set(text, made);
    }
    return made;
  }

  /** An address under a top-level domain that never resolves: nothing is ever asked of anybody. */
  url(original: string): string {
    return original === ''
      ? ''
      : `https://scrubbed.invalid/${this.#digest('url', original).toString('hex', 0, 8)}`;
  }

  /** Tells different bytes apart and says nothing else about them. */
  fingerprint(bytes: Uint8Array): Buffer {
    return this.#digest('bytes', bytes).subarray(0, 8);
  }

  /** As many digits, from the first free one on; there are never more originals of a length than numbers. */
  #freeNumber(text: string): string {
    const least = 10n ** BigInt(text.length - 1);
    const limit = text.length === 20 ? MAX_UNSIGNED : MAX_SIGNED;
    const most = least * 10n - 1n < limit ? least * 10n - 1n : limit;
    const count = most - least + 1n;
    const start = this.#digest('number', text).readBigUInt64BE() % count;
    for (let step = 0n; ; step += 1n) {
      const number = String(least + ((start + step) % count));
      if (!this.#takenIds.has(number)) return number;
    }
  }

  #freeWord(text: string): string {
    for (let tries = 0; ; tries += 1) {
      const stream = this.#stream(`word ${tries}`, text);
      // A point in it tells readers that nobody is to be recognised by this one, as with the original.
      const start = isOpaqueId(text) ? 'x' : 'x.';
      const word = hasForm(text) ? sameForm(text, stream) : start + stream.toString('hex', 0, 12);
      if (!this.#takenIds.has(word)) return word;
    }
  }

  /** A byte for each character of the longest id. */
  #stream(purpose: string, text: string): Buffer {
    const blocks = Math.ceil(text.length / 32);
    return Buffer.concat(Array.from({ length: blocks }, (_, at) => this.#digest(`${purpose} ${at}`, text)));
  }

  #digest(purpose: string, text: string | Uint8Array): Buffer {
    return createHmac('sha256', this.#key).update(`${purpose}\0`).update(text).digest();
  }
}

function hasForm(text: string): boolean {
  return text.length >= SHORTEST_FORM && /^[\w.-]+$/.test(text);
}

/** Upper case for upper case, digit for digit; what joins them stays. */
function sameForm(text: string, stream: Buffer): string {
  const start = OPAQUE_START.exec(text)?.[0] ?? '';
  const rest = Array.from(text.slice(start.length), (character, at) => {
    const alphabet = LETTERS.find((letters) => letters.includes(character));
    return alphabet === undefined ? character : alphabet[(stream[at] ?? 0) % alphabet.length];
  });
  return start + rest.join('');
}
