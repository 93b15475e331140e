import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { Gap, GapReason } from '#shared/session.ts';
import type { Clock, ResumePoint } from '../ports.ts';
import type { Intake } from './intake.ts';

/** One moment on both clocks: the wall clock to show, the monotonic one to measure with. ms. */
export interface Moment {
  readonly wallMs: number;
  readonly monotonicMs: number;
}

export function momentOf(clock: Clock): Moment {
  return { wallMs: clock.now(), monotonicMs: clock.monotonic() };
}

/** What is known of the broadcast that is being followed. Dropped as a whole when its room id changes. */
export interface BroadcastState {
  readonly sessionId: string;
  readonly roomId: string;
  room: RoomInfo;
  readonly intake: Intake;
  resume: ResumePoint | null;
  openGap: Gap | null;
  reconnects: number;
  /** Seq of the last message handed out. */
  lastSeq: number;
  lastFrame: Moment;
  /** When the open gap began, monotonic ms. */
  gapSinceMs: number;
}

/** On a line that lives, frames are never further apart: each heartbeat is answered. */
const LIVING_MS = 20_000;

/**
 * When a line that ended now stopped delivering. One that was silent before had died unnoticed, be it by a
 * stall or while the computer slept, with which only one of the clocks may have gone on.
 */
export function lastHeard(state: BroadcastState, reason: GapReason, now: Moment): Moment {
  const { lastFrame } = state;
  const silentMs = Math.max(now.wallMs - lastFrame.wallMs, now.monotonicMs - lastFrame.monotonicMs);
  return reason === 'lost' && silentMs < LIVING_MS ? now : lastFrame;
}

/** What was received of a broadcast before it was entered now. */
export interface BroadcastPast {
  /**
   * The newest kept messages, oldest first: what the server sends again is recognised by them, and
   * combos go on from where they were, so that nothing counts in two sessions.
   */
  readonly recent: readonly LiveMessage[];
  /** The session that is taken up again because the process died in it; null: a new one begins. */
  readonly unfinished: UnfinishedBroadcast | null;
}

export interface UnfinishedBroadcast {
  readonly sessionId: string;
  readonly resume: ResumePoint | null;
  readonly lastReceivedMs: number;
  readonly lastSeq: number;
  readonly reconnects: number;
  /** The gap in which the process died, if it did. */
  readonly openGap: Gap | null;
}

/** One interval without a connection is one gap, however many attempts it takes. */
export function openGap(state: BroadcastState, reason: GapReason, since: Moment, id: string): Gap | null {
  if (state.openGap !== null) return null;
  state.gapSinceMs = since.monotonicMs;
  state.openGap = {
    id,
    sessionId: state.sessionId,
    startMs: since.wallMs,
    endMs: null,
    reason,
    afterSeq: state.lastSeq,
    resumed: false,
  };
  return state.openGap;
}

export function closeGap(state: BroadcastState, now: Moment, resumed: boolean): Gap | null {
  if (state.openGap === null) return null;
  // A wall clock that was set back must not make a gap shorter than it was.
  const endMs = Math.max(now.wallMs, state.openGap.startMs + now.monotonicMs - state.gapSinceMs);
  const closed: Gap = { ...state.openGap, endMs, resumed };
  state.openGap = null;
  return closed;
}
