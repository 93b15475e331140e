import type { ImOrigin } from '#shared/im.ts';
import type { Clock } from '../../../ports.ts';
import { Allowance } from '../sockets/allowance.ts';
import type { WorkerSocket } from '../sockets/socket-types.ts';
import type { ApiWorker } from '../../tokens.ts';
import { makeEnvelope } from './envelope.ts';
import { PushParts } from './push-parts.ts';

/** Pushes a second, and how many may come at once. */
const SYNCS_PER_SECOND = 10;
const SYNC_BURST = 20;

/** One connected worker: a socket, and what is known of whoever is behind it. */
export class WorkerSession {
  readonly socket: WorkerSocket;
  readonly parts: PushParts;
  readonly syncs: Allowance;
  /** Its token's row in the token file, as it is now. */
  worker: ApiWorker;
  /** The worker's own id; null before it has registered. */
  workerId: string | null = null;
  /** What it said it can do when it registered. */
  capabilities: ReadonlySet<string> = new Set();
  /** Wall clock; null before the first. */
  lastHeartbeatMs: number | null = null;
  /** Monotonic clock: when something last came from it. */
  lastSeen: number;
  /** It has not been heard of for too long. */
  isSilent = false;
  /** What it was told to take care of: internal ids. Null before it has registered. */
  assigned: ReadonlySet<string> | null = null;
  /** Accounts it said it is not working on. */
  readonly stopped = new Set<string>();
  /** Origin and account of every snapshot of this connection that was applied. */
  readonly #snapshots = new Set<string>();
  /** The last sequence number that was applied, by account. */
  readonly #sequences = new Map<string, number>();
  readonly #clock: Clock;

  constructor(socket: WorkerSocket, clock: Clock) {
    this.socket = socket;
    this.worker = socket.data.worker;
    this.lastSeen = clock.monotonic();
    this.parts = new PushParts(clock);
    this.syncs = new Allowance(clock, SYNCS_PER_SECOND, SYNC_BURST);
    this.#clock = clock;
  }

  /** Token and worker id together: a token cannot speak for the rows of another. */
  get origin(): ImOrigin {
    return { kind: 'worker', id: originId(this.worker.id, this.workerId) };
  }

  /** What others call it. */
  get name(): string {
    return this.workerId ?? this.worker.id;
  }

  send(type: string, payload: object, requestId: string | null = null): void {
    this.socket.emit('message', makeEnvelope(type, payload, requestId, this.#clock.now()));
  }

  /** Whether no snapshot of this connection has been applied to the account yet. */
  isFirstSnapshot(origin: ImOrigin, accountId: string): boolean {
    return !this.#snapshots.has(`${origin.id}\n${accountId}`);
  }

  snapshotApplied(origin: ImOrigin, accountId: string): void {
    this.#snapshots.add(`${origin.id}\n${accountId}`);
  }

  /** Whether a sequence number is one that was applied already. */
  isOldSequence(accountId: string, seq: number): boolean {
    return seq <= (this.#sequences.get(accountId) ?? -1);
  }

  applied(accountId: string, seq: number | null): void {
    if (seq !== null) this.#sequences.set(accountId, seq);
  }

  close(): void {
    this.parts.close();
  }
}

export function originId(tokenId: string, workerId: string | null): string {
  return workerId === null ? tokenId : `${tokenId}/${encodeURIComponent(workerId)}`;
}
