import type { LiveMessage } from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { EndReason, Gap } from '#shared/session.ts';
import type { ResumePoint } from '../ports.ts';
import type { BroadcastPast, BroadcastState } from './broadcast-state.ts';

/** What a session tells. Calls come in order; `onOver` is the last one. */
export interface SessionListener {
  /** A broadcast begins. Answers with what is kept of it already. */
  onBroadcast(room: RoomInfo & { roomId: string }, signal: AbortSignal): Promise<BroadcastPast>;
  onBegin(state: BroadcastState): void;
  onMessages(messages: readonly LiveMessage[], resume: ResumePoint | null, arrivedMs: number): void;
  onRoom(room: RoomInfo): void;
  onGap(gap: Gap): void;
  /** Phase, attempt or error changed. */
  onChange(): void;
  /** The broadcast is over; another one of the same room may begin afterwards. */
  onEnd(broadcast: BroadcastState, reason: EndReason): void;
}
