import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io } from 'socket.io-client';
import type { Socket as ClientSocket } from 'socket.io-client';
import { DEFAULT_SETTINGS } from '../../../../settings.ts';
import type { Settings } from '../../../../settings.ts';
import { ManualClock } from '../../../../testing/manual-clock.ts';
import type { EntityStore } from '#core/store/entities/entity-store.ts';
import { WORKER, openStore } from '#core/store/entities/testing/open-store.ts';
import type { RawCollections } from '../../../../im-store.ts';
import { KeptLog } from '../../../test-support/fake-engine.ts';
import { until } from '../../../test-support/until.ts';
import type { WorkerInfo } from '../../parts.ts';
import type { ImServer, RootData } from '../../sockets/socket-types.ts';
import { attachMonitor } from '../attach-monitor.ts';
import { ScriptedSending } from './scripted-sending.ts';

/** A client that keeps everything it gets, in order. */
export class MonitorClient {
  readonly socket: ClientSocket;
  events: { readonly name: string; readonly payload: Record<string, unknown> }[] = [];

  constructor(socket: ClientSocket) {
    this.socket = socket;
    socket.onAny((name: string, payload: Record<string, unknown>) => this.events.push({ name, payload }));
  }

  get names(): readonly string[] {
    return this.events.map(({ name }) => name);
  }

  named(name: string): Record<string, unknown>[] {
    return this.events.filter((event) => event.name === name).map(({ payload }) => payload);
  }

  /** Asks, and resolves with what its acknowledgement gets: everything before it has come by then. */
  async ask(event: string, payload?: unknown): Promise<Record<string, unknown>> {
    return (await this.socket.emitWithAck(event, payload)) as Record<string, unknown>;
  }

  /** Everything told so far has come; the events of this question are left out. */
  async settle(): Promise<void> {
    await this.ask('monitor:request_platforms');
    this.events = this.events.filter(({ name }) => name !== 'monitor:platforms');
  }

  clear(): void {
    this.events = [];
  }
}

/** The monitor on a real Socket.IO server and a real store, with a clock that stands still. */
export class MonitorBench {
  readonly clock: ManualClock;
  readonly log = new KeptLog();
  readonly store: EntityStore;
  readonly sending: ScriptedSending;
  readonly followed: string[] = [];
  readonly unfollowed: string[] = [];
  readonly workers: { list: WorkerInfo[]; tell: (worker: WorkerInfo) => void };
  settings: Settings = DEFAULT_SETTINGS;
  /** False: the account of a room that is followed comes later. */
  isAccountAtOnce = true;
  readonly #port: number;
  readonly #clients: ClientSocket[] = [];
  readonly #close: () => Promise<void>;

  private constructor(parts: {
    clock: ManualClock;
    store: EntityStore;
    sending: ScriptedSending;
    port: number;
    close: () => Promise<void>;
    workers: { list: WorkerInfo[]; tell: (worker: WorkerInfo) => void };
  }) {
    this.clock = parts.clock;
    this.store = parts.store;
    this.sending = parts.sending;
    this.workers = parts.workers;
    this.#port = parts.port;
    this.#close = parts.close;
  }

  static async start(): Promise<MonitorBench> {
    const clock = new ManualClock(Date.now());
    const { store } = await openStore({ clock });
    const sending = new ScriptedSending(store);
    const http = createServer();
    const server: ImServer = new Server(http);
    const root = server.of('/');
    root.use((socket, next) => {
      socket.data = { scope: socket.handshake.auth['scope'] as RootData['scope'] };
      next();
    });
    const workers = { list: [] as WorkerInfo[], tell: (_worker: WorkerInfo) => {} };
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const { port } = http.address() as AddressInfo;
    const close = async () => {
      monitor.close();
      await server.close();
      await store.close();
    };
    const bench = new MonitorBench({ clock, store, sending, port, close, workers });
    let ids = 0;
    const monitor = attachMonitor(root as typeof root & Parameters<typeof attachMonitor>[0], {
      store,
      sending,
      clock,
      logger: bench.log,
      newId: () => `n${String((ids += 1))}`,
      settings: () => bench.settings,
      workers: {
        list: () => workers.list,
        statusOf: (id) => workers.list.find((worker) => worker.accountIds.includes(id))?.status ?? 'none',
        onStatus: (listener) => {
          workers.tell = listener;
          return () => {};
        },
        received: () => [],
      },
      rooms: {
        follow: async (liveId) => {
          bench.followed.push(liveId);
          if (!bench.isAccountAtOnce) return;
          await store.createAccount({
            platform: 'douyin',
            source: 'live',
            userName: '主播',
            userId: liveId,
            loginStatus: 'not_required',
          });
        },
        unfollow: async (liveId) => {
          bench.unfollowed.push(liveId);
        },
      },
    });
    return bench;
  }

  /** Connected, and told of the channels. */
  async connect(scope: RootData['scope'] = 'control'): Promise<MonitorClient> {
    const socket = io(`http://127.0.0.1:${String(this.#port)}`, {
      transports: ['websocket'],
      forceNew: true,
      reconnection: false,
      auth: { scope },
    });
    this.#clients.push(socket);
    const client = new MonitorClient(socket);
    await until(() => client.events.length > 0);
    return client;
  }

  /** A worker pushes rows of `acc-1`. */
  async push(upserts: RawCollections): Promise<void> {
    await this.store.applyDelta('acc-1', { upserts, deletes: {}, baseRevision: null }, WORKER);
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.disconnect();
    await this.#close();
  }
}
