import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { Gap, GapReason } from '#shared/session.ts';
import type { ResumePoint } from '../ports.ts';
import type { Intake } from './intake.ts';

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
  /** Wall clock of the last frame, ms. */
  lastFrameMs: number;
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
export function openGap(state: BroadcastState, reason: GapReason, startMs: number, id: string): Gap | null {
  if (state.openGap !== null) return null;
  state.openGap = {
    id,
    sessionId: state.sessionId,
    startMs,
    endMs: null,
    reason,
    afterSeq: state.lastSeq,
    resumed: false,
  };
  return state.openGap;
}

export function closeGap(state: BroadcastState, endMs: number, resumed: boolean): Gap | null {
  if (state.openGap === null) return null;
  // A clock that was set back must not make a gap of negative length.
  const closed: Gap = { ...state.openGap, endMs: Math.max(endMs, state.openGap.startMs), resumed };
  state.openGap = null;
  return closed;
}
