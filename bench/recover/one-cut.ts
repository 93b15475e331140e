import { setTimeout as pause } from 'node:timers/promises';
import type { Chance } from '#fake-douyin/random.ts';
import { harm } from './faults.ts';
import type { Fault, Harm } from './faults.ts';
import type { Patient } from './patient.ts';

export interface Cut extends Harm {
  /** From the cut to the next message, ms; null: it never came. */
  readonly recoveryMs: number | null;
  /** Gaps that were told; one, or none where the line had to be kept. */
  readonly gaps: number;
  /** How far the gap's two ends are from what happened, ms; null without a gap. */
  readonly startOffMs: number | null;
  readonly endOffMs: number | null;
}

/** Longer than any goal: a cut that is not healed by then counts as lost. */
const LIMIT_MS = 60_000;
/** After a clock was set: a line that is not believed is given up within this. */
const DOUBT_MS = 5_000;

export async function oneCut(fault: Fault, patient: Patient, chance: Chance): Promise<Cut> {
  const { room, clock } = patient;
  const { openings, closings } = patient;
  const beginMs = performance.now();
  const done = await harm(fault, patient, chance);
  const isCut = done.gapStartMs !== null;
  let seen = room.messages.length;
  const healed = (async () => {
    if (isCut) await room.until(() => patient.closings > closings);
    // What was on its way when the line broke is no recovery.
    seen = room.messages.length;
    await room.until(() => room.messages.length > seen);
    return performance.now();
  })();
  const endMs = await Promise.race([healed, pause(LIMIT_MS, null, { ref: false })]);
  const firstMs = clock.now();
  if (!isCut) await pause(DOUBT_MS);
  const recoveryMs = endMs === null ? null : endMs - beginMs;
  const gap = patient.closings > closings ? room.gaps.findLast((row) => row.endMs !== null) : undefined;
  if (gap === undefined || done.gapStartMs === null || recoveryMs === null) {
    return { ...done, recoveryMs, gaps: patient.openings - openings, startOffMs: null, endOffMs: null };
  }
  // With a clock that was set in the gap only its length can be right; its end lies on the old time.
  const wantedEndMs =
    done.clock === 'set-in-gap'
      ? done.gapStartMs + recoveryMs
      : Math.min(firstMs, done.gapStartMs + recoveryMs + done.sleptMs);
  return {
    ...done,
    recoveryMs,
    gaps: patient.openings - openings,
    startOffMs: Math.abs(gap.startMs - done.gapStartMs),
    endOffMs: Math.abs((gap.endMs ?? Number.POSITIVE_INFINITY) - wantedEndMs),
  };
}
