import type { RoomState } from '#shared/room-state.ts';
import type { Archive } from './archive/archive.ts';
import type { EventHub } from './events.ts';
import type { Fetcher } from './fetcher.ts';
import type { Clock } from './ports.ts';
import type { DataStore } from './store/data-store.ts';

const BEAT_MS = 1_000;
/** The figures of the session list are at most this old when the process dies. */
const FACTS_EVERY_BEATS = 5;

/** Once a second: tells statistics, the state of the room and the status while something changes, and has the totals kept. */
export function startPulse(parts: {
  readonly clock: Clock;
  readonly store: DataStore;
  readonly archive: Archive;
  readonly fetcher: Fetcher;
  readonly events: EventHub;
}): { stop(): void } {
  const { clock, store, archive, fetcher, events } = parts;
  let toldSeq = -1;
  let toldRate = -1;
  let toldState: RoomState | null = null;
  let beats = 0;
  let cancel = clock.after(BEAT_MS, beat);

  function beat(): void {
    cancel = clock.after(BEAT_MS, beat);
    const { lastSeq } = store.log;
    const { sessionId } = store;
    const rate = store.messagesPerMinute(clock.now());
    // The rate goes on falling when nothing comes any more.
    if (sessionId === null || (lastSeq === toldSeq && rate === toldRate)) return;
    toldSeq = lastSeq;
    toldRate = rate;
    const stats = store.stats();
    if (stats !== null) events.emit('stats', stats);
    const state = store.roomState();
    if (state !== null && state !== toldState) events.emit('room-state', state);
    toldState = state;
    events.emit('status', fetcher.getStatus());
    if (++beats % FACTS_EVERY_BEATS === 0) archive.updateSession(sessionId, fetcher.sessionFacts());
  }

  return {
    stop() {
      cancel();
    },
  };
}
