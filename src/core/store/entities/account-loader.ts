import type { ImDisk, LoadedAccount } from '../../im-disk.ts';
import { isCollection } from './collection-name.ts';
import { emptyRows } from './account-data.ts';
import type { AccountData, LoadedRows } from './account-data.ts';
import type { Slices } from './slices.ts';
import { restoreOverlay, restoreRow } from './stored-row.ts';
import { isDeletedReason } from './tombstones.ts';

/** Rows asked for at a time: no answer of the disk holds up the loop. */
const PIECE = 2000;

/** Reads an account's rows back. Rejects with `AppError` E401. Rows that cannot be read are counted. */
export async function readAccount(
  disk: ImDisk,
  data: AccountData,
  tombstoneFloor: number,
  slices: Slices,
): Promise<{ readonly loaded: LoadedRows; readonly unreadable: number }> {
  const { accountId } = data.account;
  let unreadable = 0;
  let piece = await disk.load(accountId, null, PIECE);
  const loaded = emptyRows(Math.max(tombstoneFloor, piece.forgottenRevision));
  readMarks(piece, loaded);
  for (;;) {
    slices.restart();
    for (const stored of piece.rows) {
      if (slices.isOver) await slices.pause();
      const restored = restoreRow(stored.collection, stored);
      if (restored === null) {
        unreadable += 1;
        continue;
      }
      const { row, base } = restored;
      loaded.set.put(stored.collection, row, undefined);
      loaded.set.of(stored.collection).stamp(row);
      // It came back after it had gone.
      if (!row.isDeleted) loaded.tombstones.remove(stored.collection, row.id);
      if (base !== null) loaded.bases[stored.collection].set(row.id, base);
    }
    const last = piece.rows.at(-1);
    if (last === undefined || piece.rows.length < PIECE) break;
    piece = await disk.load(accountId, last, PIECE);
  }
  return { loaded, unreadable };
}

function readMarks({ overlays, tombstones }: LoadedAccount, loaded: LoadedRows): void {
  for (const stored of overlays) {
    const overlay = restoreOverlay(stored);
    if (overlay !== null && isCollection(stored.collection))
      loaded.overlays[stored.collection].set(stored.id, overlay);
  }
  for (const tombstone of tombstones.toSorted((a, b) => a.revision - b.revision)) {
    const { collection, reason } = tombstone;
    if (isCollection(collection) && isDeletedReason(reason)) loaded.tombstones.add({ ...tombstone, reason });
  }
}
