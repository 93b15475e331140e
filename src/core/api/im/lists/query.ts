import { ImError } from '#shared/im-errors.ts';

/** The parameters of a query, decoded. */
export type QueryMap = ReadonlyMap<string, string>;

/** Throws `ImError` INVALID_PARAMETER for a parameter that is there twice: which one counts is anybody's guess. */
export function parseQuery(text: string): QueryMap {
  const query = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(text)) {
    if (query.has(name)) {
      throw new ImError('INVALID_PARAMETER', `${name} must be given once`, { parameter: name });
    }
    query.set(name, value);
  }
  return query;
}

/** The same question in one form, whatever order its parameters came in. Only `known` ones count. */
export function canonicalUrl(path: string, query: QueryMap, known: readonly string[]): string {
  const parts = known
    .filter((name) => query.has(name))
    .toSorted()
    .map((name) => `${name}=${encodeURIComponent(query.get(name) ?? '')}`);
  return parts.length === 0 ? path : `${path}?${parts.join('&')}`;
}

export function missing(parameter: string): ImError {
  return new ImError('MISSING_PARAMETER', `${parameter} is required`, { parameter });
}

export function invalid(parameter: string, problem: string, allowed?: readonly string[]): ImError {
  const details = allowed === undefined ? { parameter } : { parameter, allowed };
  return new ImError('INVALID_PARAMETER', `${parameter} ${problem}`, details);
}

/** `true|1`, `false|0`; undefined when it is left out. */
export function readFlag(query: QueryMap, name: string): boolean | undefined {
  const value = query.get(name);
  if (value === undefined) return undefined;
  if (value === 'true' || value === '1') return true;
  if (value === 'false' || value === '0') return false;
  throw invalid(name, 'must be true or false', ['true', '1', 'false', '0']);
}

/** A word of a list, or one that means the same. */
export function readWord<T extends string>(
  query: QueryMap,
  name: string,
  allowed: readonly T[],
  meaning: (word: string) => T | null,
): T | undefined {
  const value = query.get(name);
  if (value === undefined) return undefined;
  const word = meaning(value);
  if (word === null) throw notOneOf(name, allowed);
  return word;
}

export function notOneOf(name: string, allowed: readonly string[]): ImError {
  return invalid(name, `must be one of ${allowed.join(', ')}`, allowed);
}

/** For words without synonyms: as they are, or null. */
export function exactly<T extends string>(allowed: readonly T[]): (word: string) => T | null {
  return (word) => allowed.find((one) => one === word) ?? null;
}

const MAX_ID_LENGTH = 256;

/** 1 to 256 characters, none of them invisible. */
export function isId(value: string): boolean {
  return value.length > 0 && value.length <= MAX_ID_LENGTH && !/\p{Cc}/u.test(value);
}

export function readId(query: QueryMap, ...names: readonly string[]): string | undefined {
  const name = names.find((one) => query.has(one));
  if (name === undefined) return undefined;
  return checkId(name, query.get(name) ?? '');
}

export function checkId(name: string, value: string): string {
  if (isId(value)) return value;
  throw invalid(name, `must have 1 to ${String(MAX_ID_LENGTH)} characters, none of them control characters`);
}
