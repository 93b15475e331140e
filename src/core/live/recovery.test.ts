import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import type { Upstream } from '../ports.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { followRoom } from '../testing/followed-room.ts';
import type { FollowedRoom } from '../testing/followed-room.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import type { JumpingClock } from '../testing/jumping-clock.ts';

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
    // Catches: twenty more seconds of waiting after hours, and a gap that begins when the lid was opened.
    const { demo, room, clock } = await watch();
    const asleepMs = clock.now();
    const since = clock.monotonic();
    demo.fake.stallNow();
    clock.jump(2 * HOUR_MS, monotonicMs);
    await room.until(() => isHealed(room));
    expect(clock.monotonic() - since - monotonicMs).toBeLessThan(12_000);
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
