import type { ImCollection, ImComment, ImMessage } from '#shared/im.ts';
import type { StoredOverlay, StoredRow } from '../../im-disk.ts';
import { internClaims } from './claims.ts';
import { EMPTY_ROWS } from './held-row.ts';
import type { AnyHeld, Held } from './held-row.ts';
import type { Overlay } from './overlay.ts';

/**
 * A row as it is kept: what people see, and beside it what was pushed where that differs. Fields that
 * are as in an empty row are left out: that is more than half of most rows. Read back field by field
 * against an empty row: a file that somebody else wrote to must not bring in a shape that the rest
 * does not know.
 */
export function storeRow(collection: ImCollection, row: AnyHeld, base: AnyHeld | undefined): StoredRow {
  return {
    collection,
    id: row.id,
    accountId: row.accountId,
    platformId: row.platformId,
    sortMs: row.sortMs,
    revision: row.revision,
    conversationId: collection === 'messages' ? (row as unknown as ImMessage).conversationId : null,
    contentId: collection === 'comments' ? (row as unknown as ImComment).contentId : null,
    parentId: collection === 'comments' ? (row as unknown as ImComment).parentId : null,
    json: JSON.stringify(
      base === undefined
        ? filledFields(collection, row)
        : { ...filledFields(collection, row), base: filledFields(collection, base) },
    ),
  };
}

function filledFields(collection: ImCollection, row: AnyHeld): Readonly<Record<string, unknown>> {
  const fields = row as unknown as Readonly<Record<string, unknown>>;
  const empty = EMPTY_ROWS[collection] as unknown as Readonly<Record<string, unknown>>;
  const filled: Record<string, unknown> = {};
  for (const name in fields) if (fields[name] !== empty[name]) filled[name] = fields[name];
  return filled;
}

export interface RestoredRow<C extends ImCollection> {
  readonly row: Held<C>;
  readonly base: Held<C> | null;
}

/** Null when it cannot be read. */
export function restoreRow<C extends ImCollection>(
  collection: C,
  stored: Pick<StoredRow, 'json'>,
): RestoredRow<C> | null {
  const value = parse(stored.json);
  const row = readRow(collection, value);
  return row === null ? null : { row, base: readRow(collection, value?.['base']) };
}

export function readRow<C extends ImCollection>(collection: C, value: unknown): Held<C> | null {
  if (!isRecord(value) || typeof value['id'] !== 'string' || value['id'] === '') return null;
  const empty = EMPTY_ROWS[collection] as unknown as Readonly<Record<string, unknown>>;
  const row: Record<string, unknown> = { ...empty };
  for (const name in value) {
    if (!Object.hasOwn(empty, name)) continue;
    const kept = value[name];
    if (!fits(kept, empty[name])) continue;
    row[name] = name === 'claims' && typeof kept === 'string' ? internClaims(kept) : kept;
  }
  return row as unknown as Held<C>;
}

/** Fields that may be null hold texts, numbers or flat objects. */
function fits(value: unknown, usual: unknown): boolean {
  if (usual === null) return value === null || typeof value !== 'boolean';
  return typeof value === typeof usual && (typeof value !== 'number' || Number.isFinite(value));
}

export function storeOverlay(
  collection: ImCollection,
  id: string,
  accountId: string,
  overlay: Overlay,
): StoredOverlay {
  return { collection, id, accountId, updatedMs: overlay.updatedMs, json: JSON.stringify(overlay) };
}

export function restoreOverlay(stored: Pick<StoredOverlay, 'json' | 'updatedMs'>): Overlay | null {
  const value = parse(stored.json);
  return value === null ? null : { ...(value as Partial<Overlay>), updatedMs: stored.updatedMs };
}

function parse(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
