import type { ImAccount } from '#shared/im.ts';
import type { ImChange, ImCommit } from '../../../im-store.ts';
import { itemJson } from '../shapes/item.ts';
import type { ShapeContext } from '../shapes/context.ts';
import { EVENT_NOUNS } from './event-types.ts';
import type { ImEventType } from './event-types.ts';
import type { NewEvent } from './logged-event.ts';

/** With more changed rows than this, they are not told one by one. */
const MAX_ROWS = 200;

/** Of an event without its texts: names of fields, numbers, what the engine adds. */
const BASE_BYTES = 400;

/** Whether this commit is told as one event instead of one for each row. */
export function isBulk(commit: ImCommit): boolean {
  let rows = 0;
  for (const change of commit.changes) if (change.collection !== 'accounts') rows += 1;
  return rows > MAX_ROWS;
}

/**
 * What a commit is told as: its changes in their order, then, if it came from a worker or is bulk,
 * that it was applied. `audience` and `nowMs` are those of all its events.
 */
export function commitEvents(
  commit: ImCommit,
  audience: readonly string[],
  nowMs: number,
  context: ShapeContext,
): readonly NewEvent[] {
  const { accountId, revision } = commit;
  const bulk = isBulk(commit);
  const head = { accountId, revision, timeMs: nowMs, audience };
  const events: NewEvent[] = [];
  for (const change of commit.changes) {
    if (!isTold(change, bulk)) continue;
    const type: ImEventType = `${EVENT_NOUNS[change.collection]}.${change.kind}`;
    const { id } = change;
    if (change.kind === 'deleted') {
      const data = JSON.stringify({ id, reason: change.reason });
      events.push({ ...head, type, id, bytes: BASE_BYTES + 4 * id.length, data: () => data });
    } else {
      events.push({ ...head, type, id, bytes: rowBytes(change.row), data: () => rowJson(change, context) });
    }
  }
  if (commit.apply !== null || bulk) {
    const data = JSON.stringify(appliedData(commit, bulk));
    const bytes = BASE_BYTES + 2 * data.length;
    events.push({ ...head, type: 'sync.applied', id: accountId, bytes, data: () => data });
  }
  return events;
}

/** In bulk an account that came or went is told all the same: it is no row of the account. */
function isTold(change: ImChange, bulk: boolean): boolean {
  if (change.collection === 'accounts') return !bulk || change.kind !== 'updated';
  if (bulk) return false;
  return change.kind !== 'updated' || !change.isUnreadOnly;
}

function rowJson(change: Exclude<ImChange, { kind: 'deleted' }>, context: ShapeContext): string {
  // One call for each: together they would be a union of functions no argument fits.
  switch (change.collection) {
    case 'accounts':
      return itemJson('accounts', change.row, context);
    case 'comments':
      return itemJson('comments', change.row, context);
    case 'contents':
      return itemJson('contents', change.row, context);
    case 'conversations':
      return itemJson('conversations', change.row, context);
    case 'messages':
      return itemJson('messages', change.row, context);
    case 'notifications':
      return itemJson('notifications', change.row, context);
  }
}

/** `worker_id` is null when no worker made the change; `counts` then say what is known of it. */
function appliedData(commit: ImCommit, bulk: boolean) {
  const { origin, apply } = commit;
  const worker_id = origin.kind === 'worker' ? origin.id : null;
  if (apply !== null) return { worker_id, mode: apply.mode, counts: apply.counts, bulk };
  const counts: Record<string, { added: number; updated: number; removed: number }> = {};
  for (const { collection, kind } of commit.changes) {
    if (collection === 'accounts') continue;
    const count = (counts[collection] ??= { added: 0, updated: 0, removed: 0 });
    if (kind === 'created') count.added += 1;
    else if (kind === 'updated') count.updated += 1;
    else count.removed += 1;
  }
  return { worker_id, mode: 'delta', counts, bulk };
}

/** Two bytes for a character, as it may be Chinese. */
function rowBytes(row: Exclude<ImChange, { kind: 'deleted' }>['row'] | ImAccount): number {
  let bytes = BASE_BYTES;
  for (const value of Object.values(row)) if (typeof value === 'string') bytes += 2 * value.length;
  return bytes;
}
