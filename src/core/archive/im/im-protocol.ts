import type { ImCollection } from '#shared/im.ts';
import type {
  ImOpened,
  ImTransaction,
  LoadedAccount,
  StoredPage,
  StoredPageQuery,
  StoredRow,
} from '../../im-disk.ts';

/** What the engine asks the writer thread about the IM database, beside the archive's own reads. */

/**
 * How the database is opened if this thread has not opened it yet. `first`: by a new process, with
 * the whole ladder. `again`: its thread died inside this process; the file is as it was. `memory`:
 * the file is not to be touched (any more).
 */
export type ImOpening = 'first' | 'again' | 'memory';

export interface ImAsked {
  readonly opening: ImOpening;
  /** The thread has no clock. */
  readonly nowMs: number;
}

export interface ImReads {
  imOpen: { input: ImAsked; output: ImOpened };
  imLoad: {
    input: ImAsked & {
      readonly accountId: string;
      readonly after: StoredRow | null;
      readonly limit: number;
    };
    output: LoadedAccount;
  };
  imPage: { input: ImAsked & { readonly query: StoredPageQuery }; output: StoredPage };
  imFindAccounts: {
    input: ImAsked & { readonly collection: ImCollection; readonly id: string };
    output: readonly string[];
  };
  imWrite: { input: ImAsked & { readonly transaction: ImTransaction }; output: null };
  imClose: { input: ImAsked; output: null };
}

export type ImReadName = keyof ImReads;

export type ImRequest = {
  [N in ImReadName]: { readonly name: N; readonly input: ImReads[N]['input'] };
}[ImReadName];
