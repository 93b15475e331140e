import type { RoomInfo } from '#shared/room.ts';
import type { Clock } from '../ports.ts';
import { sleep } from './wait.ts';

/**
 * The end of a broadcast is never believed on one sign: a single reading has been seen to be wrong.
 * Two signs in a row are needed, of which the platform's own end message counts as one.
 */

/** Waits before each further look, ms. Over when they are used up: then the room goes on. */
const LOOK_AFTER_MS = [500, 2_000, 5_000] as const;

/** Silence of the room (heartbeats do not count) before its state is looked up, ms; then doubling. */
export const ROOM_SILENCE_MS = 60_000;
export const ROOM_SILENCE_CAP_MS = 16 * 60_000;

/** `moved`: the room is live with another broadcast. */
export type Reading = 'over' | 'moved' | 'on' | 'unknown';

/** What one look at the room says about the broadcast `roomId`. */
export function readingOf(room: RoomInfo, roomId: string): Reading {
  if (room.status === 'ended') return 'over';
  if (room.status === 'unknown') return 'unknown';
  if (room.roomId !== null && room.roomId !== roomId) return 'moved';
  return 'on';
}

/** What enough signs agree on, or null when they do not. `signs` are those already there. */
export async function confirmEnd(options: {
  readonly signs: 0 | 1;
  readonly look: () => Promise<Reading>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
}): Promise<'over' | 'moved' | null> {
  let signs: number = options.signs;
  for (const waitMs of LOOK_AFTER_MS) {
    const reading = await options.look();
    if (options.signal.aborted) return null;
    if (reading === 'over' || reading === 'moved') {
      if (++signs >= 2) return reading;
    } else if (reading === 'on') {
      signs = options.signs;
    }
    await sleep(options.clock, waitMs, options.signal);
  }
  return null;
}
