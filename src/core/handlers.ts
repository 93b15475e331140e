import type { ConfigReport } from '#shared/config.ts';
import type { Handlers, MessagePage, MessageQuery, SessionReport, Snapshot } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { SessionSummary } from '#shared/session.ts';
import type { SessionStats } from '#shared/stats.ts';
import type { ApiAdmin } from './api/api-admin.ts';
import type { Archive } from './archive/archive.ts';
import type { DeliveryMonitor } from './delivery-monitor.ts';
import type { LoginControl } from './douyin/login/login-control.ts';
import type { Fetcher } from './fetcher.ts';
import { Reconciler } from './insight/reconcile/reconciler.ts';
import type { Latency } from './latency.ts';
import type { Clock, ProcessFacts } from './ports.ts';
import type { Rooms } from './rooms.ts';
import type { DataStore } from './store/data-store.ts';
import { createTallies, OrderedTally, statsOf } from './store/tallies.ts';
import { REPORT_BUCKETS, Trend } from './store/trend.ts';
import { within } from './within.ts';

const DEFAULT_PAGE = 100;
const DEFAULT_SNAPSHOT = 300;
const DEFAULT_SESSIONS = 50;
const DEFAULT_BUCKETS = 120;
/** Messages read at a time when a kept session's report is recomputed. */
const REPORT_PAGE = 1000;
const FLUSH_LIMIT_MS = 1000;

export interface HandlerParts {
  readonly fetcher: Fetcher;
  readonly rooms: Rooms;
  readonly store: DataStore;
  readonly archive: Archive;
  readonly latency: Latency;
  readonly delivery: DeliveryMonitor;
  readonly clock: Clock;
  readonly version: string;
  readonly startedMs: number;
  readonly process: ProcessFacts;
  readonly config: () => ConfigReport;
  /** The API once it listens; null before, and where there is none. */
  readonly api: () => ApiAdmin | null;
  readonly login: LoginControl;
}

/** The answer to every request of the contract. Live questions go to memory, older ones to the archive. */
export function createHandlers(parts: HandlerParts): Handlers {
  const { fetcher, rooms, store, archive, latency, delivery, clock } = parts;

  /** While the disk takes nothing, answers come from what it has. */
  async function flushed(): Promise<void> {
    await within(clock, FLUSH_LIMIT_MS, archive.flush());
  }

  async function listMessages(query: MessageQuery): Promise<MessagePage> {
    const limit = query.limit ?? DEFAULT_PAGE;
    let slice = store.query(query, limit);
    if (slice === null) {
      // What memory no longer holds must be on disk before it is asked for there.
      await flushed();
      slice = await archive.listMessages({ ...query, limit });
    }
    return { ...slice, epoch: store.log.epoch, lastSeq: store.log.lastSeq };
  }

  async function getSummary(sessionId: string): Promise<SessionSummary> {
    const session = await archive.getSession(sessionId);
    if (session === null)
      throw new AppError('E304', `There is no session ${sessionId}.`, { session_id: sessionId });
    return withEnd(session);
  }

  /** A session that nobody closed and nobody follows: its process died in it. */
  function withEnd(session: SessionSummary): SessionSummary {
    const isFollowed = session.sessionId === store.sessionId && fetcher.getStatus().state !== 'IDLE';
    if (session.endMs !== null || isFollowed) return session;
    return { ...session, endMs: session.lastMessageMs ?? session.startMs, endReason: 'crash' };
  }

  async function getReport(sessionId: string): Promise<SessionReport> {
    await flushed();
    const session = await getSummary(sessionId);
    const gaps = await archive.listGaps(sessionId);
    const tallies = createTallies();
    const ordered = new OrderedTally(tallies, gaps);
    const trend = new Trend(REPORT_BUCKETS);
    const reconciler = new Reconciler();
    let lastMs = session.startMs;
    for await (const message of readSession(archive, sessionId)) {
      ordered.add(message);
      trend.add(message);
      reconciler.add(message);
      lastMs = message.receivedMs;
    }
    ordered.finish();
    const minutes = REPORT_BUCKETS / 6;
    return {
      session,
      stats: delivery.complete(statsOf(tallies, sessionId)),
      gaps,
      trend: trend.read(60, minutes, lastMs, gaps),
      reconciliation: reconciler.result(),
    };
  }

  function liveStats(): SessionStats | null {
    const stats = store.stats();
    return stats === null ? null : delivery.complete(stats);
  }

  async function getStats(sessionId: string | undefined): Promise<SessionStats | null> {
    if (sessionId === undefined || sessionId === store.sessionId) return liveStats();
    return (await getReport(sessionId)).stats;
  }

  function openApi(): ApiAdmin {
    const api = parts.api();
    if (api === null) throw new AppError('E304', 'This app serves no API right now.');
    return api;
  }

  return {
    startFetch: ({ liveId, switch: doSwitch }) => fetcher.startFetch(liveId, doSwitch === true),
    stopFetch: () => fetcher.stopFetch(),
    listRooms: () => rooms.list(),
    startMonitor: ({ liveId }) => rooms.start(liveId),
    stopMonitor: ({ liveId }) => rooms.stop(liveId),
    getStatus: () => fetcher.getStatus(),
    getRoomInfo: () => fetcher.getRoomInfo(),
    getRoomState: () => store.roomState(),
    getSnapshot: ({ limit }): Snapshot => ({
      epoch: store.log.epoch,
      seq: store.log.lastSeq,
      status: fetcher.getStatus(),
      room: fetcher.getRoomInfo(),
      roomState: store.roomState(),
      stats: liveStats(),
      health: delivery.brief(),
      messages: store.latest(limit ?? DEFAULT_SNAPSHOT),
      gifts: [...store.gifts()],
      supporters: [...store.supporters()],
      gaps: store.gaps(),
      storage: archive.health(),
    }),
    listMessages,
    getStats: ({ sessionId }) => getStats(sessionId),
    getTrend: ({ bucketSeconds, limit }) => store.trend(bucketSeconds, limit ?? DEFAULT_BUCKETS, clock.now()),
    listSessions: async ({ limit, before }) => {
      await flushed();
      const sessions = await archive.listSessions({ limit: limit ?? DEFAULT_SESSIONS, before });
      return sessions.map((session) => withEnd(session));
    },
    getSession: ({ sessionId }) => getReport(sessionId),
    getSessionSummary: async ({ sessionId }) => {
      await flushed();
      return getSummary(sessionId);
    },
    getHistory: () => fetcher.history(),
    getDeliveryHealth: () => delivery.read(),
    getHealth: () => ({
      version: parts.version,
      epoch: store.log.epoch,
      startedMs: parts.startedMs,
      storage: archive.health(),
      ...latency.read(),
      rssBytes: parts.process.rssBytes(),
    }),
    getApiInfo: () => parts.api()?.info() ?? null,
    getApiTokens: () => parts.api()?.tokens() ?? null,
    rotateToken: async ({ scope }) => ({ token: await openApi().rotate(scope) }),
    addWorkerToken: ({ name, accountIds, allowCreate }) =>
      openApi().addWorker({ name, accountIds, allowCreate: allowCreate ?? false }),
    removeWorkerToken: async ({ id }) => {
      await openApi().removeWorker(id);
      return true as const;
    },
    getConfig: () => parts.config(),
    getApiLog: () => parts.api()?.log() ?? [],
    getLogin: () => parts.login.state(),
    startLogin: () => parts.login.start(),
    logOut: () => parts.login.logOut(),
  };
}

async function* readSession(archive: Archive, sessionId: string): AsyncGenerator<LiveMessage> {
  let sinceSeq = 0;
  for (;;) {
    const page = await archive.listMessages({ sessionId, sinceSeq, limit: REPORT_PAGE });
    yield* page.messages;
    if (!page.hasMore) return;
    sinceSeq = page.nextSinceSeq;
  }
}
