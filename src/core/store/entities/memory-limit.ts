import type { ImCollection, ImConversation, ImOrigin } from '#shared/im.ts';
import { IM_COLLECTIONS } from '#shared/im.ts';
import type { Logger } from '../../ports.ts';
import type { AccountData } from './account-data.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter } from './account-writer.ts';
import type { AnyHeld } from './held-row.ts';
import { estimateBytes } from './held-row.ts';
import type { Staging } from './staging.ts';

const LIMIT: ImOrigin = { kind: 'api', id: 'memory-limit' };

/**
 * Keeps the rows in memory within their bytes: whole accounts leave, least recently used first, once
 * they are on disk. Where only accounts are left that are in use, the largest loses its oldest rows.
 */
export class MemoryLimit {
  readonly #shelf: AccountShelf;
  readonly #writer: AccountWriter;
  readonly #maxBytes: () => number;
  readonly #logger: Logger;
  #isEvicting = false;

  constructor(options: {
    shelf: AccountShelf;
    writer: AccountWriter;
    maxBytes: () => number;
    logger: Logger;
  }) {
    this.#shelf = options.shelf;
    this.#writer = options.writer;
    this.#maxBytes = options.maxBytes;
    this.#logger = options.logger;
  }

  /** Called when something was written or loaded. Accounts with unwritten rows wait for the next call. */
  check(): void {
    let over = this.#shelf.bytes - this.#maxBytes();
    if (over <= 0) return;
    const candidates = this.#shelf.unloadable();
    // The one that was asked for last stays: whoever loaded it has not read it yet.
    const newest = Math.max(...candidates.map(({ lastUsed }) => lastUsed));
    for (const data of candidates) {
      if (over <= 0) return;
      if (data.dirty.size > 0 || data.lastUsed === newest) continue;
      over -= data.loaded?.set.bytes ?? 0;
      this.#shelf.unload(data);
    }
    if (over > 0 && candidates.length === 0) this.#evictFromLargest(over);
  }

  #evictFromLargest(over: number): void {
    if (this.#isEvicting) return;
    const [largest] = [...this.#shelf.all()].toSorted((a, b) => bytesOf(b) - bytesOf(a));
    if (largest === undefined || bytesOf(largest) === 0) return;
    this.#isEvicting = true;
    void this.#writer
      .write(largest.account.accountId, async (turn) => {
        const staging = turn.stage();
        await turn.run(stageOldest(staging, over));
        await turn.commit(staging, LIMIT);
      })
      .catch((thrown: unknown) => {
        this.#logger.error('IM rows over the memory limit could not be removed', { error: thrown });
      })
      .finally(() => {
        this.#isEvicting = false;
      });
  }
}

function bytesOf({ loaded }: AccountData): number {
  return loaded?.set.bytes ?? 0;
}

/** Stages the removal of the oldest rows of all collections until so many bytes are saved. */
function* stageOldest(staging: Staging, bytes: number): Generator<void, void, undefined> {
  const { set } = staging.loaded;
  const queues = IM_COLLECTIONS.filter((collection) => collection !== 'contents').map((collection) => {
    const { listed } = set.of(collection);
    return { collection, rows: listed.slice(0, listed.size).toReversed(), at: 0 };
  });
  let left = bytes;
  while (left > 0) {
    let oldest: { collection: ImCollection; row: AnyHeld; take: () => void } | null = null;
    for (const queue of queues) {
      const row = queue.rows[queue.at];
      if (row === undefined || isPinned(queue.collection, row)) continue;
      if (oldest === null || row.sortMs < oldest.row.sortMs) {
        oldest = { collection: queue.collection, row, take: () => (queue.at += 1) };
      }
    }
    if (oldest === null) return;
    oldest.take();
    left -= estimateBytes(oldest.collection, oldest.row);
    staging.remove(oldest.collection, oldest.row.id, 'evicted');
    yield;
  }
}

function isPinned(collection: ImCollection, row: AnyHeld): boolean {
  return collection === 'conversations' && (row as ImConversation).isPinned;
}
