import { AppError } from '#shared/errors.ts';
import type { FrameTap, ResumePoint, SocketAddress, Upstream } from '../ports.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { RoomFacts } from './room-facts/room-facts.ts';
import { parseRoomInput } from './room-input.ts';

/** Where the way to a room's frames comes from: Douyin's own page signs its address (docs/decisions/0003). */
export interface LineSource {
  /** Rejects with `AppError` E101, E105 or E107. */
  findLine(
    room: RoomInfo,
    resume: ResumePoint | null,
    signal: AbortSignal,
  ): Promise<SocketAddress | FrameTap>;
}

/**
 * Real rooms. `lines` is an error where there is no browser whose page could be asked. It is told as soon as
 * the room is found, and not on the evening on which it goes live.
 */
export function createLiveUpstream(parts: {
  readonly facts: RoomFacts;
  readonly lines: LineSource | AppError;
  /** Whether the look-ups and the page are those of somebody who is logged in. */
  readonly isLoggedIn?: () => boolean;
}): Upstream {
  const { facts, lines, isLoggedIn = () => false } = parts;
  return {
    isDemo: false,
    isLoggedIn,
    getRoom: async (liveId, signal) => {
      const input = parseRoomInput(liveId);
      if (input.kind === 'demo') throw new AppError('E104', 'A demo is no room of Douyin’s.');
      const room = await facts.lookUp(input, signal);
      if (lines instanceof AppError) throw lines;
      return room;
    },
    findLine: async (room, resume, signal) => {
      if (lines instanceof AppError) throw lines;
      return lines.findLine(room, resume, signal);
    },
  };
}
