import type { ApiInfo, ApiLogEntry, ApiTokenList } from './api-info.ts';
import type { ConfigReport } from './config.ts';
import type { ErrorJson } from './errors.ts';
import type { DeliveryHealth, Reconciliation } from './health.ts';
import type { LoginState } from './login.ts';
import type {
  ComboMessage,
  FansclubMessage,
  FollowMessage,
  GiftMessage,
  LiveBatch,
  LiveMessage,
  ShareMessage,
} from './message.ts';
import type { RoomState } from './room-state.ts';
import type { RoomInfo } from './room.ts';
import type { RoomList } from './rooms.ts';
import type { FetcherStatus, Gap, SessionSummary, Transition } from './session.ts';
import type { SessionStats, TrendBucket } from './stats.ts';

/**
 * The one table of what can be asked and what is told. Add a row here first: both ends fail to
 * compile until they match. Types only, so that the page's bundle carries none of it.
 *
 * Inputs are validated by `schemas.ts` because they come from outside; outputs and events are not,
 * because we built them. That asymmetry is the trust boundary.
 */
export interface Requests {
  /** Follow a room. True as soon as the attempt has begun; progress comes as `status` events. */
  startFetch: {
    input: {
      /** A room number, 抖音号, link or share text; `demo:<scenario>` for the built-in demo. */
      liveId: string;
      /** Leave the room that is being followed. Without it another room is refused (E303). */
      switch?: boolean | undefined;
    };
    output: boolean;
  };
  /** Stop following. True also when nothing was followed. Takes at most 2 s. */
  stopFetch: { input: Record<string, never>; output: boolean };
  /** The rooms that are watched besides the main one: counted, not kept. */
  listRooms: { input: Record<string, never>; output: RoomList };
  /** Watch one more. True as soon as the attempt has begun. E303 with a `MonitorRefusal`. */
  startMonitor: { input: { liveId: string }; output: boolean };
  /** Takes it off the list, `liveId` as it stands there. E304. At most 2 s. */
  stopMonitor: { input: { liveId: string }; output: boolean };
  getStatus: { input: Record<string, never>; output: FetcherStatus };
  getRoomInfo: { input: Record<string, never>; output: RoomInfo | null };
  /** Null while no broadcast was entered. */
  getRoomState: { input: Record<string, never>; output: RoomState | null };
  /** Everything a page needs to draw itself; live batches go on from `seq`. */
  getSnapshot: { input: { limit?: number | undefined }; output: Snapshot };
  listMessages: { input: MessageQuery; output: MessagePage };
  getStats: { input: { sessionId?: string | undefined }; output: SessionStats | null };
  getTrend: { input: { bucketSeconds: 10 | 60; limit?: number | undefined }; output: TrendBucket[] };
  listSessions: {
    input: { limit?: number | undefined; before?: number | undefined };
    output: SessionSummary[];
  };
  getSession: { input: { sessionId: string }; output: SessionReport };
  /** Its figures without the report, which reads every message. */
  getSessionSummary: { input: { sessionId: string }; output: SessionSummary };
  getHistory: { input: Record<string, never>; output: Transition[] };
  /** Whether what happens in the room arrives here; null while no broadcast was entered. */
  getDeliveryHealth: { input: Record<string, never>; output: DeliveryHealth | null };
  getHealth: { input: Record<string, never>; output: Health };
  /** Null while the app serves no API. */
  getApiInfo: { input: Record<string, never>; output: ApiInfo | null };
  getApiTokens: { input: Record<string, never>; output: ApiTokenList | null };
  /** The new token: the old one is worth nothing from then on. */
  rotateToken: { input: { scope: 'read' | 'control' }; output: { readonly token: string } };
  /** The token is in no file and is told only here. `accountIds`: ids, or `*` for all that are not live. */
  addWorkerToken: {
    input: { name: string; accountIds: readonly string[]; allowCreate?: boolean | undefined };
    output: { readonly id: string; readonly token: string };
  };
  removeWorkerToken: { input: { id: string }; output: true };
  /** Every setting with where its value came from; secrets only as `set` or `not set`. */
  getConfig: { input: Record<string, never>; output: ConfigReport };
  /** The latest requests to the API, newest first. */
  getApiLog: { input: Record<string, never>; output: readonly ApiLogEntry[] };
  getLogin: { input: Record<string, never>; output: LoginState };
  /** Opens Douyin's login page in a window of the app; `getLogin` says how it goes. */
  startLogin: { input: Record<string, never>; output: LoginState };
  logOut: { input: Record<string, never>; output: LoginState };
}

export interface Events {
  /** New messages, at most one batch every 15 ms. */
  batch: LiveBatch;
  status: FetcherStatus;
  room: RoomInfo;
  /** While other rooms are watched: once a second. */
  rooms: RoomList;
  /** At most once a second, and only when something in it changed. */
  'room-state': RoomState;
  /** At most once a second. */
  stats: SessionStats;
  /** Whether each kind of message arrives, at most once a second and only when more than ages changed. */
  health: DeliveryHealth;
  /** A gap opened, or closed (then `endMs` is set). */
  gap: Gap;
  storage: StorageHealth;
  /** The listener fell behind or a hole opened: ask for a snapshot. */
  resync: { readonly reason: ResyncReason };
}

export type ResyncReason = 'epoch_changed' | 'too_old' | 'slow_consumer';

export type RequestName = keyof Requests;
export type EventName = keyof Events;
export type Input<N extends RequestName> = Requests[N]['input'];
export type Output<N extends RequestName> = Requests[N]['output'];

/** What a request answers. Never a rejection: Electron keeps only a rejection's message. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: ErrorJson };

export type Handlers = { readonly [N in RequestName]: (input: Input<N>) => Output<N> | Promise<Output<N>> };

/** How a page reaches the engine: over IPC or over a WebSocket, the same for the page. */
export interface Transport {
  request<N extends RequestName>(name: N, input: Input<N>): Promise<Result<Output<N>>>;
  /** Returns the function that ends the subscription. */
  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void;
  /** Whether the way to the engine itself is up (not the room). Called at once and on each change. */
  onLink(listener: (up: boolean) => void): () => void;
}

export interface Snapshot {
  readonly epoch: string;
  /** The last message contained; batches with `fromSeq > seq` follow. */
  readonly seq: number;
  readonly status: FetcherStatus;
  readonly room: RoomInfo | null;
  readonly roomState: RoomState | null;
  readonly stats: SessionStats | null;
  readonly health: DeliveryHealth | null;
  /** Oldest first. */
  readonly messages: readonly LiveMessage[];
  /** The last gifts and combos of the session, oldest first: they must not scroll away with the chat. */
  readonly gifts: readonly (GiftMessage | ComboMessage)[];
  /** The last follows, shares and fan-club messages, oldest first, for the same reason. */
  readonly supporters: readonly (FollowMessage | ShareMessage | FansclubMessage)[];
  readonly gaps: readonly Gap[];
  readonly storage: StorageHealth;
}

export interface MessageQuery {
  /** Only this session's; without it everything that was ever received, in order. */
  readonly sessionId?: string | undefined;
  /** `MessageKind`s. */
  readonly types?: readonly string[] | undefined;
  /** Messages after this one, oldest first. */
  readonly sinceSeq?: number | undefined;
  /** Messages before this one; the page nearest to it, oldest first. Not together with `sinceSeq`. */
  readonly beforeSeq?: number | undefined;
  /** 1-1000, default 100. */
  readonly limit?: number | undefined;
  /** A text that the message or the sender's name contains. */
  readonly q?: string | undefined;
}

export interface MessagePage extends MessageSlice {
  /** Positions are comparable within one epoch; after a restart some numbers may be given again. */
  readonly epoch: string;
  /** The newest message there is. A position beyond it belongs to another epoch: begin again. */
  readonly lastSeq: number;
}

export interface MessageSlice {
  readonly messages: readonly LiveMessage[];
  readonly hasMore: boolean;
  /** Pass it as `sinceSeq` to go on: the last message looked at, whether or not it matched. */
  readonly nextSinceSeq: number;
}

export interface SessionReport {
  readonly session: SessionSummary;
  readonly stats: SessionStats;
  readonly gaps: readonly Gap[];
  readonly trend: readonly TrendBucket[];
  readonly reconciliation: Reconciliation;
}

/** Where the evening is kept. `memory` means: nothing survives this process, and the page says so. */
export interface StorageHealth {
  readonly mode: 'disk' | 'memory';
  /** What a person has to know, or null. */
  readonly problem: StorageProblem | null;
  /** Rows received and not yet on disk. */
  readonly queued: number;
  readonly written: number;
  readonly droppedByReason: Readonly<Record<string, number>>;
}

export interface StorageProblem {
  readonly code: 'disk-full' | 'write-failed' | 'file-was-broken' | 'newer-version' | 'cannot-open';
  /** A plain sentence with the next step, in English; pages translate by `code`. */
  readonly message: string;
  /** Where the broken file was moved to. */
  readonly movedTo: string | null;
}

export interface Health {
  readonly version: string;
  readonly epoch: string;
  readonly startedMs: number;
  readonly storage: StorageHealth;
  /** Frame received to event handed out, ms, over the last one to two minutes; null without messages. */
  readonly latencyMs: { readonly p50: number | null; readonly p99: number | null };
  /** How late the engine's loop was, ms, over the last one to two minutes. */
  readonly loopDelayMs: { readonly p99: number; readonly max: number };
  readonly rssBytes: number;
}
