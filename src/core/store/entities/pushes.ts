import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImOrigin } from '#shared/im.ts';
import type { ImDisk } from '../../im-disk.ts';
import type { ImApplyResult, ImCommit, ImDrafts, RawCollections, SnapshotOptions } from '../../im-store.ts';
import type { Clock } from '../../ports.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter, Turn } from './account-writer.ts';
import { PushTally, stageDeletes, stageRows, stageSnapshot } from './apply-push.ts';
import { originKey } from './claims.ts';
import type { RevisionCounter } from './revision-counter.ts';
import { isRecord } from './stored-row.ts';

type Refusal = Extract<ImApplyResult, { ok: false }>;

export interface PushesOptions {
  readonly shelf: AccountShelf;
  readonly writer: AccountWriter;
  readonly disk: ImDisk;
  readonly clock: Clock;
  readonly revisions: RevisionCounter;
}

/** What workers and the followed room push in. */
export class Pushes {
  readonly #options: PushesOptions;

  constructor(options: PushesOptions) {
    this.#options = options;
  }

  snapshot(accountId: string, data: RawCollections, options: SnapshotOptions): Promise<ImApplyResult> {
    return this.#push(accountId, data, async (turn, taken) => {
      const tally = new PushTally();
      const staging = turn.stage(taken);
      await turn.run(stageSnapshot(staging, data, options, tally, this.#options.clock.monotonic()));
      const apply = { mode: 'snapshot' as const, counts: tally.counts };
      await turn.commit(staging, options.origin, apply);
      turn.data.baselines.set(originKey(options.origin), turn.data.account.revision);
      return done(turn, 'snapshot', tally);
    });
  }

  delta(
    accountId: string,
    delta: { upserts: RawCollections; deletes: RawCollections; baseRevision: number | null },
    origin: ImOrigin,
  ): Promise<ImApplyResult> {
    return this.#push(accountId, delta.upserts, async (turn, taken) => {
      const { account, baselines } = turn.data;
      const { baseRevision } = delta;
      if (baseRevision !== null) {
        const baseline = baselines.get(originKey(origin));
        if (baseline === undefined || baseline > baseRevision || baseRevision > account.revision) {
          const error = 'base_revision does not match; send a snapshot';
          return refused(accountId, account.revision, 'BASE_REVISION_MISMATCH', error);
        }
      }
      const tally = new PushTally();
      const staging = turn.stage(taken);
      await turn.run(stageRows(staging, delta.upserts, originKey(origin), tally));
      stageDeletes(staging, delta.deletes, tally);
      await turn.commit(staging, origin, { mode: 'delta', counts: tally.counts });
      return done(turn, 'delta', tally);
    });
  }

  /** Rows that are normalised already: of the followed room, or of a send. */
  drafts(turn: Turn, drafts: ImDrafts, origin: ImOrigin): Promise<ImCommit | null> {
    const staging = turn.stage();
    const claim = originKey(origin);
    for (const collection of [
      'contents',
      'comments',
      'conversations',
      'messages',
      'notifications',
    ] as const) {
      for (const draft of drafts[collection] ?? []) staging.add(collection, draft, claim);
    }
    return turn.commit(staging, origin);
  }

  async #push(
    accountId: string,
    data: RawCollections,
    work: (turn: Turn, taken: ReadonlySet<string>) => Promise<ImApplyResult>,
  ): Promise<ImApplyResult> {
    for (const collection of IM_COLLECTIONS) {
      if (data[collection] !== undefined && !Array.isArray(data[collection])) {
        return refused(accountId, 0, 'INVALID_PAYLOAD', `${collection} is not a list`);
      }
    }
    const taken = await this.#takenElsewhere(accountId, data);
    const result = await this.#options.writer.write(accountId, (turn) => work(turn, taken));
    return (
      result ?? refused(accountId, this.#options.revisions.current, 'ACCOUNT_NOT_FOUND', 'Account not found')
    );
  }

  /**
   * Ids of the push that an account which is not in memory has already. Only ids that do not carry
   * their account are looked for, and only if there is such an account.
   */
  async #takenElsewhere(accountId: string, data: RawCollections): Promise<ReadonlySet<string>> {
    const taken = new Set<string>();
    const { shelf, disk } = this.#options;
    if ([...shelf.all()].every(({ loaded }) => loaded !== null)) return taken;
    const mark = `_${accountId}_`;
    for (const collection of IM_COLLECTIONS) {
      const rows = data[collection];
      if (!Array.isArray(rows)) continue;
      for (const row of rows) {
        const id: unknown = isRecord(row) ? row['id'] : undefined;
        if (typeof id !== 'string' || id === '' || id.includes(mark)) continue;
        const holders = await disk.findAccounts(collection, id);
        if (holders.some((holder) => holder !== accountId)) taken.add(`${collection} ${id}`);
      }
    }
    return taken;
  }
}

function done({ data, slices }: Turn, mode: 'snapshot' | 'delta', tally: PushTally): ImApplyResult {
  const { accountId, revision } = data.account;
  const { counts, deferred: deferredRemovals, rejected } = tally;
  return { ok: true, accountId, revision, mode, counts, deferredRemovals, rejected, ...slices.read() };
}

function refused(
  accountId: string,
  revision: number,
  errorCode: Refusal['errorCode'],
  error: string,
): ImApplyResult {
  return { ok: false, accountId, revision, error, errorCode };
}
