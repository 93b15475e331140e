import type { Committed } from '../instruments/database-view.ts';

/** A message that the engine told of on its stream. */
export interface Received {
  readonly id: string;
  /** Wall clock of the arrival of its frame in the engine, by the engine. */
  readonly atMs: number;
}

/** What a kill cost. */
export interface Loss {
  readonly received: number;
  readonly lost: number;
  /** How long before the kill the oldest lost message had arrived, ms; 0 when none was lost. */
  readonly oldestMs: number;
}

/** One life of the engine that was cut short. */
export interface Round {
  /** From the start of the process to the first message on its stream. */
  readonly startMs: number;
  readonly sessionId: string | null;
  /** What was committed right before the kill, and what of that was there afterwards. */
  readonly before: Committed;
  readonly kept: Committed;
  readonly integrity: string;
  readonly loss: Loss;
}

/** The one that ended in peace, and what the file then held. */
export interface LastLife {
  readonly sessionId: string | null;
  readonly exitCode: number | null;
  readonly sessions: number;
  readonly gaps: readonly { readonly reason: string; readonly closed: boolean }[];
  /** Rows by type. */
  readonly rows: Readonly<Record<string, number>>;
  readonly integrity: string;
  /** What the room sent, by kind, each message once. */
  readonly sent: Readonly<Record<string, number>>;
}

export function lossOf(received: readonly Received[], kept: ReadonlySet<string>, killedMs: number): Loss {
  const lost = received.filter(({ id }) => !kept.has(id)).map(({ atMs }) => killedMs - atMs);
  return { received: received.length, lost: lost.length, oldestMs: Math.max(0, ...lost) };
}
