import { isSecretName } from './secret-names.ts';

export const REDACTED = '[redacted]';

/** Anything shorter is part of ordinary words. */
const MIN_LENGTH = 4;
/** More than any login has; the oldest are forgotten first. */
const MAX_SECRETS = 1000;

/** Our own tokens have a form of their own, so that none has to be registered. */
const OWN_TOKEN = /\bdd[a-z]_[\w-]{16,}/g;
const ADDRESS = /\b([a-z][a-z0-9+.-]{0,15}:\/\/)([^\s"'<>\\]+)/gi;
const HEADER = /\b((?:proxy-)?authorization|(?:set-)?cookie)(["']?\s?:\s?)[^\r\n]+/gi;
const BEARER = /\b(bearer)\s+[\w.~+/=-]{4,}/gi;
/** `name=value`, `"name":"value"`, `name: value` without a space. */
const PAIR = /(?<![\w.-])([A-Za-z][\w.-]{0,63})(["']?[=:]["']?|["']\s?:\s?["'])([^\s"';,&]+)/g;
/** The key of the dashboard's own address. */
const FRAGMENT = /([#?&]k=)[^\s&"']+/g;

/** Values that must appear nowhere, and the forms in which secrets usually stand in a text. */
export class KnownSecrets {
  readonly #values = new Set<string>();
  /** Null: nothing is known, or something was added since it was made. */
  #forms: KnownForms | null = null;

  /** From now on this value is masked, also percent-encoded, in JSON and in base64. */
  add(value: string): void {
    if (value.length < MIN_LENGTH || this.#values.has(value)) return;
    this.#values.add(value);
    const [oldest] = this.#values;
    if (this.#values.size > MAX_SECRETS && oldest !== undefined) this.#values.delete(oldest);
    this.#forms = null;
  }

  /** Characters of the longest form of any: so much at a cut end of a text may be part of one. */
  get longest(): number {
    return this.#known?.longest ?? 0;
  }

  get #known(): KnownForms | null {
    if (this.#values.size > 0) this.#forms ??= knownForms(this.#values);
    return this.#forms;
  }

  /** The text without secrets. Queries of addresses go as a whole: they carry signatures. */
  mask(text: string): string {
    const known = this.#known === null ? text : text.replaceAll(this.#known.pattern, REDACTED);
    return known
      .replaceAll(ADDRESS, (_all, scheme: string, rest: string) => `${scheme}${plainAddress(rest)}`)
      .replaceAll(OWN_TOKEN, REDACTED)
      .replaceAll(HEADER, `$1$2${REDACTED}`)
      .replaceAll(BEARER, `$1 ${REDACTED}`)
      .replaceAll(FRAGMENT, `$1${REDACTED}`)
      .replaceAll(PAIR, (all, name: string, sign: string) =>
        isSecretName(name) ? `${name}${sign}${REDACTED}` : all,
      );
  }
}

interface KnownForms {
  readonly pattern: RegExp;
  readonly longest: number;
}

function knownForms(values: ReadonlySet<string>): KnownForms {
  const forms = new Set([...values].flatMap(formsOf));
  // The longest first: of two secrets one may begin with the other.
  const ordered = [...forms].toSorted((a, b) => b.length - a.length);
  const escaped = ordered.map((form) => form.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  return { pattern: new RegExp(escaped.join('|'), 'g'), longest: ordered[0]?.length ?? 0 };
}

function formsOf(value: string): string[] {
  return [
    value,
    encodeURIComponent(value.toWellFormed()),
    JSON.stringify(value).slice(1, -1),
    Buffer.from(value).toString('base64').replace(/=+$/, ''),
  ];
}

/** Host and path. What stands before `@` is a password, what comes after `?` or `#` may be a signature. */
function plainAddress(rest: string): string {
  const end = rest.search(/[?#]/);
  const place = (end < 0 ? rest : rest.slice(0, end)).replace(/^[^/]*@/, `${REDACTED}@`);
  return end < 0 ? place : `${place}${rest[end] ?? ''}${REDACTED}`;
}
