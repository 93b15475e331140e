import type { Snapshot, StorageHealth, Transport } from '#shared/contract.ts';
import type { DeliveryHealth } from '#shared/health.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { RoomState } from '#shared/room-state.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { FetcherStatus, Gap } from '#shared/session.ts';
import type { SessionStats } from '#shared/stats.ts';
import { applyBatch, applySnapshot, WAITING, type Cursor, type Step } from './cursor.ts';

/** Where the stream ends up. Every call is one update of the stores behind it. */
export interface LiveSink {
  link(up: boolean): void;
  snapshot(snapshot: Snapshot): void;
  messages(messages: readonly LiveMessage[]): void;
  gap(gap: Gap): void;
  status(status: FetcherStatus): void;
  room(room: RoomInfo): void;
  roomState(state: RoomState): void;
  stats(stats: SessionStats): void;
  health(health: DeliveryHealth): void;
  storage(storage: StorageHealth): void;
}

export interface Timing {
  /** Calls back once, before the next paint (or soon, when nothing is painted). Returns the cancel. */
  frame(callback: () => void): () => void;
  after(ms: number, callback: () => void): () => void;
}

/** As many as one answer may hold; older lines are in the archive. */
const SNAPSHOT_LIMIT = 1_000;
const RETRY_MS = 1_000;

/**
 * Keeps the sink in step with the engine: a snapshot, then every message after it exactly once, at
 * most one delivery per painted frame. Returns the function that ends it.
 */
export function followEngine(transport: Transport, sink: LiveSink, timing: Timing): () => void {
  let cursor: Cursor = WAITING;
  let pending: LiveMessage[] = [];
  let linkUp = false;
  /** Answers to questions asked on an earlier link are void. */
  let generation = 0;
  let asking = false;
  let cancelFrame: (() => void) | null = null;
  let cancelRetry: (() => void) | null = null;

  const flush = (): void => {
    cancelFrame?.();
    cancelFrame = null;
    if (pending.length === 0) return;
    const messages = pending;
    pending = [];
    sink.messages(messages);
  };

  const deliver = (messages: readonly LiveMessage[]): void => {
    if (messages.length === 0) return;
    pending = pending.concat(messages);
    cancelFrame ??= timing.frame(() => {
      cancelFrame = null;
      flush();
    });
  };

  const take = (step: Step): void => {
    cursor = step.cursor;
    deliver(step.messages);
    if (step.needsSnapshot) askAgainLater();
  };

  const askAgainLater = (): void => {
    flush();
    cancelRetry?.();
    // Not at once: an engine that keeps contradicting itself must not be asked in a tight loop.
    cancelRetry = timing.after(RETRY_MS / 10, () => void ask());
  };

  const ask = async (): Promise<void> => {
    if (!linkUp || asking) return;
    asking = true;
    const askedIn = generation;
    if (cursor.mode === 'following') cursor = WAITING;
    const result = await transport.request('getSnapshot', { limit: SNAPSHOT_LIMIT });
    if (askedIn !== generation) return;
    asking = false;
    if (!result.ok) {
      cancelRetry = timing.after(RETRY_MS, () => void ask());
      return;
    }
    flush();
    sink.snapshot(result.value);
    take(applySnapshot(cursor, result.value));
  };

  const unsubscribe = [
    transport.on('batch', (batch) => take(applyBatch(cursor, batch))),
    transport.on('resync', () => {
      if (cursor.mode === 'following') {
        cursor = WAITING;
        askAgainLater();
      }
    }),
    transport.on('gap', (gap) => {
      flush();
      sink.gap(gap);
    }),
    transport.on('status', (status) => {
      sink.status(status);
      if (cursor.mode !== 'following' || status.sessionId === null || status.sessionId === cursor.sessionId)
        return;
      // Not left to the first batch: a silent room sends none, and the old room's lines would stay.
      cursor = WAITING;
      void ask();
    }),
    transport.on('room', (room) => sink.room(room)),
    transport.on('room-state', (state) => sink.roomState(state)),
    transport.on('stats', (stats) => sink.stats(stats)),
    transport.on('health', (health) => sink.health(health)),
    transport.on('storage', (storage) => sink.storage(storage)),
    transport.onLink((up) => {
      generation += 1;
      asking = false;
      linkUp = up;
      cursor = WAITING;
      flush();
      sink.link(up);
      if (up) void ask();
    }),
  ];

  return () => {
    generation += 1;
    linkUp = false;
    cancelFrame?.();
    cancelRetry?.();
    for (const stop of unsubscribe) stop();
  };
}
