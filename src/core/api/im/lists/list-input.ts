import { ImError } from '#shared/im-errors.ts';
import { parseTime } from '#shared/im-time.ts';
import { readCursor } from './cursor.ts';
import type { Position } from './cursor.ts';
import { invalid } from './query.ts';
import type { QueryMap } from './query.ts';

export const MAX_COUNT = 1000;

/** What every list takes. */
export interface ListInput {
  readonly count: number;
  readonly from: number | Position;
  /** Changes after this revision instead of rows in order; null for rows. */
  readonly sinceRevision: number | null;
  /** Of the route with its filters: cursors belong to it. */
  readonly mark: string;
}

export const LIST_PARAMETERS: readonly string[] = ['cursor', 'count', 'since_revision'];

export function readListInput(query: QueryMap, mark: string, usualCount: number): ListInput {
  const cursor = query.get('cursor');
  const sinceRevision = readRevision(query.get('since_revision'));
  if (cursor !== undefined && sinceRevision !== null) {
    throw invalid('since_revision', 'cannot be combined with cursor');
  }
  return {
    count: readCount(query.get('count'), usualCount),
    from: cursor === undefined ? 0 : readCursor(cursor, mark),
    sinceRevision,
    mark,
  };
}

/** Never an error: old clients send anything. */
function readCount(text: string | undefined, usual: number): number {
  if (text === undefined || !/^[+-]?\d+$/.test(text)) return usual;
  return Math.min(Math.max(Number(text), 1), MAX_COUNT);
}

function readRevision(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,16}$/.test(text)) return Number(text);
  throw invalid('since_revision', 'must be a whole number');
}

/** ms since 1970 UTC, from s, ms, µs or ISO 8601; 0 and everything is later. */
export function readSinceTime(query: QueryMap): number | undefined {
  const text = query.get('since_time');
  if (text === undefined) return undefined;
  if (/^0+$/.test(text)) return 0;
  const ms = parseTime(text);
  if (ms === 0) throw invalid('since_time', 'must be seconds, milliseconds or an ISO 8601 time');
  return ms;
}

export function tooOld(): ImError {
  return new ImError(
    'REVISION_TOO_OLD',
    'The changes since this revision are not known any more; load the list again',
    { parameter: 'since_revision' },
  );
}
