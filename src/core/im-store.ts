import type {
  ImAccount,
  ImApplyCounts,
  ImCollection,
  ImDeletedReason,
  ImLastMessage,
  ImMedia,
  ImOrigin,
  ImRows,
  ImStats,
  ImUnread,
} from '#shared/im.ts';

/**
 * The IM store as the rest of the engine sees it; `store/entities` implements it. Reads answer from
 * memory at once when the account is there, and with a promise when it has to be loaded first.
 * Writes of one account run one after another; a reader sees a commit as a whole or not at all.
 */

export type Awaitable<T> = T | Promise<T>;

/** Where a list goes on: the sort values of the last row seen, and its id. */
export interface ImKey {
  readonly sort: readonly number[];
  readonly id: string;
}

export interface ImListQuery<C extends ImCollection> {
  /** Internal id; null for all accounts. */
  readonly accountId: string | null;
  /** Only rows below one of these internal ids (conversations of messages, works or parents of comments). */
  readonly conversationIds?: readonly string[];
  readonly contentIds?: readonly string[];
  /** Comments answering one of these; `'top'`: those that answer none. */
  readonly parentIds?: readonly string[] | 'top';
  readonly isRead?: boolean;
  /** Conversations. */
  readonly isPinned?: boolean;
  /** Conversations with unread messages. */
  readonly hasUnread?: boolean;
  /** True lists exactly the rows the user deleted; left out or false lists the others. */
  readonly isDeleted?: boolean;
  /** Filters without an index: called newest first, until the page is full. */
  readonly where?: (row: ImRows[C]) => boolean;
  /** 1-1000 rows; 0 gives no rows and the total. */
  readonly count: number;
  /** Rows to skip, or the key of the row before the page. */
  readonly after: number | ImKey;
}

export interface ImPage<T> {
  readonly items: readonly T[];
  /** Key of the last row of the page; null when nothing follows. */
  readonly next: ImKey | null;
  readonly hasMore: boolean;
  /** Rows that match; undefined where only a scan could tell. */
  readonly total: number | undefined;
  /** Of the account, or of the store. */
  readonly revision: number;
}

export interface ImTombstone {
  readonly id: string;
  readonly reason: ImDeletedReason;
  readonly revision: number;
}

/** Changes after a revision, in ascending order of revision. */
export interface ImChanges<T> {
  readonly items: readonly T[];
  readonly deleted: readonly ImTombstone[];
  readonly hasMore: boolean;
  /** For the next call. */
  readonly revision: number;
}

/** What an id given from outside stands for. */
export type ImFound<T> =
  | { readonly kind: 'one'; readonly row: T }
  | { readonly kind: 'none' }
  | { readonly kind: 'ambiguous'; readonly accountIds: readonly string[] };

/** Rows as they come from a worker: any JSON. */
export type RawCollections = { readonly [C in ImCollection]?: unknown };

/**
 * Rows that are normalised already. Absent fields keep what is stored; the fields the store derives
 * (`sortMs`, `revision`, `ingestedMs`, `last`, `unreadCount` …) cannot be given.
 */
export type ImDerived =
  | 'accountId'
  | 'sortMs'
  | 'ingestedMs'
  | 'revision'
  | 'isDeleted'
  | 'last'
  | 'unreadCount'
  | 'messageCount'
  | 'readUpToMs'
  | 'heldComments'
  | 'unreadComments';
export type ImDraft<C extends ImCollection> = ImFields<C> & {
  readonly id: string;
  readonly platformId: string;
  // Of each only the parts that are named; the others keep what is stored.
} & { readonly [K in keyof ImGroups & keyof ImRows[C]]?: ImGroups[K] };
/** Fields that are named or not as a whole. */
export type ImFields<C extends ImCollection> = Partial<
  Omit<ImRows[C], ImDerived | keyof ImGroups | 'id' | 'platformId'>
>;
/** Fields that have parts, as far as a draft names them. A group of which nothing is left is null in the row. */
export interface ImGroups {
  readonly media: Partial<ImMedia>;
  /** Null clears a figure. */
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly workerLast: Partial<ImLastMessage>;
}
export type ImDrafts = { readonly [C in ImCollection]?: readonly ImDraft<C>[] };

export interface ImRejected {
  readonly collection: ImCollection;
  readonly index: number;
  readonly reason: string;
}

/** What an apply did: the payload of the worker's acknowledgement. */
export type ImApplyResult =
  | {
      readonly ok: true;
      readonly accountId: string;
      readonly revision: number;
      readonly mode: 'snapshot' | 'delta';
      readonly counts: Readonly<Record<ImCollection, ImApplyCounts>>;
      /** Rows whose removal waits for a confirmation (shrink guard), by collection. */
      readonly deferredRemovals: Readonly<Partial<Record<ImCollection, number>>>;
      /** At most 20. */
      readonly rejected: readonly ImRejected[];
      /** Time on the event loop, and the longest piece of it, ms. */
      readonly busyMs: number;
      readonly maxSliceMs: number;
    }
  | {
      readonly ok: false;
      readonly accountId: string;
      readonly revision: number;
      readonly error: string;
      readonly errorCode: 'ACCOUNT_NOT_FOUND' | 'INVALID_PAYLOAD' | 'BASE_REVISION_MISMATCH' | 'INTERNAL';
    };

export interface SnapshotOptions {
  readonly origin: ImOrigin;
  /** Removals are executed at once, without the shrink guard. */
  readonly authoritative: boolean;
  /** The first snapshot of this account on this connection. */
  readonly isFirst: boolean;
  /** Worker origins that have been gone for 10 minutes: their claims are dropped. */
  readonly goneOrigins: readonly ImOrigin[];
  /** The same by question, for those that were here before this start; asked of every worker that claims a row. */
  readonly isGone?: (origin: ImOrigin) => boolean;
}

/** One row that changed in a commit. `accounts` stands for the account itself. */
export type ImChange =
  | {
      [C in ImCollection]: {
        readonly collection: C;
        readonly id: string;
        readonly kind: 'created' | 'updated';
        readonly row: ImRows[C];
        /** Its id was never here before: not restored, not pushed again, not grown. */
        readonly isArrival: boolean;
        /** Nothing but counters of unread rows differs. */
        readonly isUnreadOnly: boolean;
      };
    }[ImCollection]
  | {
      readonly collection: ImCollection;
      readonly id: string;
      readonly kind: 'deleted';
      readonly reason: ImDeletedReason;
    }
  | {
      readonly collection: 'accounts';
      readonly id: string;
      readonly kind: 'created' | 'updated';
      readonly row: ImAccount;
    }
  | {
      readonly collection: 'accounts';
      readonly id: string;
      readonly kind: 'deleted';
      readonly reason: 'deleted';
    };

/** One committed transaction. */
export interface ImCommit {
  readonly accountId: string;
  readonly revision: number;
  readonly origin: ImOrigin;
  readonly changes: readonly ImChange[];
  /** Set when a worker's push made it. */
  readonly apply: {
    readonly mode: 'snapshot' | 'delta';
    readonly counts: Readonly<Record<ImCollection, ImApplyCounts>>;
  } | null;
}

export type AccountPatch = Partial<
  Pick<
    ImAccount,
    | 'userId'
    | 'userName'
    | 'avatar'
    | 'signature'
    | 'verified'
    | 'followerCount'
    | 'followingCount'
    | 'status'
    | 'liveStatus'
    | 'loginStatus'
    | 'workerStatus'
    | 'isDemo'
  >
>;
export type NewAccount = AccountPatch &
  Pick<ImAccount, 'platform' | 'source' | 'userName'> & {
    /** Without it the store makes one (`acc-<uuid>`). */
    readonly accountId?: string;
  };

/** State a person or tool sets; it outlives what workers push. */
export interface StatePatch {
  readonly isRead?: true;
  readonly isPinned?: boolean;
  readonly isMuted?: boolean;
  readonly isDeleted?: true;
  readonly isRecalled?: true;
  readonly status?: ImRows['messages']['status'];
  readonly archived?: boolean;
}

/** A send that was accepted, kept 24 h so that the same key is not sent twice. */
export interface SendRecord {
  readonly accountId: string;
  readonly key: string;
  /** Hash of what was to be sent. */
  readonly contentHash: string;
  readonly collection: 'messages' | 'comments';
  readonly rowId: string;
  readonly createdMs: number;
}

export interface ImStore {
  /** Store-wide, strictly increasing, also over crashes. */
  readonly revision: number;
  /** Accounts are still being loaded after the start. */
  readonly isRestoring: boolean;
  /** The disk takes nothing at the moment. */
  readonly isDegraded: boolean;

  // --- accounts: always in memory
  /** `created_at` descending. */
  accounts(): readonly ImAccount[];
  /** By internal id. */
  account(accountId: string): ImAccount | undefined;
  /** By internal id, or else by platform id (several: one per platform). */
  findAccounts(id: string): readonly ImAccount[];
  accountRevision(accountId: string): number;
  accountChangesSince(revision: number, count: number): ImChanges<ImAccount> | 'too_old';
  /** Zeros for an unknown account. */
  unread(accountId: string): ImUnread;
  stats(): ImStats;
  /** Rows held of one account, by collection; also while it is unloaded. */
  counts(accountId: string): Readonly<Record<ImCollection, number>>;
  /** Of an account, also while it is unloaded; null without messages and comments. */
  lastMessage(accountId: string): { readonly content: string; readonly createdMs: number } | null;

  // --- rows
  list<C extends ImCollection>(collection: C, query: ImListQuery<C>): Awaitable<ImPage<ImRows[C]>>;
  changesSince<C extends ImCollection>(
    collection: C,
    query: Omit<ImListQuery<C>, 'after'>,
    revision: number,
  ): Awaitable<ImChanges<ImRows[C]> | 'too_old'>;
  /** Internal id, else platform id in `accountId`, else platform id anywhere. Also finds deleted rows. */
  find<C extends ImCollection>(
    collection: C,
    id: string,
    accountId?: string | null,
  ): Awaitable<ImFound<ImRows[C]>>;
  /** For filters: every internal id that `id` may stand for. */
  resolve(collection: ImCollection, id: string, accountId?: string | null): Awaitable<readonly string[]>;
  /** By internal id, from memory only: for cross references. Undefined when it is not loaded or deleted. */
  peek<C extends ImCollection>(collection: C, accountId: string, id: string): ImRows[C] | undefined;
  /** Makes the account's rows readable at once (`list`, `find` and `peek` then answer without a promise). */
  load(accountId: string): Awaitable<void>;

  // --- pushes
  applySnapshot(accountId: string, data: RawCollections, options: SnapshotOptions): Promise<ImApplyResult>;
  applyDelta(
    accountId: string,
    delta: {
      readonly upserts: RawCollections;
      readonly deletes: RawCollections;
      readonly baseRevision: number | null;
    },
    origin: ImOrigin,
  ): Promise<ImApplyResult>;
  /** Normalised rows of the followed room (or of this server's own sends), merged like a delta. */
  applyDrafts(accountId: string, drafts: ImDrafts, origin: ImOrigin): Promise<ImCommit | null>;

  // --- what people and tools do; all reject with `ImError`
  createAccount(account: NewAccount): Promise<ImAccount>;
  updateAccount(accountId: string, patch: AccountPatch): Promise<ImAccount>;
  deleteAccount(accountId: string): Promise<void>;
  /** Removes its rows, keeps the account. */
  clearAccount(accountId: string): Promise<void>;
  clearAll(): Promise<void>;
  /** A new row by a tool. An id that is taken: ALREADY_EXISTS; one the user deleted comes back. */
  insert<C extends ImCollection>(collection: C, accountId: string, draft: ImDraft<C>): Promise<ImRows[C]>;
  /** Fields set by PUT: they outlive what workers push. `null` clears. */
  edit<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    fields: ImFields<C>,
  ): Promise<ImRows[C]>;
  /** Also: reading a conversation reads its messages, deleting it deletes them, deleting a work deletes its comments. */
  setState<C extends ImCollection>(
    collection: C,
    accountId: string,
    id: string,
    patch: StatePatch,
  ): Promise<ImRows[C]>;
  /** Marks rows read, twins included; resolves with how many changed. Unknown ids are left out. */
  markRead(collection: ImCollection, accountId: string, ids: readonly string[]): Promise<number>;

  // --- sends
  findSend(accountId: string, key: string): SendRecord | undefined;
  rememberSend(record: SendRecord): void;
  /** Every send that is remembered, oldest first: what a run before this one may have left open. */
  recentSends(): readonly SendRecord[];

  // --- copies
  exportSnapshot(): AsyncIterable<string>;
  importSnapshot(
    text: string,
    mode: 'merge' | 'replace',
  ): Promise<{ readonly accounts: number; readonly rows: number; readonly rejected: number }>;

  /** Commits, in order; called after each is visible to readers. */
  onCommit(listener: (commit: ImCommit) => void): () => void;
  /** Everything committed so far is on disk when it resolves. Rejects with `AppError` E401 when it is refused. */
  flush(): Promise<void>;
  close(): Promise<void>;
}
