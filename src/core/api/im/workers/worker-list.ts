import type { ImAccount, ImOrigin } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import type { ApiWorker } from '../../tokens.ts';
import type { ImWorkers, WorkerInfo } from '../parts.ts';
import { boundAccounts, isBound } from './bindings.ts';
import type { WorkerSession } from './worker-session.ts';

/** Without a word for this long a worker counts as offline, ms. */
export const SILENT_MS = 30_000;
/** Workers without a connection for this long give up their rows, ms. */
const GONE_MS = 10 * 60_000;
/** Workers that were connected once and are remembered. */
const MAX_REMEMBERED = 1000;

interface Remembered {
  readonly tokenId: string;
  readonly workerId: string | null;
  info: WorkerInfo;
  /** Monotonic; null while it is connected. */
  leftAt: number | null;
}

export interface WorkerListOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Every worker of the token file, as it is now. */
  readonly tokens: () => readonly ApiWorker[];
  readonly received: ImWorkers['received'];
}

/** The workers that are or were connected, and what that means for the accounts they care for. */
export class WorkerList implements ImWorkers {
  readonly #options: WorkerListOptions;
  readonly #sessions = new Set<WorkerSession>();
  /** By origin; of those that are gone, the one that went first. */
  readonly #remembered = new Map<string, Remembered>();
  readonly #listeners = new Set<(worker: WorkerInfo) => void>();
  /** Monotonic. */
  readonly #startedAt: number;

  constructor(options: WorkerListOptions) {
    this.#options = options;
    this.#startedAt = options.clock.monotonic();
  }

  sessions(): ReadonlySet<WorkerSession> {
    return this.#sessions;
  }

  /** Sockets that may speak for an account, the one heard of last first. */
  sessionsFor(account: ImAccount): readonly WorkerSession[] {
    // Of two that were heard of at the same time, the newer connection.
    return [...this.#sessions]
      .toReversed()
      .filter((session) => session.socket.connected && isBound(session.worker, account))
      .toSorted((a, b) => b.lastSeen - a.lastSeen);
  }

  list(): readonly WorkerInfo[] {
    const { store, tokens } = this.#options;
    // Those that are gone would else keep the accounts they had when they went, or their token.
    const bound = new Map(
      tokens().map((token) => [token.id, boundAccounts(token, store).map(({ accountId }) => accountId)]),
    );
    const all = [...this.#remembered.values()];
    // A bare token is shown only while nobody has registered with it.
    return all
      .filter(
        ({ tokenId, workerId, leftAt }) =>
          workerId !== null ||
          leftAt === null ||
          !all.some((other) => other.tokenId === tokenId && other.workerId !== null),
      )
      .flatMap(({ tokenId, info }) => {
        const accountIds = bound.get(tokenId);
        return accountIds === undefined ? [] : [{ ...info, accountIds }];
      });
  }

  statusOf(accountId: string): 'none' | 'online' | 'offline' {
    const account = this.#options.store.account(accountId);
    if (account === undefined || !this.#options.tokens().some((token) => isBound(token, account)))
      return 'none';
    const isCaredFor = [...this.#sessions].some(
      (session) => !session.isSilent && !session.stopped.has(accountId) && isBound(session.worker, account),
    );
    return isCaredFor ? 'online' : 'offline';
  }

  onStatus(listener: (worker: WorkerInfo) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  received(): ReturnType<ImWorkers['received']> {
    return this.#options.received();
  }

  /** Whether a worker has been gone for so long that the next snapshot of another takes its rows away. */
  isGone({ id }: ImOrigin): boolean {
    const known = this.#remembered.get(id);
    // One that was here before this start has had as long to come back.
    const leftAt = known === undefined ? this.#startedAt : known.leftAt;
    return leftAt !== null && this.#options.clock.monotonic() - leftAt >= GONE_MS;
  }

  add(session: WorkerSession): void {
    this.#sessions.add(session);
    this.refresh(session);
  }

  remove(session: WorkerSession): void {
    this.#sessions.delete(session);
    this.#leave(session.origin.id);
    this.syncAccounts();
  }

  /** The worker has said who it is: what was known of its bare token is not it any more. */
  rename(session: WorkerSession, workerId: string): void {
    const before = session.origin.id;
    session.workerId = workerId;
    if (before === session.origin.id) return this.refresh(session);
    this.#leave(before, false);
    this.refresh(session);
  }

  /** Tells what has changed about a worker, and about its accounts. */
  refresh(session: WorkerSession): void {
    const { id } = session.origin;
    const known = this.#remembered.get(id);
    const info = this.#infoOf(session);
    this.#remembered.delete(id);
    this.#remembered.set(id, {
      tokenId: session.worker.id,
      workerId: session.workerId,
      info,
      leftAt: null,
    });
    this.#forgetOldest();
    if (known?.info.status !== info.status || known.info.accountIds.join() !== info.accountIds.join()) {
      this.#tell(info);
    }
    this.syncAccounts();
  }

  /** Looks for workers that have gone silent, or are heard again. */
  look(): void {
    const now = this.#options.clock.monotonic();
    for (const session of this.#sessions) {
      const isSilent = now - session.lastSeen >= SILENT_MS;
      if (isSilent === session.isSilent) continue;
      session.isSilent = isSilent;
      this.refresh(session);
    }
  }

  /** The token file has changed. */
  tokensChanged(workers: readonly ApiWorker[]): void {
    for (const session of this.#sessions) {
      const now = workers.find(({ id }) => id === session.worker.id);
      if (now === undefined) continue;
      session.worker = now;
      this.refresh(session);
    }
    this.syncAccounts();
  }

  /** Writes down who is cared for: lists and their ETags follow the store. */
  syncAccounts(): void {
    for (const account of this.#options.store.accounts()) this.#syncAccount(account);
  }

  #syncAccount({ accountId, source, workerStatus: before }: ImAccount): void {
    const { store, logger } = this.#options;
    if (source === 'live') return;
    const workerStatus = this.statusOf(accountId);
    if (workerStatus === before) return;
    store
      .updateAccount(accountId, { workerStatus })
      // It may have changed back before this was written.
      .then((account) => this.#syncAccount(account))
      .catch((thrown: unknown) => {
        logger.debug('an account went while its worker changed', { error: thrown });
      });
  }

  /** A worker that has not registered may have several connections: it is what any of them says. */
  #infoOf(session: WorkerSession): WorkerInfo {
    const all = this.#ofOrigin(session.origin.id);
    const heartbeats = all.flatMap(({ lastHeartbeatMs }) => lastHeartbeatMs ?? []);
    return {
      id: session.name,
      name: session.worker.name,
      status: all.every(({ isSilent }) => isSilent) ? 'offline' : 'online',
      accountIds: boundAccounts(session.worker, this.#options.store).map(({ accountId }) => accountId),
      lastHeartbeatMs: heartbeats.length === 0 ? null : Math.max(...heartbeats),
    };
  }

  #ofOrigin(origin: string): readonly WorkerSession[] {
    return [...this.#sessions].filter((session) => session.origin.id === origin);
  }

  #leave(origin: string, isTold = true): void {
    const [other] = this.#ofOrigin(origin);
    if (other !== undefined) return this.refresh(other);
    const known = this.#remembered.get(origin);
    if (known === undefined) return;
    known.leftAt = this.#options.clock.monotonic();
    this.#remembered.delete(origin);
    this.#remembered.set(origin, known);
    if (known.info.status === 'offline') return;
    known.info = { ...known.info, status: 'offline' };
    if (isTold) this.#tell(known.info);
  }

  #forgetOldest(): void {
    for (const [id, { leftAt }] of this.#remembered) {
      if (this.#remembered.size <= MAX_REMEMBERED) return;
      if (leftAt !== null) this.#remembered.delete(id);
    }
  }

  #tell(info: WorkerInfo): void {
    for (const listener of this.#listeners) listener(info);
  }
}
