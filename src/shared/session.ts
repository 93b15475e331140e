import type { ErrorJson } from './errors.ts';
import type { MessageKind } from './message.ts';

/** The five states of the fetcher. Finer detail is in `phase`. */
export type FetcherState = 'IDLE' | 'STARTING' | 'RUNNING' | 'STOPPING' | 'ERROR';

export type FetcherPhase =
  | 'none'
  /** The room is there but not live yet: asked about politely until it is. */
  | 'waiting'
  | 'resolving'
  | 'signing'
  | 'connecting'
  | 'receiving'
  | 'backoff'
  | 'draining';

/** Why a session is over. `crash`: its process died in it. */
export type EndReason = 'user' | 'room_ended' | 'switched' | 'shutdown' | 'crash';

/** One change of state. Kept: the last 100. */
export interface Transition {
  readonly from: FetcherState;
  readonly to: FetcherState;
  readonly event: string;
  readonly reason: string;
  /** ms since 1970 UTC. */
  readonly at: number;
  /** +1 per transition; a late callback of an older epoch is discarded. */
  readonly epoch: number;
}

/** Where everything that was received went. `received` always equals the sum of the others. */
export interface MessageAccount {
  readonly received: number;
  readonly delivered: number;
  readonly duplicates: number;
  /** Not decoded because no table row knows the method, by method name. */
  readonly unknown: Readonly<Record<string, number>>;
  readonly undecodable: number;
  /** Dropped on purpose, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** The same for whole frames (one WebSocket message each). */
export interface FrameAccount {
  readonly received: number;
  readonly bytes: number;
  readonly messages: number;
  readonly heartbeats: number;
  readonly other: number;
  /** Refused or broken, by reason. */
  readonly bad: Readonly<Record<string, number>>;
}

/** A snapshot of the fetcher. Times are ms since 1970 UTC. */
export interface FetcherStatus {
  readonly state: FetcherState;
  readonly phase: FetcherPhase;
  /** Transitions so far; not the `epoch` of positions in the stream. */
  readonly transitions: number;
  /** True when the room is made up by the built-in demo server. Shown wherever its data is shown. */
  readonly isDemo: boolean;
  readonly liveId: string | null;
  readonly roomId: string | null;
  readonly sessionId: string | null;
  readonly startedMs: number | null;
  readonly messageCount: number;
  readonly countsByKind: Readonly<Partial<Record<MessageKind, number>>>;
  readonly lastMessageMs: number | null;
  /** Messages in the last 60 s. */
  readonly messagesPerMinute: number;
  /** Times the connection was made again in this session. */
  readonly reconnectCount: number;
  /** Attempts since the connection was last healthy; 0 while receiving. */
  readonly attempt: number;
  readonly nextRetryMs: number | null;
  readonly lastError: ErrorJson | null;
  /** Over which way the room is heard; null before the first one was found. */
  readonly line: LineInUse | null;
  readonly endReason: EndReason | null;
  readonly frames: FrameAccount;
  readonly messages: MessageAccount;
  /** The interval without a connection that is open right now. */
  readonly openGap: Gap | null;
}

/** Over which way frames reach the app. */
export interface LineInUse {
  /** A socket of the app's own, with an address that the page signed; or the socket of the page, listened to. */
  readonly way: 'socket' | 'page';
  /** Why it is the page, in plain words. */
  readonly reason: string | null;
}

/** An interval in which nothing could be received. What happened in it is not known. */
export interface Gap {
  readonly id: string;
  readonly sessionId: string;
  /** ms since 1970 UTC. */
  readonly startMs: number;
  /** Null while it lasts. */
  readonly endMs: number | null;
  readonly reason: GapReason;
  /** The last message before it. */
  readonly afterSeq: number;
  /** Whether the connection was resumed from a position, so that the server could replay. */
  readonly resumed: boolean;
}

/** The line broke, fell silent, the app was restarted, or the computer was asleep. */
export type GapReason = 'lost' | 'stalled' | 'restart' | 'sleep';

/** One followed broadcast as it is kept. */
export interface SessionSummary {
  readonly sessionId: string;
  readonly liveId: string;
  readonly roomId: string;
  readonly title: string | null;
  readonly anchorName: string | null;
  readonly isDemo: boolean;
  readonly startMs: number;
  /** Null while it runs, or if the process died before it could say. */
  readonly endMs: number | null;
  readonly endReason: EndReason | null;
  /** Arrival of the newest kept message; the end, as far as is known, of a session that nobody closed. */
  readonly lastMessageMs: number | null;
  readonly totalMessages: number;
  readonly totalUsers: number;
  readonly giftItems: number;
  readonly giftDiamonds: number;
  /** True when some gift had no price: diamonds are then a lower bound. */
  readonly giftPriceUnknown: boolean;
  readonly peakOnline: number | null;
  readonly likeTotal: number | null;
  readonly follows: number;
  readonly reconnects: number;
  readonly gaps: number;
  /** Sum of the gaps, ms. */
  readonly gapMs: number;
}
