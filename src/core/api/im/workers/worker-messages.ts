import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock, Logger } from '../../../ports.ts';
import { SOCKET_LIMITS } from '../sockets/socket-limits.ts';
import { acknowledgeOf } from '../sockets/socket-types.ts';
import type { WorkerSocket } from '../sockets/socket-types.ts';
import { takeAccountStatuses } from './account-statuses.ts';
import { assignedAccounts, tellAssignments } from './assignments.ts';
import { idTextOf, isRecord, makeEnvelope, readEnvelope } from './envelope.ts';
import { MAX_ROWS_PER_PART } from './push-parts.ts';
import type { WorkerPushes } from './pushes.ts';
import type { WorkerList } from './worker-list.ts';
import type { WorkerSession } from './worker-session.ts';

export interface MessagesOptions {
  readonly store: ImStore;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly epoch: string;
  readonly list: WorkerList;
  readonly pushes: WorkerPushes;
  /** Closes the transport of a socket that another one has replaced. */
  readonly cut: (socket: WorkerSocket) => void;
}

type Reply = (type: string, payload: object, requestId: string | null) => void;
type Handle = (session: WorkerSession, payload: unknown, requestId: string | null, reply: Reply) => void;

/** The typed messages of workers: one function per type, and an answer for every other. */
export class WorkerMessages {
  readonly #options: MessagesOptions;
  readonly #handlers: ReadonlyMap<string, Handle>;

  constructor(options: MessagesOptions) {
    this.#options = options;
    this.#handlers = new Map<string, Handle>([
      ['worker:register', (...args) => this.#register(...args)],
      ['worker:heartbeat', (...args) => this.#heartbeat(...args)],
      ['worker:account:status', (...args) => this.#accountStatus(...args)],
      ['worker:data:sync', (...args) => this.#sync(...args)],
      ...IM_COLLECTIONS.map((collection): [string, Handle] => [
        `worker:${collection}:update`,
        (session, payload, requestId, reply) =>
          options.pushes.update(session, collection, payload, requestId, (answer, id) =>
            reply(`worker:${collection}:update:ack`, answer, id),
          ),
      ]),
    ]);
  }

  /** The arguments of one `message` event. */
  take(session: WorkerSession, args: readonly unknown[]): void {
    const { clock } = this.#options;
    const acknowledge = acknowledgeOf(args);
    const reply: Reply = (type, payload, requestId) => {
      session.socket.emit('message', makeEnvelope(type, payload, requestId, clock.now()));
      acknowledge?.(payload);
    };
    const message = args[0] === acknowledge ? undefined : args[0];
    const read = readEnvelope(message);
    if (!read.ok) {
      const payload = { success: false, error: read.error, error_code: 'INVALID_ENVELOPE' };
      return reply(`${read.type}:error`, payload, read.requestId);
    }
    const handle = this.#handlers.get(read.type);
    if (handle === undefined) {
      const error = `Unknown message type: ${read.type}`;
      return reply(
        `${read.type}:error`,
        { success: false, error, error_code: 'UNKNOWN_TYPE' },
        read.requestId,
      );
    }
    session.lastSeen = clock.monotonic();
    if (session.isSilent) this.#options.list.look();
    handle(session, read.payload, read.requestId, reply);
  }

  #register(session: WorkerSession, payload: unknown, requestId: string | null, reply: Reply): void {
    const { store, epoch, list, cut } = this.#options;
    const workerId = isRecord(payload) ? idTextOf(payload['worker_id']) : null;
    if (!isRecord(payload) || workerId === null || workerId.length > 128) {
      const error = 'worker_id is missing or no id';
      return reply(
        'worker:register:ack',
        { success: false, error, error_code: 'INVALID_PAYLOAD' },
        requestId,
      );
    }
    session.capabilities = new Set(textsOf(payload['capabilities']));
    list.rename(session, workerId);
    // Only now, so that the worker is never seen to be gone.
    for (const other of list.sessions()) {
      if (other !== session && other.origin.id === session.origin.id) cut(other.socket);
    }
    const assigned = assignedAccounts(session.worker, store);
    session.assigned = new Set(assigned.map(({ id }) => id));
    void session.socket.join(`worker:${workerId}`);
    const server = {
      epoch,
      max_frame_bytes: SOCKET_LIMITS.workerFrameBytes,
      max_rows_per_part: MAX_ROWS_PER_PART,
    };
    const answer = { success: true, worker_id: workerId, assigned_accounts: assigned, server };
    reply('worker:register:ack', answer, requestId);
  }

  #heartbeat(session: WorkerSession, _payload: unknown, requestId: string | null, reply: Reply): void {
    const { clock, list } = this.#options;
    session.lastHeartbeatMs = clock.now();
    list.refresh(session);
    reply('worker:heartbeat:ack', { success: true }, requestId);
  }

  #accountStatus(session: WorkerSession, payload: unknown, requestId: string | null, reply: Reply): void {
    const { store, logger, list } = this.#options;
    void takeAccountStatuses(session, payload, store, logger).then((outcome) => {
      // A platform id that is known now may be one that other tokens name.
      for (const other of list.sessions()) tellAssignments(other, store);
      list.syncAccounts();
      const error = 'account_statuses is not a list of at most 1000';
      const answer = outcome ?? {
        success: false,
        updated: 0,
        failed: 0,
        error,
        error_code: 'INVALID_PAYLOAD',
      };
      reply('worker:account:status:ack', answer, requestId);
    });
  }

  #sync(session: WorkerSession, payload: unknown, requestId: string | null, reply: Reply): void {
    this.#options.pushes.sync(session, payload, requestId, (answer, id) =>
      reply('WORKER_DATA_SYNC_ACK', answer, id),
    );
  }
}

/** `join_room`: a worker joins its own room and no other. Whether it may. */
export function takeJoinRoom(session: WorkerSession, args: readonly unknown[]): boolean {
  const [given] = args;
  const room = isRecord(given) ? given['room'] : undefined;
  if (typeof room !== 'string' || !room.startsWith('worker:')) return false;
  // One that has not registered yet is let into its room when it does.
  if (session.workerId === null) return true;
  if (room !== `worker:${session.workerId}`) return false;
  void session.socket.join(room);
  return true;
}

function textsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.slice(0, 100).filter((one): one is string => typeof one === 'string' && one.length <= 64);
}
