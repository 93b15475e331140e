/**
 * What an error of SQLite means for us. `unexpected` is everything that retrying cannot help: a
 * mistake in a statement or a value that the table refuses.
 */
export type FailureKind = 'busy' | 'full' | 'io' | 'broken' | 'unexpected';

const KINDS: readonly (readonly [prefix: string, kind: FailureKind])[] = [
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_FULL', 'full'],
  // A quota or RLIMIT_FSIZE shows itself as SQLITE_IOERR_WRITE, not as SQLITE_FULL.
  ['SQLITE_IOERR', 'io'],
  ['SQLITE_CANTOPEN', 'io'],
  ['SQLITE_READONLY', 'io'],
  ['SQLITE_PERM', 'io'],
  ['SQLITE_NOMEM', 'io'],
  ['SQLITE_PROTOCOL', 'io'],
  ['SQLITE_CORRUPT', 'broken'],
  ['SQLITE_NOTADB', 'broken'],
];

export function failureKind(thrown: unknown): FailureKind {
  const code = failureCode(thrown);
  return KINDS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? 'unexpected';
}

/** SQLite's or the system's name of the error, or the class of anything else. */
export function failureCode(thrown: unknown): string {
  if (!(thrown instanceof Error)) return typeof thrown;
  return 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : thrown.name;
}

export function failureText(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
