import { cleanText, cutText } from './clean-text.ts';
import { REDACTED } from './known-secrets.ts';
import type { KnownSecrets } from './known-secrets.ts';
import { isSecretName } from './secret-names.ts';

/** Characters of one text; of one that is longer only so many are looked at before it is cut. */
const MAX_TEXT = 1024;
const MAX_LOOK = 16 * 1024;
const MAX_DEPTH = 5;
/** Fields of one object, elements of one list. */
const MAX_ENTRIES = 50;
/** Values in one log line. */
const MAX_VALUES = 500;
const MAX_STACK_LINES = 20;
const MAX_KEY = 80;

export type CleanValue = string | number | boolean | null | readonly CleanValue[] | CleanObject;
export interface CleanObject {
  readonly [key: string]: CleanValue;
}

/** Makes copies of whatever is logged that are harmless, bounded and without secrets. */
export class ValueCleaner {
  readonly #secrets: KnownSecrets;

  constructor(secrets: KnownSecrets) {
    this.#secrets = secrets;
  }

  text(text: string, max: number = MAX_TEXT): string {
    let looked = text;
    if (text.length > MAX_LOOK) {
      // A secret on the edge would leave its first half behind unmasked.
      looked = text.slice(0, MAX_LOOK);
      looked = this.#secrets.mask(looked);
      looked = looked.slice(0, -Math.max(1, this.#secrets.longest));
    } else looked = this.#secrets.mask(text);
    return cleanText(cutText(looked, max));
  }

  /** The fields of a log line. */
  fields(fields: Readonly<Record<string, unknown>>): CleanObject {
    return this.#object(fields, { left: MAX_VALUES, above: [] });
  }

  #object(inside: object, walk: Walk): CleanObject {
    const keys = Object.keys(inside);
    const entries = keys.slice(0, MAX_ENTRIES).map((key): [string, CleanValue] => {
      const name = cleanText(cutText(key, MAX_KEY));
      return [name, this.#field(key, inside, walk)];
    });
    if (keys.length > MAX_ENTRIES) entries.push(['…', `(+${String(keys.length - MAX_ENTRIES)})`]);
    // Defines keys and assigns none: `__proto__` is a key like any other.
    return Object.fromEntries(entries);
  }

  #field(key: string, inside: object, walk: Walk): CleanValue {
    let value: unknown;
    try {
      value = Reflect.get(inside, key);
    } catch {
      return '[unreadable]';
    }
    const isEmpty = value === null || value === undefined || typeof value === 'boolean' || value === '';
    return isSecretName(key) && !isEmpty ? REDACTED : this.#value(value, walk);
  }

  #value(value: unknown, walk: Walk): CleanValue {
    walk.left -= 1;
    if (walk.left < 0) return '…';
    switch (typeof value) {
      case 'string':
        return this.text(value);
      case 'number':
        return Number.isFinite(value) ? value : String(value);
      case 'boolean':
        return value;
      case 'bigint':
        return String(value);
      case 'undefined':
        return null;
      case 'function':
      case 'symbol':
        return `[${typeof value}]`;
      case 'object':
        return value === null ? null : this.#inner(value, walk);
    }
  }

  #inner(value: object, walk: Walk): CleanValue {
    if (walk.above.includes(value)) return '[circular]';
    if (walk.above.length >= MAX_DEPTH) return '[deeper]';
    walk.above.push(value);
    try {
      if (value instanceof Error) return this.#error(value, walk);
      if (ArrayBuffer.isView(value)) return `[${String(value.byteLength)} bytes]`;
      if (value instanceof Date) return String(value.valueOf());
      if (value instanceof Map) return this.#list([...value.entries()], walk);
      if (Array.isArray(value) || value instanceof Set) return this.#list([...value], walk);
      return this.#object(value, walk);
    } catch {
      // A proxy may throw at whatever is asked of it.
      return '[unreadable]';
    } finally {
      walk.above.pop();
    }
  }

  #list(list: readonly unknown[], walk: Walk): CleanValue[] {
    const found = list.slice(0, MAX_ENTRIES).map((value) => this.#value(value, walk));
    if (list.length > MAX_ENTRIES) found.push(`… (+${String(list.length - MAX_ENTRIES)})`);
    return found;
  }

  /** With everything that is needed to find the fault: code, details, stack line by line, causes. */
  #error(error: Error, walk: Walk): CleanObject {
    const stack = (error.stack ?? '').slice(0, MAX_LOOK).split('\n');
    // The message may have several lines and is told by itself.
    const frames = stack.filter((line) => /^\s+at /.test(line)).slice(0, MAX_STACK_LINES);
    const found: [string, CleanValue][] = [
      ['name', this.text(error.name)],
      ['message', this.text(error.message)],
    ];
    for (const key of ['code', 'details', 'errors'] as const) {
      if (key in error) found.push([key, this.#field(key, error, walk)]);
    }
    found.push(['stack', frames.map((line) => this.text(line.trim()))]);
    if (error.cause !== undefined) found.push(['cause', this.#value(error.cause, walk)]);
    return Object.fromEntries(found);
  }
}

interface Walk {
  /** How many values the line may still have. */
  left: number;
  /** The objects around this one. */
  readonly above: object[];
}
