import type { Handlers, RequestName } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Reconciliation } from '#shared/health.ts';
import type { LoginState } from '#shared/login.ts';
import type { ChatMessage, LiveMessage } from '#shared/message.ts';
import type { RoomState } from '#shared/room-state.ts';
import type { FetcherStatus, SessionSummary } from '#shared/session.ts';
import type { SessionStats } from '#shared/stats.ts';
import { createDispatch } from '../../dispatch.ts';
import type { Dispatch } from '../../dispatch.ts';
import { EventHub } from '../../events.ts';
import type { MessageLog } from '../../message-log.ts';
import type { Logger } from '../../ports.ts';

const NO_LOGIN: LoginState = {
  state: 'out',
  sinceMs: null,
  expiresMs: null,
  keptIn: null,
  canStart: false,
  problem: null,
};

/** Keeps what was logged, as text, so that a test can look for what must not be in it. */
export class KeptLog implements Logger {
  readonly lines: string[] = [];
  readonly debug = this.#keep.bind(this);
  readonly info = this.#keep.bind(this);
  readonly warn = this.#keep.bind(this);
  readonly error = this.#keep.bind(this);

  #keep(message: string, fields: Readonly<Record<string, unknown>> = {}): void {
    this.lines.push(`${message} ${JSON.stringify(fields)}`);
  }
}

/** A message log of a fixed size, with the engine's announcements. */
export class FakeEngine implements MessageLog {
  readonly epoch: string;
  readonly events = new EventHub((event, thrown) => {
    throw new Error(`a listener of ${event} threw`, { cause: thrown });
  });
  readonly dispatch: Dispatch;
  /** Names of the requests that reached a handler. */
  readonly calls: RequestName[] = [];
  isDemo = false;
  liveId: string | null = '7001';
  roomState: RoomState | null = null;
  readonly #capacity: number;
  #messages: LiveMessage[] = [];
  lastSeq: number;

  constructor(options: { epoch?: string; capacity?: number; lastSeq?: number } = {}) {
    this.epoch = options.epoch ?? 'e1test';
    this.#capacity = options.capacity ?? 20_000;
    this.lastSeq = options.lastSeq ?? 0;
    this.dispatch = createDispatch(this.#handlers(), new KeptLog());
  }

  get oldestSeq(): number {
    return this.lastSeq - this.#messages.length + 1;
  }

  after(seq: number, max: number): readonly LiveMessage[] | null {
    const from = seq - this.oldestSeq + 1;
    return from < 0 ? null : this.#messages.slice(from, from + max);
  }

  /** Messages arrive and are announced, as one batch. */
  say(count: number, shape: Partial<ChatMessage> = {}): void {
    const fromSeq = this.lastSeq + 1;
    const batch: LiveMessage[] = [];
    for (let n = 0; n < count; n += 1) {
      this.lastSeq += 1;
      batch.push(chat(this.lastSeq, shape));
    }
    this.#messages = [...this.#messages, ...batch].slice(-this.#capacity);
    this.events.emit('batch', { epoch: this.epoch, sessionId: 's-1', fromSeq, messages: batch });
  }

  status(): FetcherStatus {
    return {
      state: 'RUNNING',
      phase: 'receiving',
      transitions: 1,
      isDemo: this.isDemo,
      liveId: this.liveId,
      roomId: '7300000000000000001',
      sessionId: 's-1',
      startedMs: 1_790_000_000_000,
      messageCount: this.lastSeq,
      countsByKind: { 'room-stats': 2 },
      lastMessageMs: null,
      messagesPerMinute: 0,
      reconnectCount: 0,
      attempt: 0,
      nextRetryMs: null,
      lastError: null,
      line: null,
      endReason: null,
      frames: { received: 1, bytes: 2, messages: 3, heartbeats: 0, other: 0, bad: {} },
      messages: {
        received: 3,
        delivered: 2,
        duplicates: 0,
        unknown: { WebcastFooBar: 1, fooBar: 1 },
        undecodable: 0,
        dropped: {},
      },
      openGap: null,
    };
  }

  #handlers(): Handlers {
    const seen = <T>(name: RequestName, value: T): T => {
      this.calls.push(name);
      return value;
    };
    return {
      startFetch: () => seen('startFetch', true),
      stopFetch: () => seen('stopFetch', true),
      listRooms: () =>
        seen('listRooms', {
          primaryLiveId: this.liveId,
          monitors: [],
          maxMonitors: 5,
          share: 0,
          maxShare: 0.2,
        }),
      startMonitor: () => seen('startMonitor', true),
      stopMonitor: () => seen('stopMonitor', true),
      getStatus: () => seen('getStatus', this.status()),
      getRoomInfo: () =>
        seen('getRoomInfo', {
          liveId: '7001',
          roomId: '7300000000000000001',
          title: 'a room',
          anchor: { id: '1', name: 'anchor', avatarUrl: null },
          status: 'live',
          online: null,
          totalViewers: null,
          likeTotal: null,
          startedMs: null,
          coverUrl: null,
        }),
      getRoomState: () => seen('getRoomState', this.roomState),
      getSnapshot: () => {
        throw new AppError('E402', 'no snapshot in this test');
      },
      listMessages: ({ sinceSeq = 0, limit = 100 }) => {
        const messages = this.after(Math.max(sinceSeq, this.oldestSeq - 1), limit) ?? [];
        const nextSinceSeq = messages.at(-1)?.seq ?? sinceSeq;
        const { epoch, lastSeq } = this;
        const hasMore = nextSinceSeq < lastSeq;
        return seen('listMessages', { messages, hasMore, nextSinceSeq, epoch, lastSeq });
      },
      getStats: () => seen('getStats', stats()),
      getTrend: () => seen('getTrend', []),
      listSessions: () => seen('listSessions', [session()]),
      getSessionSummary: ({ sessionId }) => {
        this.calls.push('getSessionSummary');
        if (sessionId !== 's-demo') throw new AppError('E304', 'There is no such session.');
        return { ...session(), isDemo: true };
      },
      getSession: ({ sessionId }) => {
        this.calls.push('getSession');
        if (sessionId !== 's-demo') throw new AppError('E304', 'There is no such session.');
        return {
          session: { ...session(), isDemo: true },
          stats: stats(),
          gaps: [],
          trend: [],
          reconciliation: NOT_COMPARED,
        };
      },
      getHistory: () => seen('getHistory', []),
      getDeliveryHealth: () => seen('getDeliveryHealth', null),
      getHealth: () =>
        seen('getHealth', {
          version: '0.0.0',
          epoch: this.epoch,
          startedMs: 0,
          storage: { mode: 'memory', problem: null, queued: 0, written: 0, droppedByReason: {} },
          latencyMs: { p50: null, p99: null },
          loopDelayMs: { p99: 0, max: 0 },
          rssBytes: 0,
        }),
      getApiInfo: () => seen('getApiInfo', null),
      getApiTokens: () => seen('getApiTokens', null),
      rotateToken: () => {
        throw new AppError('E304', 'no API to change in this test');
      },
      addWorkerToken: () => {
        throw new AppError('E304', 'no API to change in this test');
      },
      removeWorkerToken: () => {
        throw new AppError('E304', 'no API to change in this test');
      },
      getConfig: () =>
        seen('getConfig', { file: '/data/config.json', fileState: 'missing', entries: [], notices: [] }),
      getApiLog: () => seen('getApiLog', []),
      getLogin: () => seen('getLogin', NO_LOGIN),
      startLogin: () => seen('startLogin', NO_LOGIN),
      logOut: () => seen('logOut', NO_LOGIN),
    };
  }
}

export function chat(seq: number, shape: Partial<ChatMessage> = {}): ChatMessage {
  return {
    kind: 'chat',
    style: 'plain',
    id: `m-${String(seq)}`,
    seq,
    liveId: '7001',
    roomId: '7300000000000000001',
    sessionId: 's-1',
    user: null,
    text: `line ${String(seq)}`,
    sentMs: null,
    receivedMs: 1_790_000_000_000 + seq,
    isPublic: true,
    ...shape,
  };
}

const NOT_COMPARED: Reconciliation = {
  result: 'cannot_compare',
  reason: 'no_scores',
  missingDiamonds: 0,
  sinceMs: null,
  comparedViewers: 0,
  openings: [],
  minutes: [],
  message: 'The platform told no scores to compare gifts with.',
};

function stats(): SessionStats {
  return {
    sessionId: 's-1',
    messages: { chat: 1 },
    gifts: { items: 0, diamonds: 0, unpricedItems: 0, otherItems: 0, otherDiamonds: 0 },
    giftsDelivered: 'unknown',
    likes: { sum: 0, total: null, first: null },
    enters: 0,
    follows: 0,
    shares: 0,
    fansclub: 0,
    online: null,
    onlinePeak: null,
    onlineAverage: null,
    totalViewers: null,
    users: 0,
    fanTickets: null,
    topGivers: [],
  };
}

function session(): SessionSummary {
  return {
    sessionId: 's-1',
    liveId: '7001',
    roomId: '7300000000000000001',
    title: null,
    anchorName: null,
    isDemo: false,
    startMs: 0,
    endMs: null,
    endReason: null,
    lastMessageMs: null,
    totalMessages: 0,
    totalUsers: 0,
    giftItems: 0,
    giftDiamonds: 0,
    giftPriceUnknown: false,
    peakOnline: null,
    likeTotal: null,
    follows: 0,
    reconnects: 0,
    gaps: 0,
    gapMs: 0,
  };
}
