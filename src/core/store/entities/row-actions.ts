import { ImError } from '#shared/im-errors.ts';
import type { ImCollection, ImOrigin, ImRows } from '#shared/im.ts';
import type { ImDraft, ImFields, StatePatch } from '../../im-store.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter, Turn } from './account-writer.ts';
import { originKey } from './claims.ts';
import type { Staging } from './staging.ts';
import { notFound, stageEdit, stageInsert, stageRead, stageState } from './user-actions.ts';

const USER: ImOrigin = { kind: 'api', id: 'user' };

/** What people and tools do to single rows, each in its account's turn. */
export class RowActions {
  readonly #shelf: AccountShelf;
  readonly #writer: AccountWriter;

  constructor(shelf: AccountShelf, writer: AccountWriter) {
    this.#shelf = shelf;
    this.#writer = writer;
  }

  insert<C extends ImCollection>(collection: C, accountId: string, draft: ImDraft<C>): Promise<ImRows[C]> {
    return this.#act(collection, accountId, draft.id, (turn) => {
      const staging = turn.stage();
      stageInsert(staging, collection, draft, originKey(USER));
      return staging;
    });
  }

  edit<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    fields: ImFields<C>,
  ): Promise<ImRows[C]> {
    return this.#act(collection, accountId, id, (turn) => {
      const staging = turn.stage();
      stageEdit(staging, collection, id, fields);
      return staging;
    });
  }

  setState<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    patch: StatePatch,
  ): Promise<ImRows[C]> {
    return this.#act(collection, accountId, id, (turn) => {
      const staging = turn.stage();
      stageState(staging, collection, id, patch);
      return staging;
    });
  }

  async markRead(collection: ImCollection, accountId: string, ids: readonly string[]): Promise<number> {
    const marked = await this.#writer.write(accountId, async (turn) => {
      const staging = turn.stage();
      let count = 0;
      for (const given of new Set(ids)) {
        const id = staging.idOf(collection, given);
        const row = id === undefined ? undefined : turn.loaded.set.of(collection).get(id);
        if (row === undefined || row.isDeleted || row.isRead) continue;
        stageRead(staging, collection, row);
        count += 1;
      }
      await turn.commit(staging, USER);
      return count;
    });
    return marked ?? 0;
  }

  /** One thing that somebody does to one row; resolves with the row after it. */
  async #act<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    stage: (turn: Turn) => Staging,
  ): Promise<ImRows[C]> {
    const row = await this.#writer.write(accountId, async (turn) => {
      const staging = stage(turn);
      await turn.commit(staging, USER);
      return turn.loaded.set.of(collection).get(staging.idOf(collection, id) ?? id);
    });
    if (row === undefined) {
      throw this.#shelf.get(accountId) === undefined
        ? new ImError('ACCOUNT_NOT_FOUND', 'Account not found')
        : notFound(collection);
    }
    return row;
  }
}
