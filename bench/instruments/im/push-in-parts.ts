import { randomUUID } from 'node:crypto';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';
import type { Item } from './json.ts';
import type { WorkerClient } from './worker-client.ts';

export type Snapshot = Readonly<Partial<Record<ImCollection, readonly Item[]>>>;

export function rowsOf(snapshot: Snapshot): number {
  return Object.values(snapshot).reduce((sum, rows) => sum + rows.length, 0);
}

/** The same snapshot in pieces of at most `limit` rows. */
export function piecesOf(snapshot: Snapshot, limit: number): readonly Snapshot[] {
  const tagged = IM_COLLECTIONS.flatMap((collection) =>
    (snapshot[collection] ?? []).map((row) => ({ collection, row })),
  );
  const pieces: Snapshot[] = [];
  for (let from = 0; from < tagged.length; from += limit) {
    const piece: Partial<Record<ImCollection, Item[]>> = {};
    for (const { collection, row } of tagged.slice(from, from + limit)) (piece[collection] ??= []).push(row);
    pieces.push(piece);
  }
  return pieces;
}

/** Pushes a snapshot as the answer to `register` asks for; resolves with the last acknowledgement. */
export async function pushInParts(
  worker: WorkerClient,
  accountId: string,
  snapshot: Snapshot,
  limit: number,
): Promise<Item> {
  const pieces = piecesOf(snapshot, limit);
  const snapshotId = randomUUID();
  let last: Item = {};
  for (const [index, piece] of pieces.entries()) {
    const part = { snapshot_id: snapshotId, index, total: pieces.length };
    last = await worker.push(accountId, piece, { part });
  }
  return last;
}
