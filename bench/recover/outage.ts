import { setImmediate as turn } from 'node:timers/promises';
import { AppError } from '#shared/errors.ts';
import type { LineListener, Upstream } from '#core/ports.ts';
import { followRoom } from '#core/testing/followed-room.ts';
import { ManualClock } from '#core/testing/manual-clock.ts';
import { createChance } from '#fake-douyin/random.ts';
import { roomInfo } from '#fake-douyin/testing/fixture.ts';
import { richFrames } from '../instruments/rich-frames.ts';

const STEP_MS = 250;
export const DAY_MS = 24 * 3_600_000;
const MINUTE_MS = 60_000;

/** Where each attempt of the day fails. */
export const OUTAGES = ['no network', 'refused', 'cut at once', 'cut after a message'] as const;
export type OutageKind = (typeof OUTAGES)[number];

export interface Outage {
  readonly attempts: number;
  /** Most attempts in any 60 s. */
  readonly perMinute: number;
  /** How long before the end of the day the last one was, ms. */
  readonly lastBeforeEndMs: number;
}

/** A day of outage, on a clock that is moved by hand: the real session, no sockets. */
export async function dayOfOutage(kind: OutageKind, seed: number, forMs = DAY_MS): Promise<Outage> {
  const clock = new ManualClock();
  const chance = createChance(`${seed}/${kind}`);
  const times: number[] = [];
  const upstream = failing(kind, () => times.push(clock.monotonic()));
  const room = followRoom({ upstream, liveId: '1', clock, random: () => chance.next() });
  room.session.start();
  for (let passed = 0; passed < forMs; passed += STEP_MS) {
    // An attempt is a chain of promises; it has to come to its end before time goes on.
    await turn();
    clock.advance(STEP_MS);
  }
  await room.session.stop('shutdown');
  return {
    attempts: times.length,
    perMinute: mostWithin(times, MINUTE_MS),
    lastBeforeEndMs: forMs - (times.at(-1) ?? 0),
  };
}

function failing(kind: OutageKind, attempted: () => void): Upstream {
  return {
    isDemo: true,
    getRoom: (liveId) => {
      if (kind !== 'no network') return Promise.resolve(roomInfo(liveId, '7338697242632999001'));
      attempted();
      return Promise.reject(new AppError('E001', 'no network'));
    },
    findLine: () => {
      attempted();
      return Promise.resolve({
        kind: 'tap',
        reason: 'a line that is never up',
        open: (listener) => open(kind, listener),
      });
    },
  };
}

function open(kind: OutageKind, listener: LineListener): { send(): void; close(): void } {
  queueMicrotask(() => {
    if (kind === 'refused') {
      listener.onEnd({ reason: 'refused', error: new AppError('E105', 'refused') });
      return;
    }
    listener.onOpen();
    if (kind === 'cut after a message') listener.onFrame(FRAME);
    listener.onEnd({ reason: 'lost', error: new AppError('E003', 'cut') });
  });
  return { send: () => {}, close: () => {} };
}

const [FRAME = new Uint8Array()] = richFrames({ seed: 1, frames: 1, perFrame: 1 }).frames;

/** The largest number of times in any window of `windowMs`. */
export function mostWithin(times: readonly number[], windowMs: number): number {
  let most = 0;
  let from = 0;
  for (const [at, time] of times.entries()) {
    while (time - (times[from] ?? time) >= windowMs) from += 1;
    most = Math.max(most, at - from + 1);
  }
  return most;
}
