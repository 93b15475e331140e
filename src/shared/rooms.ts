import type { ErrorJson } from './errors.ts';
import type { RoomInfo } from './room.ts';
import type {
  EndReason,
  FetcherPhase,
  FetcherState,
  FrameAccount,
  LineInUse,
  MessageAccount,
} from './session.ts';
import type { RoomStats } from './stats.ts';

/** Rooms that can be watched besides the main one. */
export const MAX_MONITORS = 5;

/** The main room, of which everything is kept, and the rooms that are only counted. */
export interface RoomList {
  /** The main room; null while none is followed. All of it is in `getStatus` and `getStats`. */
  readonly primaryLiveId: string | null;
  /** In the order in which they were added. */
  readonly monitors: readonly MonitoredRoom[];
  readonly maxMonitors: number;
  /** Part of the engine's time that the monitors took in the last seconds, 0 to 1. Never above `maxShare` for long. */
  readonly share: number;
  readonly maxShare: number;
}

/**
 * A room that is watched besides the main one: counted, and nothing that anybody said or sent is kept.
 * Its figures are those of its running broadcast, or of its last one. Times are ms since 1970 UTC.
 */
export interface MonitoredRoom {
  readonly liveId: string;
  readonly isDemo: boolean;
  readonly state: FetcherState;
  readonly phase: FetcherPhase;
  readonly startedMs: number;
  /** Null until the room was found. */
  readonly room: RoomInfo | null;
  readonly attempt: number;
  readonly nextRetryMs: number | null;
  readonly lastError: ErrorJson | null;
  readonly line: LineInUse | null;
  readonly endReason: EndReason | null;
  readonly reconnectCount: number;
  /** Intervals without a connection, and how long the closed ones were together. */
  readonly gaps: number;
  readonly gapMs: number;
  readonly isInGap: boolean;
  readonly lastMessageMs: number | null;
  /** Messages in the last 60 s. */
  readonly messagesPerMinute: number;
  /** Null until the broadcast was entered. */
  readonly stats: RoomStats | null;
  /** Frames that were read, and where their messages went. */
  readonly frames: FrameAccount;
  readonly messages: MessageAccount;
  /** Frames that were not read, by `FrameDropReason`. */
  readonly droppedFrames: Readonly<Record<string, number>>;
  /** Some frames were not read: every sum here is then a lower bound. */
  readonly isSampled: boolean;
}

/** Why a frame of a monitored room was not read: too many waited, it was too large, or reading it failed. */
export type FrameDropReason = 'queue-full' | 'too-large' | 'failed';

/** Why a room cannot be added: it is the main room, or all places are taken. In `error_details.reason`. */
export type MonitorRefusal = 'is-primary' | 'all-taken';
