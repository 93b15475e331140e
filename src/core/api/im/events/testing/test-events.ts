import { DEFAULT_SETTINGS } from '../../../../settings.ts';
import { silentLogger } from '../../../../logger.ts';
import { EventHub } from '../../../../events.ts';
import { ImError } from '#shared/im-errors.ts';
import type { EntityStore } from '../../../../store/entities/entity-store.ts';
import { NOW_MS, SNAPSHOT, openStore } from '../../../../store/entities/testing/open-store.ts';
import { ManualClock } from '../../../../testing/manual-clock.ts';
import { Authenticator } from '../../../authenticator.ts';
import { closeServer, trackConnections } from '../../../connections.ts';
import { Gate } from '../../../gate.ts';
import { sourcePolicy } from '../../../guard.ts';
import { createBoundedServer, serveThroughGate } from '../../../http-server.ts';
import { listenOnLoopback } from '../../../listen.ts';
import { ReadLimit } from '../../../read-limit.ts';
import { RequestLog } from '../../../request-log.ts';
import { RouteTimes } from '../../../route-times.ts';
import { createRouter } from '../../../router.ts';
import type { Scope } from '../../../scopes.ts';
import { StreamHub } from '../../../stream/hub.ts';
import { SseClient, WsClient } from '../../../test-support/stream-clients.ts';
import { until } from '../../../test-support/until.ts';
import { Tickets } from '../../../tickets.ts';
import { serveUpgrades } from '../../../upgrades.ts';
import type { WorkerInfo } from '../../parts.ts';
import { EVENTS_SOCKET_PATH, EVENT_PATHS, startImEvents } from '../start-events.ts';

const TOKENS = { read: 'ddr_read', control: 'ddc_control' };
export const EPOCH = 'e1test';

/** One event as it came, whichever way. */
export interface SeenEvent {
  readonly seq: number;
  readonly type: string;
  readonly account_id: string | null;
  readonly revision: number;
  readonly id: string | null;
  readonly data: Record<string, unknown>;
}

/** The event stream behind the real gate, on the real store, with a clock that stands still. */
export class TestEvents {
  readonly store: EntityStore;
  readonly clock: ManualClock;
  readonly hub: StreamHub;
  readonly tickets: Tickets;
  readonly port: number;
  readonly close: () => Promise<void>;
  readonly #workerListeners: Set<(worker: WorkerInfo) => void>;
  readonly #clients: { close(): void }[] = [];

  private constructor(
    parts: Pick<TestEvents, 'store' | 'clock' | 'hub' | 'tickets' | 'port' | 'close'>,
    workerListeners: Set<(worker: WorkerInfo) => void>,
  ) {
    this.store = parts.store;
    this.clock = parts.clock;
    this.hub = parts.hub;
    this.tickets = parts.tickets;
    this.port = parts.port;
    this.close = parts.close;
    this.#workerListeners = workerListeners;
  }

  static async start(ringSize = 10_000): Promise<TestEvents> {
    const clock = new ManualClock(NOW_MS);
    const settings = { ...DEFAULT_SETTINGS, events: { ring_size: ringSize } };
    const { store } = await openStore({ clock, settings });
    const listeners = new Set<(worker: WorkerInfo) => void>();
    const events = startImEvents({
      deps: { store, clock, logger: silentLogger, epoch: EPOCH, settings: () => settings },
      workers: {
        onStatus: (listener) => {
          listeners.add(listener);
          return () => listeners.delete(listener);
        },
      },
      context: { store, canSend: () => false },
    });

    const server = createBoundedServer();
    const connections = trackConnections(server);
    const port = await listenOnLoopback(server, 0);
    const authenticator = new Authenticator(TOKENS, clock);
    const tickets = new Tickets(clock);
    const policy = sourcePolicy(port, []);
    const ticketPaths = new Set(EVENT_PATHS);
    const gate = new Gate({ policy, authenticator, tickets, ticketPaths, clock, logger: silentLogger });
    const hub = new StreamHub(new EventHub(() => {}), clock, silentLogger);
    const scopes = new WeakMap<object, Scope | null>();
    const router = await createRouter({
      server,
      clock,
      logger: silentLogger,
      times: new RouteTimes(clock),
      requests: new RequestLog(clock),
      reads: new ReadLimit(clock, gate.refusals),
      scopeOf: (request) => scopes.get(request) ?? null,
      modules: [
        async (app) => {
          await app.register(async (own) => {
            own.setErrorHandler((error, _request, reply) => {
              if (!(error instanceof ImError)) throw error;
              void reply.code(error.status).send({ error_code: error.code, details: error.details });
            });
            events.registerRoute(own, { hub, whileTokenCounts: () => () => {} });
          });
        },
      ],
    });
    serveThroughGate(server, gate, router.handle, {
      onAdmitted: (request, scope) => scopes.set(request, scope),
      onRefused: () => {},
    });
    const routes = new Map([[EVENTS_SOCKET_PATH, events.socketRoute]]);
    serveUpgrades(server, { routes, gate, authenticator, hub, clock });
    connections.open();

    let closing: Promise<void> | null = null;
    const close = async (): Promise<void> => {
      hub.close();
      events.close();
      await closeServer(server, connections, clock);
      await router.close();
      await store.close();
    };
    return new TestEvents(
      { store, clock, hub, tickets, port, close: () => (closing ??= close()) },
      listeners,
    );
  }

  get readToken(): string {
    return TOKENS.read;
  }

  async sse(query = '', headers: Record<string, string> = {}, isKnown = true): Promise<SseClient> {
    const client = await SseClient.open(this.port, `/api/im/events${query}`, {
      ...(isKnown ? { Authorization: `Bearer ${TOKENS.read}` } : {}),
      ...headers,
    });
    this.#clients.push(client);
    return client;
  }

  async ws(query = '', isKnown = true): Promise<WsClient> {
    const headers: Record<string, string> = isKnown ? { Authorization: `Bearer ${TOKENS.read}` } : {};
    const client = await WsClient.open(this.port, `${EVENTS_SOCKET_PATH}${query}`, headers);
    this.#clients.push(client);
    return client;
  }

  sayWorker(worker: WorkerInfo): void {
    for (const listener of this.#workerListeners) listener(worker);
  }

  /** A worker pushes these rows. */
  async push(
    collection: 'messages' | 'comments' | 'conversations',
    rows: readonly unknown[],
    accountId = 'acc-1',
  ): Promise<void> {
    const delta = { upserts: { [collection]: rows }, deletes: {}, baseRevision: null };
    const result = await this.store.applyDelta(accountId, delta, SNAPSHOT.origin);
    if (!result.ok) throw new Error(result.error);
  }

  /** A comment, which is one changed row and nothing else. */
  async comment(n: number, content = `评论 ${String(n)}`, accountId = 'acc-1'): Promise<void> {
    await this.push(
      'comments',
      [{ commentId: `c${String(n)}`, authorId: 'u-1', content, createdAt: NOW_MS - 1000 }],
      accountId,
    );
  }

  async stop(): Promise<void> {
    for (const client of this.#clients) client.close();
    await this.close();
  }
}

const OWN: readonly string[] = ['hello', 'resync_required'];

/** Seqs of the events of the log; what is said to one client alone has none of its own. */
export function seqsOf(events: readonly SeenEvent[]): number[] {
  return events.filter(({ type }) => !OWN.includes(type)).map(({ seq }) => seq);
}

export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, n) => from + n);
}

/** Waits for so many events, hello and all. */
export async function has(client: SseClient | WsClient, count: number): Promise<void> {
  await until(() => seenBy(client).length >= count);
}

/** What a client has got, hello and all. */
export function seenBy(client: SseClient | WsClient): SeenEvent[] {
  if (client instanceof WsClient) return client.frames as unknown as SeenEvent[];
  return client.events.flatMap(({ data }) => (data === null ? [] : [JSON.parse(data) as SeenEvent]));
}

export function typesSeen(client: SseClient | WsClient): string[] {
  return seenBy(client).map(({ type }) => type);
}
