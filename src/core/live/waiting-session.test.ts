import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import { AppError } from '#shared/errors.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import type { Clock, Upstream } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { followRoom } from '../testing/followed-room.ts';
import type { FollowedRoom } from '../testing/followed-room.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { RETRY } from './retry.ts';

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

async function startDemo(): Promise<RunningDemo> {
  const demo = await startDemoUpstream();
  running.push(() => demo.close());
  return demo;
}

function follow(upstream: Upstream, liveId: string, clock: Clock): FollowedRoom {
  const room = followRoom({ upstream, liveId, clock, random: () => 0.5 });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  return room;
}

/** Until the time of the next attempt, which begins there. */
async function passWait(room: FollowedRoom, clock: ManualClock): Promise<void> {
  await room.until(() => room.session.nextRetryMs !== null);
  clock.advance((room.session.nextRetryMs ?? 0) - clock.now());
}

const OFFLINE = SCENARIOS.offline.webRid;

test('a room that is not live is waited for and joined by itself', async () => {
  // Catches: a streamer who pastes the room an hour early and finds an error when the evening begins.
  const demo = await startDemo();
  const clock = new ManualClock();
  const room = follow(demo.upstream, OFFLINE, clock);
  for (let look = 1; look <= 3; look += 1) await passWait(room, clock);
  await room.until(() => room.session.nextRetryMs !== null);
  expect([room.machine.state, room.session.phase]).toEqual(['STARTING', 'waiting']);
  expect(room.session.lastError).toBeNull();
  demo.fake.room(OFFLINE, 'evening');
  await passWait(room, clock);
  await room.until(() => room.messages.length > 5);
  expect(room.machine.history().map(({ to }) => to)).toEqual(['STARTING', 'RUNNING']);
  expect([room.gaps, room.ends, room.problems]).toEqual([[], [], []]);
});

test('while it is waited for the time of the next look is told, and stopping is done at once', async () => {
  // Catches: a stop that waits for the next look, and a wait that does not say until when.
  const demo = await startDemo();
  const clock = new ManualClock();
  const room = follow(demo.upstream, OFFLINE, clock);
  await room.until(() => room.session.nextRetryMs !== null);
  expect(room.session.nextRetryMs).toBe(clock.now() + 15_000);
  await room.session.stop('user');
  expect([room.machine.state, room.session.phase, room.session.nextRetryMs]).toEqual(['IDLE', 'none', null]);
  expect(clock.pending).toBe(0);
});

test('whoever asks again looks at once, but not again and again', async () => {
  const demo = await startDemo();
  const clock = new ManualClock();
  let looks = 0;
  const counted: Upstream = {
    ...demo.upstream,
    getRoom: (liveId, signal) => {
      looks += 1;
      return demo.upstream.getRoom(liveId, signal);
    },
  };
  const room = follow(counted, OFFLINE, clock);
  const waits = (): boolean => room.session.nextRetryMs !== null;
  await room.until(waits);
  room.session.lookNow();
  expect(waits()).toBe(true);
  clock.advance(5_000);
  room.session.lookNow();
  await room.until(() => looks === 2 && waits());
  expect(room.session.nextRetryMs).toBe(clock.now() + 21_000);
});

test('an account without a room is waited for too, and why is told', async () => {
  const demo = await startDemo();
  const none = new AppError('E103', 'no room yet', { reason: 'no_live_room' });
  let isOpen = false;
  const upstream: Upstream = {
    ...demo.upstream,
    getRoom: (liveId, signal) => (isOpen ? demo.upstream.getRoom(liveId, signal) : Promise.reject(none)),
  };
  const clock = new ManualClock();
  const room = follow(upstream, 'demo:calm', clock);
  await room.until(() => room.session.phase === 'waiting');
  expect(room.session.lastError).toBe(none);
  isOpen = true;
  await passWait(room, clock);
  await room.until(() => room.machine.state === 'RUNNING');
  expect(room.session.lastError).toBeNull();
});

test('a look that fails is tried again and the wait goes on', async () => {
  // Catches: a network that was gone for a minute and ends the waiting for good.
  const demo = await startDemo();
  let failures = 2;
  let isReady = false;
  const upstream: Upstream = {
    ...demo.upstream,
    getRoom: async (liveId, signal) => {
      if (!isReady) return { ...(await demo.upstream.getRoom('demo:offline', signal)), liveId };
      return failures-- > 0
        ? Promise.reject(new AppError('E001', 'no network'))
        : demo.upstream.getRoom(liveId, signal);
    },
  };
  const clock = new ManualClock();
  const room = follow(upstream, 'demo:calm', clock);
  await room.until(() => room.session.phase === 'waiting');
  isReady = true;
  await passWait(room, clock);
  for (let failure = 1; failure <= 2; failure += 1) {
    await room.until(() => room.session.phase === 'backoff' && room.session.attempt === failure);
    await passWait(room, clock);
  }
  await room.until(() => room.messages.length > 0);
  expect(failures).toBe(-1);
  expect(room.problems).toEqual([]);
});

test('a platform that refuses to tell of a room is given time, and the person whom it wants', async () => {
  // Catches: three look-ups in a second at the very moment at which the platform has become suspicious.
  const demo = await startDemo();
  const slider = new AppError('E101', 'a slider', { reason: 'slider' });
  const clock = new ManualClock();
  const room = follow({ ...demo.upstream, getRoom: () => Promise.reject(slider) }, 'demo:calm', clock);
  for (let attempt = 1; attempt <= 3; attempt += 1) {
    await room.until(() => room.session.nextRetryMs !== null && room.session.attempt === attempt);
    expect(room.session.nextRetryMs).toBe(clock.now() + RETRY.refusedMs);
    await passWait(room, clock);
  }
});

test('a room that was heard and ended is not waited for again', async () => {
  const demo = await startDemo();
  const room = follow(demo.upstream, 'demo:evening', fastClock(10));
  await room.until(() => room.messages.length > 20);
  demo.fake.endBroadcast();
  await room.until(() => room.machine.state === 'IDLE');
  expect(room.ends).toEqual(['room_ended']);
});

test('a room that was asked for by a link goes by its number from the first look on', async () => {
  // Catches: the same room under two names, and a look at the link's target on every reconnect.
  const demo = await startDemo();
  const { webRid } = demo.fake.roomOf('calm');
  const link = 'https://v.douyin.com/iAbCdEf/';
  const asked: string[] = [];
  const upstream: Upstream = {
    ...demo.upstream,
    getRoom: (liveId, signal) => {
      asked.push(liveId);
      return demo.upstream.getRoom(webRid, signal);
    },
  };
  const room = follow(upstream, link, systemClock);
  expect([room.session.roomName, room.session.isFor(link)]).toEqual([null, true]);
  await room.until(() => room.messages.length > 0);
  expect(room.session.roomName).toBe(webRid);
  expect([link, webRid, 'demo:calm'].map((name) => room.session.isFor(name))).toEqual([true, true, false]);
  expect(room.messages[0]).toMatchObject({ liveId: webRid });
  demo.fake.roomOf('calm').cut('reset');
  await room.until(() => asked.length === 2);
  expect(asked).toEqual([link, webRid]);
});
