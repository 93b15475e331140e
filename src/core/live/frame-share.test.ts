import Long from 'long';
import { beforeEach, expect, test } from 'vitest';
import { silentLogger } from '../logger.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { webcast } from '../douyin/proto/webcast.js';
import { LANE_LIMITS } from './frame-lane.ts';
import type { FrameLane, LaneSink } from './frame-lane.ts';
import { FrameShare, MONITOR_SHARE } from './frame-share.ts';

let clock: ManualClock;
let share: FrameShare;
beforeEach(() => {
  clock = new ManualClock();
  share = new FrameShare(clock, silentLogger);
});

/** A room whose frames take `costMs` each to read. */
class ReadRoom implements LaneSink {
  readonly lane: FrameLane = share.open();
  readonly read: number[] = [];
  readonly acks: string[] = [];
  /** When each was read, and until when. */
  readonly spans: (readonly [beginMs: number, endMs: number])[] = [];
  readonly #costMs: number;

  constructor(costMs: number) {
    this.#costMs = costMs;
  }

  frame(bytes: Uint8Array): void {
    const beginMs = clock.monotonic();
    if (this.#costMs > 0) clock.advance(this.#costMs);
    this.spans.push([beginMs, clock.monotonic()]);
    this.read.push(Number(webcast.PushFrame.decode(bytes).logId));
  }

  acknowledge(ack: Uint8Array): void {
    const { logId, payload } = webcast.PushFrame.decode(ack);
    this.acks.push(`${String(logId)}:${Buffer.from(payload).toString('utf8')}`);
  }

  push(logId: number, payloadType = 'msg', size = 0): void {
    const headers = [{ key: 'im-internal_ext', value: `ext-${logId}` }];
    const payload = new Uint8Array(size);
    this.lane.push(
      webcast.PushFrame.encode({
        logId: Long.fromNumber(logId, true),
        payloadType,
        headers,
        payload,
      }).finish(),
      this,
    );
  }

  get busyMs(): number {
    return this.spans.reduce((sum, [beginMs, endMs]) => sum + endMs - beginMs, 0);
  }
}

const numbers = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, index) => from + index);

test('frames come in order and the end of the line after them', () => {
  // Catches: a cut that overtakes the frames before it, so that they count in the wrong connection or never.
  const room = new ReadRoom(0);
  let readAtEnd = -1;
  for (const number of numbers(1, 20)) room.push(number);
  room.lane.after(() => {
    readAtEnd = room.read.length;
  });
  expect(room.read).toEqual([]);
  clock.advance(1);
  expect(room.read).toEqual(numbers(1, 20));
  expect(readAtEnd).toBe(20);
});

test('however much comes, the monitors have a fifth of the time and never a long slice', () => {
  // Catches: a flood in a monitored room that holds the loop while the main room's frames wait.
  const room = new ReadRoom(0.5);
  for (let ms = 0; ms < 1_000; ms++) {
    for (let burst = 0; burst < 20; burst++) room.push(ms);
    clock.advance(1);
  }
  const endMs = clock.monotonic();
  expect(room.busyMs / endMs).toBeGreaterThan(MONITOR_SHARE * 0.8);
  expect(room.busyMs / endMs).toBeLessThan(MONITOR_SHARE * 1.02);
  // A slice is what is read without the clock coming to anything else.
  let sliceMs = 0;
  let longestMs = 0;
  for (const [index, [beginMs, spanEndMs]] of room.spans.entries()) {
    sliceMs = room.spans[index - 1]?.[1] === beginMs ? sliceMs + spanEndMs - beginMs : spanEndMs - beginMs;
    longestMs = Math.max(longestMs, sliceMs);
  }
  expect(longestMs).toBe(2);
  expect(share.taken()).toBeCloseTo(room.busyMs / endMs, 1);
});

test('after a frame that took long the rest is longer too', () => {
  const room = new ReadRoom(50);
  room.push(1);
  room.push(2);
  clock.advance(1);
  expect(room.read).toEqual([1]);
  clock.advance(198);
  expect(room.read).toEqual([1]);
  clock.advance(2);
  expect(room.read).toEqual([1, 2]);
});

test('a room that floods waits for the others, not they for it', () => {
  // Catches: frames of quiet rooms behind a long queue of a busy one, or dropped because of it.
  const busy = new ReadRoom(1);
  const quiet = new ReadRoom(1);
  for (const number of numbers(1, 200)) busy.push(number);
  clock.advance(100);
  quiet.push(1);
  quiet.push(2);
  const readBefore = busy.read.length;
  clock.advance(25);
  expect(quiet.read).toEqual([1, 2]);
  expect(busy.read.length - readBefore).toBeLessThan(6);
});

test('a room that was silent for long gets no more than its turn afterwards', () => {
  const busy = new ReadRoom(1);
  const late = new ReadRoom(1);
  for (const number of numbers(1, 200)) busy.push(number);
  clock.advance(500);
  for (const number of numbers(1, 200)) late.push(number);
  const readBefore = busy.read.length;
  clock.advance(100);
  expect(Math.abs(busy.read.length - readBefore - late.read.length)).toBeLessThanOrEqual(2);
});

test('what does not fit pushes the oldest out: counted, acknowledged, and the newest are read', () => {
  // Catches: drops that nobody sees, and a service that closes the line because its frames get no acks.
  const room = new ReadRoom(0);
  for (const number of numbers(1, LANE_LIMITS.frames + 3)) room.push(number);
  expect(room.lane.dropped()).toEqual({ 'queue-full': 3 });
  expect(room.acks).toEqual(['1:ext-1', '2:ext-2', '3:ext-3']);
  clock.advance(1);
  expect(room.read).toEqual(numbers(4, LANE_LIMITS.frames));
});

test('bytes are bounded as well as frames', () => {
  const room = new ReadRoom(0);
  const size = LANE_LIMITS.frameBytes - 100;
  for (const number of numbers(1, 6)) room.push(number, 'msg', size);
  expect(room.lane.dropped()).toEqual({ 'queue-full': 2 });
  room.push(7, 'msg', LANE_LIMITS.frameBytes);
  expect(room.lane.dropped()).toEqual({ 'queue-full': 2, 'too-large': 1 });
  expect(room.acks.at(-1)).toBe('7:ext-7');
  clock.advance(1);
  expect(room.read).toEqual([3, 4, 5, 6]);
});

test('a frame that asks to close is read although the queue is full', () => {
  // Catches: a line that goes on being waited for because the request to close was left out.
  const room = new ReadRoom(0);
  room.push(1, 'close');
  for (const number of numbers(2, LANE_LIMITS.frames)) room.push(number);
  expect(room.read).toEqual([1]);
  expect(room.lane.dropped()).toEqual({});
});

test('a room that breaks on a frame harms no other', () => {
  // Catches: one monitor's error that ends the process, or the turn of everybody.
  const good = new ReadRoom(0);
  const broken = share.open();
  broken.push(new Uint8Array([1]), {
    frame: () => {
      throw new Error('cannot read this');
    },
    acknowledge: () => {},
  });
  good.push(1);
  clock.advance(1);
  expect(good.read).toEqual([1]);
  expect(broken.dropped()).toEqual({ failed: 1 });
});

test('what waited when a line was closed is not read any more', () => {
  const room = new ReadRoom(0);
  room.push(1);
  share.close(room.lane);
  clock.advance(10);
  expect(room.read).toEqual([]);
});
