import type { Socket } from 'socket.io-client';
import { silentLogger } from '../../../../logger.ts';
import { EntityStore } from '../../../../store/entities/entity-store.ts';
import { RecordingDisk } from '../../../../store/entities/testing/recording-disk.ts';
import { DEFAULT_SETTINGS } from '../../../../settings.ts';
import { ManualClock } from '../../../../testing/manual-clock.ts';
import type { ApiWorker } from '../../../tokens.ts';
import { ApplyFigures } from '../../apply-figures.ts';
import { WORKER, outcomeOf, startSocketServer, testWorker } from '../../sockets/testing/socket-server.ts';
import type { SocketServer } from '../../sockets/testing/socket-server.ts';
import { createImWorkers } from '../im-workers.ts';
import type { RunningWorkers } from '../im-workers.ts';

/** The worker namespace over a real store whose disk is in memory. */
export interface WorkerServer {
  readonly server: SocketServer;
  readonly store: EntityStore;
  readonly disk: RecordingDisk;
  readonly clock: ManualClock;
  readonly workers: RunningWorkers;
  readonly figures: ApplyFigures;
  /** A worker that is connected. */
  connect(token?: string): Promise<TestWorker>;
  stop(): Promise<void>;
}

export interface WorkerMessage {
  readonly type: string;
  readonly version: string;
  readonly requestId?: string;
  readonly timestamp: number;
  readonly payload: Record<string, unknown>;
}

/** A connected worker that keeps what it was told. */
export class TestWorker {
  readonly socket: Socket;
  readonly received: WorkerMessage[] = [];
  readonly #waiting = new Map<string, ((message: WorkerMessage) => void)[]>();

  constructor(socket: Socket) {
    this.socket = socket;
    socket.on('message', (message: WorkerMessage) => {
      this.received.push(message);
      this.#waiting.get(message.type)?.shift()?.(message);
    });
  }

  /** Sends a typed message; resolves with the next answer of this type. */
  async ask(type: string, payload: unknown, answerType: string, requestId?: string): Promise<WorkerMessage> {
    const answer = this.next(answerType);
    this.send(type, payload, requestId);
    return answer;
  }

  send(type: string, payload: unknown, requestId?: string): void {
    this.socket.emit('message', { type, version: 'v1', payload, timestamp: 1, requestId });
  }

  async next(type: string): Promise<WorkerMessage> {
    return new Promise((resolve) => {
      this.#waiting.set(type, [...(this.#waiting.get(type) ?? []), resolve]);
    });
  }

  /** Pushes and resolves with the payload of the acknowledgement. */
  async push(payload: object, requestId?: string): Promise<Record<string, unknown>> {
    return (await this.ask('worker:data:sync', payload, 'WORKER_DATA_SYNC_ACK', requestId)).payload;
  }

  async register(workerId = 'crawler-1', more: object = {}): Promise<Record<string, unknown>> {
    const payload = { worker_id: workerId, host: 'h', port: 1, version: '1', ...more };
    return (await this.ask('worker:register', payload, 'worker:register:ack')).payload;
  }
}

export async function startWorkerServer(
  options: { workers?: readonly ApiWorker[]; disk?: RecordingDisk } = {},
): Promise<WorkerServer> {
  const clock = new ManualClock();
  const disk = options.disk ?? new RecordingDisk();
  let ids = 0;
  const store = await EntityStore.open({
    disk,
    clock,
    logger: silentLogger,
    settings: () => DEFAULT_SETTINGS,
    newId: () => `id-${String((ids += 1))}`,
  });
  const server = await startSocketServer({ clock, ...(options.workers && { workers: options.workers }) });
  const figures = new ApplyFigures();
  const { sockets, authenticator } = server;
  const workers = createImWorkers({
    store,
    clock,
    logger: silentLogger,
    epoch: 'e1',
    namespace: sockets.worker,
    authenticator,
    figures,
    cut: (conn) => sockets.cut(conn),
  });
  return {
    server,
    store,
    disk,
    clock,
    workers,
    figures,
    connect: async (token = WORKER) => {
      const socket = server.connect('/worker', { auth: { token } });
      const worker = new TestWorker(socket);
      const outcome = await outcomeOf(socket);
      if (outcome !== 'connect') throw new Error(outcome);
      return worker;
    },
    stop: async () => {
      await server.stop();
      workers.close();
      // The store's own timers stand still with the clock.
      const closing = store.close();
      clock.advance(60_000);
      await closing;
    },
  };
}

/** A message as a worker pushes it. */
export function rawMessage(n: number, parts: object = {}): Record<string, unknown> {
  return {
    messageId: `m${String(n)}`,
    conversationId: `u-${String(n % 3)}`,
    senderId: `u-${String(n % 3)}`,
    senderName: `观众${String(n % 3)}`,
    type: 'text',
    content: `第 ${String(n)} 条`,
    direction: 'inbound',
    createdAt: 1_789_999_000_000 + n * 1000,
    ...parts,
  };
}

export const OTHER = `ddw_${'o'.repeat(43)}`;
export const ANY = `ddw_${'a'.repeat(43)}`;
/** One worker that may make its account, one that may not, and one for every account. */
export const THREE_WORKERS: readonly ApiWorker[] = [
  testWorker(),
  testWorker({ id: 'wk-2', token: OTHER, account_ids: ['acc-1', 'acc-2', 'p-9'], allow_create: false }),
  testWorker({ id: 'wk-3', token: ANY, account_ids: ['*'], allow_create: true }),
];

export function rawMessages(from: number, to: number): readonly Record<string, unknown>[] {
  return Array.from({ length: to - from + 1 }, (_, index) => rawMessage(from + index));
}

/** The payload of a push of messages to `acc-1`. */
export function pushOf(messages: readonly unknown[], more: object = {}): object {
  return { accountId: 'acc-1', platform: 'douyin', timestamp: 1, data: { messages }, ...more };
}
