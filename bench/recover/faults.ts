import type { Chance } from '#fake-douyin/random.ts';
import type { Patient } from './patient.ts';

/** The seven kinds. */
export const FAULTS = ['reset', 'fin', 'stall', 'dns', 'forbidden', 'blocked', 'clock'] as const;
export type Fault = (typeof FAULTS)[number];

/** What a clock does: it is set, it is set back while the line is down, or the computer sleeps. */
export type ClockFault = 'set' | 'set-in-gap' | 'sleep' | 'sleep-untold';

/** What was done to a room, and what its gap must therefore look like. */
export interface Harm {
  readonly fault: Fault;
  readonly clock: ClockFault | null;
  /** Null: the line must not be given up. Otherwise the wall clock when data stopped. */
  readonly gapStartMs: number | null;
  /** Time that passed for the world while both the line and the engine stood still. */
  readonly sleptMs: number;
}

const HOUR_MS = 3_600_000;
/** Attempts that fail before one is let through. */
const FAILURES = { low: 1, high: 3 };

/** Does it. Everything that lasts (a refusal, a dead name) ends by itself after a few attempts. */
export async function harm(fault: Fault, patient: Patient, chance: Chance): Promise<Harm> {
  const { fake, clock, network } = patient;
  const gapStartMs = clock.now();
  const done = { fault, clock: null, gapStartMs, sleptMs: 0 };
  const failures = chance.between(FAILURES.low, FAILURES.high);
  switch (fault) {
    case 'reset':
    case 'fin':
    case 'stall':
      fake.cut(fault);
      return done;
    case 'dns':
      network.nameless = failures;
      fake.cut('reset');
      return done;
    case 'forbidden':
    case 'blocked':
      fake.refuseNext(failures, fault);
      fake.cut('reset');
      return done;
    case 'clock':
      return { ...done, ...(await moveClock(patient, chance, gapStartMs)) };
  }
}

async function moveClock(
  patient: Patient,
  chance: Chance,
  nowMs: number,
): Promise<Pick<Harm, 'clock' | 'gapStartMs' | 'sleptMs'>> {
  const { fake, clock, room } = patient;
  const hours = chance.between(1, 9) * HOUR_MS + chance.between(0, HOUR_MS);
  const kind = chance.pick<ClockFault>(['set', 'set', 'set-in-gap', 'sleep', 'sleep-untold']);
  switch (kind) {
    case 'set':
      clock.jump(chance.happens(0.5) ? hours : -hours);
      return { clock: kind, gapStartMs: null, sleptMs: 0 };
    case 'set-in-gap': {
      // Only back: a jump forwards cannot be told from a sleep of which nobody told.
      const { openings } = patient;
      fake.cut('reset');
      await room.until(() => patient.openings > openings);
      clock.jump(-hours);
      return { clock: kind, gapStartMs: nowMs, sleptMs: 0 };
    }
    case 'sleep':
    case 'sleep-untold':
      // The other side gave up long ago; some systems' monotonic clock counts a sleep, others' does not.
      fake.cut('stall');
      clock.jump(hours, chance.happens(0.5) ? hours : 0);
      if (kind === 'sleep') room.session.wake();
      return { clock: kind, gapStartMs: nowMs, sleptMs: hours };
  }
}
