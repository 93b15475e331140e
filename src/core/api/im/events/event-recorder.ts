import type { ImUnread } from '#shared/im.ts';
import type { ImCommit, ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { ImWorkers, WorkerInfo } from '../parts.ts';
import type { ShapeContext } from '../shapes/context.ts';
import { unreadItem } from '../shapes/unread.ts';
import { commitEvents, isBulk } from './commit-events.ts';
import type { EventLog } from './event-log.ts';
import { UnreadWatch } from './unread-watch.ts';

/** Of an event that tells only figures. */
const SMALL_BYTES = 800;

export interface RecorderParts {
  readonly store: ImStore;
  readonly workers: Pick<ImWorkers, 'onStatus'>;
  readonly clock: Clock;
  readonly context: ShapeContext;
}

/** Writes into the event log what happens in the store and with the workers, at once and in its order. */
export class EventRecorder {
  readonly #log: EventLog;
  readonly #parts: RecorderParts;
  readonly #unread: UnreadWatch;
  readonly #stop: readonly (() => void)[];
  /** Platform ids of accounts: one that is deleted can no longer be asked for its own. */
  readonly #userIds = new Map<string, string>();
  #isShutDown = false;

  constructor(log: EventLog, parts: RecorderParts) {
    const { store, workers, clock } = parts;
    this.#log = log;
    this.#parts = parts;
    this.#unread = new UnreadWatch(store, clock, (accountId, unread) => this.#onUnread(accountId, unread));
    for (const { accountId, userId } of store.accounts()) {
      this.#userIds.set(accountId, userId);
      this.#unread.seed(accountId);
    }
    this.#stop = [
      store.onCommit((commit) => this.#onCommit(commit)),
      workers.onStatus((worker) => this.#onWorker(worker)),
    ];
  }

  /** The last event of all; nothing is recorded after it. */
  shutDown(): void {
    if (this.#isShutDown) return;
    this.#isShutDown = true;
    for (const stop of this.#stop) stop();
    this.#unread.close();
    this.#log.append([
      {
        type: 'shutdown',
        accountId: null,
        audience: null,
        revision: this.#parts.store.revision,
        timeMs: this.#parts.clock.now(),
        id: null,
        bytes: SMALL_BYTES,
        data: () => '{}',
      },
    ]);
  }

  #onCommit(commit: ImCommit): void {
    const { accountId } = commit;
    const { clock, context } = this.#parts;
    const own = commit.changes.findLast(({ collection }) => collection === 'accounts');
    if (own?.kind === 'created') this.#unread.begin(accountId);
    const audience = this.#audience([accountId]);
    this.#log.append(commitEvents(commit, audience, clock.now(), context));
    if (own?.kind === 'deleted') {
      this.#unread.end(accountId);
      this.#userIds.delete(accountId);
    } else {
      this.#unread.look(accountId, isBulk(commit));
    }
  }

  #onUnread(accountId: string, unread: ImUnread): void {
    const { store, clock } = this.#parts;
    const data = JSON.stringify(unreadItem(unread));
    this.#log.append([
      {
        type: 'unread.changed',
        accountId,
        audience: this.#audience([accountId]),
        revision: store.accountRevision(accountId),
        timeMs: clock.now(),
        id: accountId,
        bytes: SMALL_BYTES,
        data: () => data,
      },
    ]);
  }

  #onWorker({ id, status, accountIds }: WorkerInfo): void {
    const { store, clock } = this.#parts;
    const data = JSON.stringify({ worker_id: id, status, account_ids: accountIds });
    this.#log.append([
      {
        type: 'worker.status',
        accountId: null,
        audience: this.#audience(accountIds),
        revision: store.revision,
        timeMs: clock.now(),
        id,
        bytes: SMALL_BYTES + 2 * data.length,
        data: () => data,
      },
    ]);
  }

  #audience(accountIds: readonly string[]): readonly string[] {
    return accountIds.flatMap((accountId) => {
      const userId = this.#parts.store.account(accountId)?.userId ?? this.#userIds.get(accountId);
      if (userId === undefined) return [accountId];
      this.#userIds.set(accountId, userId);
      return [accountId, userId];
    });
  }
}
