/** JSON as people write it, with the places of what is in it: a mistake is told by line and column. */

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export interface Place {
  /** Both from 1; a column is a UTF-16 unit, as editors count. */
  readonly line: number;
  readonly column: number;
}

export type ReadJson =
  | { readonly ok: true; readonly value: JsonValue; readonly placeOf: (path: string) => Place | null }
  | { readonly ok: false; readonly at: Place; readonly expected: string };

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

/**
 * Reads JSON. `placeOf` finds a key by its path (`a.b`, list elements by number). V8's own message is not
 * used: it often has no position, and it quotes the text, in which there may be a password.
 */
export function readJson(text: string): ReadJson {
  // Editors on Windows put a mark in front that JSON does not know.
  const clean = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const scan = new Scan(clean);
  const expected = scan.run();
  if (expected !== null) return { ok: false, at: placeOf(clean, scan.at), expected };
  const find = (path: string): Place | null => {
    const at = scan.keys.get(path);
    return at === undefined ? null : placeOf(clean, at);
  };
  return { ok: true, value: JSON.parse(clean) as JsonValue, placeOf: find };
}

function placeOf(text: string, at: number): Place {
  const before = text.slice(0, at);
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
}

/** Goes over the text once, without recursion: its depth is the writer's choice. */
class Scan {
  at = 0;
  readonly keys = new Map<string, number>();
  readonly #text: string;
  /** The open objects and lists: for a list, which element is being read. */
  readonly #open: ({ readonly close: '}'; key: string } | { readonly close: ']'; key: number })[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Null, or what should have stood at `at`. */
  run(): string | null {
    for (;;) {
      const problem = this.#value();
      if (problem !== null) return problem;
      // A value is through: close what ends here, then go on with what is open.
      for (;;) {
        const inner = this.#open.at(-1);
        if (inner === undefined) return this.#peek() === '' ? null : 'the end of the file';
        if (this.#take(inner.close)) {
          this.#open.pop();
          continue;
        }
        if (!this.#take(',')) return `"," or "${inner.close}"`;
        if (inner.close === ']') inner.key += 1;
        else {
          const wrong = this.#key(inner);
          if (wrong !== null) return wrong;
        }
        break;
      }
    }
  }

  /** Reads one value; of an object or a list only its beginning, down to the first scalar or empty one. */
  #value(): string | null {
    for (;;) {
      if (this.#take('{')) {
        if (this.#take('}')) return null;
        const inner = { close: '}' as const, key: '' };
        this.#open.push(inner);
        const wrong = this.#key(inner);
        if (wrong !== null) return wrong;
      } else if (this.#take('[')) {
        if (this.#take(']')) return null;
        this.#open.push({ close: ']', key: 0 });
      } else {
        return this.#match(STRING) !== null || this.#match(SCALAR) !== null ? null : 'a value';
      }
    }
  }

  #key(inner: { key: string }): string | null {
    this.#peek();
    const { at } = this;
    const quoted = this.#match(STRING);
    if (quoted === null) return 'a name in double quotes';
    inner.key = String(JSON.parse(quoted));
    this.keys.set(this.#open.map(({ key }) => String(key)).join('.'), at);
    return this.#take(':') ? null : '":"';
  }

  #peek(): string {
    this.#match(SPACE);
    return this.#text[this.at] ?? '';
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.at += 1;
    return true;
  }

  #match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    if (found !== null) this.at += found.length;
    return found;
  }
}
