import type { Snapshot } from '#shared/contract.ts';
import type { LiveBatch, LiveMessage } from '#shared/message.ts';

/**
 * Where this page is in the stream of messages. A snapshot sets the position, batches move it on.
 * While a snapshot is on its way the batches are held, because nobody can say yet which of them it
 * already contains.
 */
export type Cursor =
  | { readonly mode: 'waiting'; readonly held: readonly LiveBatch[] }
  | {
      readonly mode: 'following';
      readonly epoch: string;
      readonly sessionId: string | null;
      readonly seq: number;
    };

export interface Step {
  readonly cursor: Cursor;
  /** New to this page, in order. */
  readonly messages: readonly LiveMessage[];
  /** The position is lost: ask for a snapshot. */
  readonly needsSnapshot: boolean;
}

export const WAITING: Cursor = { mode: 'waiting', held: [] };

/** About a minute at the highest rate. Dropping the oldest opens a hole, and a hole asks for a new snapshot. */
const MAX_HELD_BATCHES = 4_000;

export function applyBatch(cursor: Cursor, batch: LiveBatch): Step {
  if (cursor.mode === 'waiting') {
    const held = [...cursor.held.slice(-(MAX_HELD_BATCHES - 1)), batch];
    return { cursor: { mode: 'waiting', held }, messages: [], needsSnapshot: false };
  }
  const otherSession = cursor.sessionId !== null && cursor.sessionId !== batch.sessionId;
  if (batch.epoch !== cursor.epoch || otherSession || batch.fromSeq > cursor.seq + 1) {
    return { cursor: { mode: 'waiting', held: [batch] }, messages: [], needsSnapshot: true };
  }
  const messages = batch.messages.slice(Math.max(0, cursor.seq + 1 - batch.fromSeq));
  if (messages.length === 0) return { cursor, messages, needsSnapshot: false };
  return {
    cursor: {
      mode: 'following',
      epoch: cursor.epoch,
      sessionId: batch.sessionId,
      seq: batch.fromSeq + batch.messages.length - 1,
    },
    messages,
    needsSnapshot: false,
  };
}

/**
 * Takes the position of a snapshot and goes on with the held batches. `messages` holds only what the
 * snapshot does not contain. Held batches of another epoch are older than the snapshot (both came
 * over the same ordered link) and are left out.
 */
export function applySnapshot(cursor: Cursor, snapshot: Pick<Snapshot, 'epoch' | 'seq' | 'status'>): Step {
  const held = cursor.mode === 'waiting' ? cursor.held : [];
  const messages: LiveMessage[] = [];
  let next: Cursor = {
    mode: 'following',
    epoch: snapshot.epoch,
    sessionId: snapshot.status.sessionId,
    seq: snapshot.seq,
  };
  for (const [index, batch] of held.entries()) {
    if (batch.epoch !== snapshot.epoch || batch.fromSeq + batch.messages.length - 1 <= snapshot.seq) continue;
    const step = applyBatch(next, batch);
    messages.push(...step.messages);
    if (step.needsSnapshot) {
      return { cursor: { mode: 'waiting', held: held.slice(index) }, messages, needsSnapshot: true };
    }
    next = step.cursor;
  }
  return { cursor: next, messages, needsSnapshot: false };
}
