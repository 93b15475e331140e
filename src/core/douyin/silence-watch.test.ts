import { expect, test } from 'vitest';
import { SilenceWatch } from './silence-watch.ts';
import { SILENCE_LIMIT_MS } from './socket.ts';
import type { Verdict } from './silence-watch.ts';

const WALL = 1_790_000_000_000;

/** A line looked at every half second, with a byte in the seconds in which it hears one. */
class Line {
  nowMs = 0;
  wallMs = WALL;
  bytes = 0;
  readonly #watch = new SilenceWatch(0, 0, WALL, SILENCE_LIMIT_MS);

  look(): Verdict {
    this.nowMs += 500;
    this.wallMs += 500;
    return this.#watch.look(this.bytes, this.nowMs, this.wallMs);
  }

  second(hears: boolean): Verdict {
    const first = this.look();
    if (hears) this.bytes += 1;
    const second = this.look();
    return first === 'alive' ? second : first;
  }

  seconds(count: number, hears: (second: number) => boolean): Verdict[] {
    return Array.from({ length: count }, (_, at) => this.second(hears(at)));
  }

  /** Seconds of silence until it is given up. */
  patience(): number {
    let looks = 1;
    while (this.look() !== 'dead' && looks < 200) looks++;
    return looks / 2;
  }
}

test('a quiet room has two heartbeats, a busy one a heartbeat and its answer', () => {
  // Catches: waiting 20 s in a room that was never silent for two, and giving a quiet room up too soon.
  const quiet = new Line();
  expect(quiet.seconds(3_598, (second) => second % 11 === 0)).not.toContain('dead');
  expect(quiet.patience()).toBe(20);
  const busy = new Line();
  expect(busy.seconds(60, () => true)).not.toContain('dead');
  expect(busy.patience()).toBe(12);
  const fresh = new Line();
  fresh.seconds(19, () => true);
  expect(fresh.patience()).toBe(20);
});

test('a heartbeat a second late and its answer keep a busy room that pauses alive', () => {
  // Catches: a limit at or below the rhythm of the heartbeats, which every pause in the talk would reach.
  const line = new Line();
  for (let round = 0; round < 50; round++) {
    line.seconds(20, () => true);
    expect(line.seconds(11, () => false)).not.toContain('dead');
  }
});

test('a wall clock that jumps asks the line once and believes its answer', () => {
  // Catches: a clock that is set by hours and takes the connection with it.
  const line = new Line();
  line.seconds(30, () => true);
  line.wallMs -= 7_200_000;
  expect(line.second(false)).toBe('probe');
  expect(line.seconds(30, (second) => second === 1 || second > 5)).toEqual(
    Array.from({ length: 30 }, () => 'alive'),
  );
});

test('after a sleep a line that does not answer is given up within seconds, whichever clock went on', () => {
  for (const jump of [
    { wall: 3_600_000, monotonic: 0 },
    { wall: 3_600_000, monotonic: 3_600_000 },
  ]) {
    const line = new Line();
    line.seconds(2, () => true);
    line.wallMs += jump.wall;
    line.nowMs += jump.monotonic;
    expect(line.look()).toBe('probe');
    expect(line.patience()).toBe(3);
  }
});
