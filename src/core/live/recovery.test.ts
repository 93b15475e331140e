import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import { encodeHeartbeatReply } from '#fake-douyin/push/frames.ts';
import { roomInfo } from '#fake-douyin/testing/fixture.ts';
import { AppError } from '#shared/errors.ts';
import type { LineListener, Upstream } from '../ports.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { followRoom } from '../testing/followed-room.ts';
import type { FollowedRoom } from '../testing/followed-room.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import type { JumpingClock } from '../testing/jumping-clock.ts';
import { ManualClock } from '../testing/manual-clock.ts';

const HOUR_MS = 3_600_000;

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

interface Scene {
  readonly demo: RunningDemo;
  readonly room: FollowedRoom;
  readonly clock: JumpingClock;
}

/** A busy room, followed; engine and service five times as fast as real time. */
async function watch(change: (upstream: Upstream) => Upstream = (same) => same): Promise<Scene> {
  const base = fastClock(5);
  const demo = await startDemoUpstream({ scenario: 'rush', changes: { rate: 40 }, clock: base });
  const clock = jumpingClock(base);
  const room = followRoom({ upstream: change(demo.upstream), liveId: 'demo:rush', clock });
  running.push(
    () => demo.close(),
    () => room.session.stop('shutdown'),
  );
  room.session.start();
  await room.until(() => room.messages.length > 50);
  return { demo, room, clock };
}

function expectNothingTwice({ messages, problems }: FollowedRoom): void {
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  expect(problems).toEqual([]);
}

const isHealed = (room: FollowedRoom): boolean => room.gaps.some(({ endMs }) => endMs !== null);

test('a wall clock that is set leaves the line alone', async () => {
  // Catches: taking a set clock for a sleep, and cutting a line that lives.
  for (const jumpMs of [9 * HOUR_MS, -9 * HOUR_MS]) {
    const { room, clock } = await watch();
    clock.jump(jumpMs);
    const since = clock.monotonic();
    await room.until(() => clock.monotonic() - since > 8_000);
    expect(room.gaps).toEqual([]);
    expectNothingTwice(room);
  }
});

test.each([0, 2 * HOUR_MS])(
  'a sleep nobody tells of is noticed, and its gap begins before it (monotonic clock + %i ms)',
  async (monotonicMs) => {
    // Catches: a gap that begins when the lid was opened.
    const { demo, room, clock } = await watch();
    const asleepMs = clock.now();
    demo.fake.stallNow();
    clock.jump(2 * HOUR_MS, monotonicMs);
    await room.until(() => isHealed(room));
    const gap = room.gaps.at(-1);
    expect(Math.abs((gap?.startMs ?? 0) - asleepMs)).toBeLessThan(2_000);
    expect((gap?.endMs ?? 0) - (gap?.startMs ?? 0)).toBeGreaterThanOrEqual(2 * HOUR_MS);
    expectNothingTwice(room);
  },
);

test.each(['forbidden', 'blocked'] as const)(
  'a handshake that is refused (%s) is asked for anew',
  async (form) => {
    // Catches: a refused address kept for the next attempt, instead of having one signed anew.
    let signed = 0;
    const { demo, room } = await watch((upstream) => ({
      ...upstream,
      findLine: async (info, resume, signal) => {
        signed += 1;
        return await upstream.findLine(info, resume, signal);
      },
    }));
    demo.fake.refuseNext(2, form);
    demo.fake.cut('reset');
    await room.until(() => isHealed(room));
    expect(signed).toBe(4);
    expect(room.gaps.at(-1)).toMatchObject({ reason: 'lost', resumed: true });
    expectNothingTwice(room);
  },
);

test('a name that is not resolved is tried again until it is', async () => {
  // Catches: taking a resolver that is down for a wrong address.
  let nameless = 0;
  const { demo, room } = await watch((upstream) => ({
    ...upstream,
    findLine: async (info, resume, signal) => {
      const source = await upstream.findLine(info, resume, signal);
      if (nameless === 0 || source.kind !== 'address') return source;
      nameless -= 1;
      const url = new URL(source.url);
      url.hostname = 'push.invalid';
      return { ...source, url: url.href };
    },
  }));
  nameless = 2;
  demo.fake.cut('reset');
  await room.until(() => room.session.lastError?.code === 'E001');
  await room.until(() => isHealed(room));
  expect(nameless).toBe(0);
  expect(room.session.lastError).toBeNull();
  expectNothingTwice(room);
});

test('what is read first after a sleep does not show that the line lived until then', async () => {
  // Catches: a gap of hours that shrinks to seconds because a frame had been waiting in a buffer.
  const manual = new ManualClock();
  const clock = jumpingClock(manual);
  const opened = Promise.withResolvers<LineListener>();
  const upstream: Upstream = {
    isDemo: true,
    getRoom: (liveId) => Promise.resolve(roomInfo(liveId, '7338697242632999001')),
    findLine: () =>
      Promise.resolve({
        kind: 'tap',
        reason: 'a line moved by hand',
        open: (listener) => {
          opened.resolve(listener);
          return { send: () => {}, close: () => {} };
        },
      }),
  };
  const room = followRoom({ upstream, liveId: '1', clock });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  const told = await opened.promise;
  told.onOpen();
  told.onFrame(encodeHeartbeatReply(1, 0));
  manual.advance(5_000);
  told.onFrame(encodeHeartbeatReply(2, 0));
  const asleepMs = clock.now();
  clock.jump(2 * HOUR_MS);
  told.onFrame(encodeHeartbeatReply(3, 0));
  told.onEnd({ reason: 'stalled', error: new AppError('E004', 'silent') });
  await room.until(() => room.gaps.length > 0);
  expect(room.gaps[0]?.startMs).toBeLessThanOrEqual(asleepMs);
  expect(room.gaps[0]?.startMs).toBeGreaterThan(asleepMs - 1_000);
});
