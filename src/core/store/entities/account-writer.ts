import type { ImOrigin } from '#shared/im.ts';
import type { ImCommit } from '../../im-store.ts';
import type { Clock } from '../../ports.ts';
import type { Settings } from '../../settings.ts';
import type { AccountData, LoadedRows } from './account-data.ts';
import type { AccountShelf } from './account-shelf.ts';
import { Commit } from './commit.ts';
import { expiryTimes } from './expiry.ts';
import type { RevisionCounter } from './revision-counter.ts';
import type { RowLimits } from './row-limits.ts';
import { Slices } from './slices.ts';
import { Staging } from './staging.ts';
import type { StagingFacts } from './staging.ts';
import type { WriteBehind } from './write-behind.ts';

/** A commit of more rows than this is prepared on a copy, in pieces, while others go on reading. */
const LARGE = 400;

export interface WriterOptions {
  readonly shelf: AccountShelf;
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly revisions: RevisionCounter;
  readonly writeBehind: WriteBehind;
  readonly onCommit: (commit: ImCommit) => void;
}

/** What one write is given: the account's rows are loaded, and nobody else writes to it meanwhile. */
export interface Turn {
  readonly data: AccountData;
  readonly loaded: LoadedRows;
  readonly slices: Slices;
  stage(taken?: ReadonlySet<string>): Staging;
  commit(staging: Staging, origin: ImOrigin, apply?: ImCommit['apply']): Promise<ImCommit | null>;
  /** Runs work that yields between rows, in pieces. */
  run(work: Generator<void, void, undefined>): Promise<void>;
}

/** Lets the writes of an account happen one after another, and those of different accounts side by side. */
export class AccountWriter {
  readonly #options: WriterOptions;
  readonly #last = new Map<string, Promise<unknown>>();

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /** Resolves with what `work` does once it is its turn; `undefined` when the account is gone by then. */
  write<T>(accountId: string, work: (turn: Turn) => Promise<T> | T): Promise<T | undefined> {
    return this.inTurn(accountId, async (data) => {
      const loaded = await this.#options.shelf.load(data);
      return await work(this.#turn(data, loaded));
    });
  }

  /** The same for what concerns the account alone: its rows are not loaded for it. */
  async inTurn<T>(accountId: string, work: (data: AccountData) => Promise<T> | T): Promise<T | undefined> {
    const { shelf } = this.#options;
    const mine = async (): Promise<T | undefined> => {
      const data = shelf.get(accountId);
      if (data === undefined) return undefined;
      data.writers += 1;
      try {
        return await work(data);
      } finally {
        data.writers -= 1;
      }
    };
    const turn = (this.#last.get(accountId) ?? Promise.resolve()).then(mine, mine);
    const settled = turn.catch(() => {});
    this.#last.set(accountId, settled);
    void settled.then(() => {
      if (this.#last.get(accountId) === settled) this.#last.delete(accountId);
    });
    return turn;
  }

  /** The writes that were asked for so far have been carried out, whatever is asked for meanwhile. */
  async soFar(): Promise<void> {
    await Promise.all(this.#last.values());
  }

  /** Nothing is being written, nor waits to be. For the end, when nobody asks for anything any more. */
  async idle(): Promise<void> {
    while (this.#last.size > 0) await Promise.all(this.#last.values());
  }

  #turn(data: AccountData, loaded: LoadedRows): Turn {
    const { clock, settings } = this.#options;
    const slices = new Slices(clock);
    return {
      data,
      loaded,
      slices,
      stage: (taken) => {
        const nowMs = clock.now();
        return new Staging(data, loaded, {
          nowMs,
          expiredBefore: expiryTimes(settings().store.expire_days, nowMs),
          isTaken: this.#isTaken(data, taken),
        });
      },
      commit: (staging, origin, apply = null) => this.#commit(staging, slices, origin, apply),
      run: (work) => slices.run(work),
    };
  }

  async #commit(
    staging: Staging,
    slices: Slices,
    origin: ImOrigin,
    apply: ImCommit['apply'],
  ): Promise<ImCommit | null> {
    if (staging.isEmpty) return null;
    const { clock, revisions, writeBehind, onCommit } = this.#options;
    const { data, loaded } = staging;
    const isLarge = staging.size > LARGE;
    // Copying the indexes and making everything visible cannot be cut: each gets a turn of its own.
    if (isLarge) await slices.pause();
    const set = isLarge ? loaded.set.clone(new Set(LARGE_COLLECTIONS)) : loaded.set;
    const commit = new Commit(staging, set, this.#limits(data));
    const steps = commit.steps();
    if (isLarge) {
      await slices.pause();
      await slices.run(steps);
      await slices.waitFor(revisions.ensure(commit.size));
    } else {
      for (const _step of steps) continue;
    }
    const nowMs = clock.now();
    const published = commit.publish(() => revisions.next(), nowMs);
    writeBehind.changed(data);
    if (published === null) return null;
    const { revision, changes } = published;
    data.account = { ...data.account, revision, updatedMs: nowMs };
    if (isLarge) await slices.pause();
    const done: ImCommit = { accountId: data.account.accountId, revision, origin, changes, apply };
    onCommit(done);
    return done;
  }

  #limits({ account }: AccountData): RowLimits {
    const { store, live } = this.#options.settings();
    const isLive = account.source === 'live';
    const most = store.max_rows;
    return {
      maxRows: isLive
        ? { ...most, conversations: Math.min(most.conversations, live.max_conversations) }
        : most,
      maxMessagesPerConversation: isLive ? live.max_messages_per_conversation : null,
    };
  }

  /** Ids that carry their account cannot be another's; any other is looked for everywhere. */
  #isTaken({ account }: AccountData, taken: ReadonlySet<string> | undefined): StagingFacts['isTaken'] {
    const mark = `_${account.accountId}_`;
    return (collection, id) => {
      if (id.includes(mark)) return false;
      if (taken?.has(`${collection} ${id}`) === true) return true;
      for (const other of this.#options.shelf.all()) {
        if (other.account.accountId === account.accountId) continue;
        if (other.loaded?.set.of(collection).get(id) !== undefined) return true;
      }
      return false;
    };
  }
}

const LARGE_COLLECTIONS = ['comments', 'contents', 'conversations', 'messages', 'notifications'] as const;
