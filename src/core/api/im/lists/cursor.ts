import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import type { ImKey } from '../../../im-store.ts';

/**
 * Where a list goes on, as text that only we read: the key of the last row, how many rows came before,
 * and a mark of the list it belongs to. It holds no state of the process, so it outlives a restart.
 */

const VERSION = 1;
const PREFIX = 'c_';
const MAX_LENGTH = 4096;

const cursorSchema = z.strictObject({
  v: z.literal(VERSION),
  h: z.string().max(20),
  s: z.array(z.number()).min(1).max(4),
  i: z.string().max(1024),
  o: z.int().min(0),
});

export interface Position {
  readonly key: ImKey;
  /** Rows up to and with that key. */
  readonly offset: number;
}

/** A short mark of a route with its filters. */
export function listMark(canonical: string): string {
  return createHash('sha256').update(canonical).digest('base64url').slice(0, 10);
}

export function writeCursor(mark: string, { key, offset }: Position): string {
  const content = { v: VERSION, h: mark, s: key.sort, i: key.id, o: offset };
  return `${PREFIX}${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
}

/** An offset or a position. Throws `ImError` INVALID_CURSOR. */
export function readCursor(text: string, mark: string): number | Position {
  if (/^[+-]?\d+$/.test(text)) return Math.min(Math.max(Number(text), 0), Number.MAX_SAFE_INTEGER);
  const content = cursorSchema.safeParse(contentOf(text));
  if (!content.success) {
    throw new ImError('INVALID_CURSOR', 'cursor must be a whole number or a next_cursor', {
      parameter: 'cursor',
    });
  }
  const { h, s, i, o } = content.data;
  if (h !== mark) {
    throw new ImError('INVALID_CURSOR', 'cursor belongs to another route or other filters', {
      parameter: 'cursor',
    });
  }
  return { key: { sort: s, id: i }, offset: o };
}

function contentOf(text: string): unknown {
  if (!text.startsWith(PREFIX) || text.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(Buffer.from(text.slice(PREFIX.length), 'base64url').toString('utf8'));
  } catch {
    return null;
  }
}
