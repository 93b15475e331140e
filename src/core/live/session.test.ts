import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import type { LiveMessage } from '#shared/message.ts';
import { AppError } from '#shared/errors.ts';
import type { Clock, Upstream } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { followRoom } from '../testing/followed-room.ts';
import type { FollowedRoom } from '../testing/followed-room.ts';

const running: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

async function startDemo(options: Parameters<typeof startDemoUpstream>[0] = {}): Promise<RunningDemo> {
  const demo = await startDemoUpstream(options);
  running.push(() => demo.close());
  return demo;
}

function follow(upstream: Upstream, liveId: string, clock: Clock = systemClock): FollowedRoom {
  const room = followRoom({ upstream, liveId, clock });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  return room;
}

const platform = (messages: readonly LiveMessage[]): LiveMessage[] =>
  messages.filter(({ kind }) => kind !== 'combo');

function expectClean(room: FollowedRoom): void {
  const ids = platform(room.messages).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(room.messages.map(({ seq }) => seq)).toEqual(room.messages.map((_, index) => index + 1));
  expect(room.problems).toEqual([]);
}

test('cuts are healed: nothing twice, nothing numbered twice, one gap per cut', async () => {
  // Catches: a replay after reconnecting that is taken for new, and a gap row per attempt.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 200 } });
  const room = follow(demo.upstream, 'demo:rush', fastClock(10));
  for (const [index, kind] of (['reset', 'fin', 'reset'] as const).entries()) {
    const before = room.messages.length;
    await room.until(() => room.machine.state === 'RUNNING' && room.messages.length >= before + 50);
    if (index === 2) demo.fake.refuseNext(2);
    demo.fake.cut(kind);
    await room.until(() => room.gaps.filter(({ endMs }) => endMs !== null).length > index);
  }
  const before = room.messages.length;
  await room.until(() => room.messages.length >= before + 50);
  expect(room.gaps.filter(({ endMs }) => endMs === null)).toHaveLength(3);
  expect(room.gaps.filter(({ endMs }) => endMs !== null)).toHaveLength(3);
  expect(new Set(room.gaps.map(({ id }) => id)).size).toBe(3);
  for (const gap of room.gaps) expect((gap.endMs ?? gap.startMs) - gap.startMs).toBeGreaterThanOrEqual(0);
  expect(room.session.broadcast?.reconnects).toBe(3);
  expect(room.session.broadcast?.intake.messages().duplicates).toBeGreaterThan(0);
  expectClean(room);
});

test('a socket that stays open and falls silent is noticed and replaced', async () => {
  // Catches: trusting readyState; the gap must begin where the data stopped, not where it was noticed.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 200 } });
  const clock = fastClock(20);
  const room = follow(demo.upstream, 'demo:rush', clock);
  await room.until(() => room.messages.length > 50);
  demo.fake.stallNow();
  await room.until(() => room.gaps.some(({ endMs }) => endMs !== null));
  const closed = room.gaps.find(({ endMs }) => endMs !== null);
  expect(closed).toMatchObject({ reason: 'stalled', resumed: true });
  expect((closed?.endMs ?? 0) - (closed?.startMs ?? 0)).toBeGreaterThanOrEqual(19_000);
  expectClean(room);
});

test('a computer that wakes up connects anew at once instead of waiting for the silence to show', async () => {
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 200 } });
  const room = follow(demo.upstream, 'demo:rush');
  await room.until(() => room.messages.length > 50);
  room.session.wake();
  await room.until(() => room.gaps.some(({ endMs }) => endMs !== null));
  expect(room.gaps.at(-1)).toMatchObject({ reason: 'sleep', resumed: true });
  expectClean(room);
});

test('refused handshakes are named with what the server said', async () => {
  const demo = await startDemo();
  demo.fake.refuseNext(1);
  const room = follow(demo.upstream, 'demo:evening');
  await room.until(() => room.session.lastError !== null);
  expect(room.session.lastError?.toJSON()).toMatchObject({
    error_code: 'E105',
    error_details: { status: 200, handshake_msg: 'DEVICE_BLOCKED', handshake_status: '415' },
  });
  await room.until(() => room.machine.state === 'RUNNING');
  expect(room.session.lastError).toBeNull();
  expect(room.gaps).toEqual([]);
});

test('a wait for the next attempt ends when the computer wakes up', async () => {
  // Catches: minutes of darkness after a sleep that began in a long outage.
  const demo = await startDemo();
  let refusals = 3;
  const late: Upstream = {
    ...demo.upstream,
    getRoom: (liveId, signal) =>
      refusals-- > 0
        ? Promise.reject(new AppError('E001', 'no network'))
        : demo.upstream.getRoom(liveId, signal),
  };
  const room = followRoom({ upstream: late, liveId: 'demo:calm', clock: systemClock, random: () => 0.999 });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  for (let attempt = 1; attempt <= 3; attempt++) {
    await room.until(() => room.session.phase === 'backoff' && room.session.attempt === attempt);
    room.session.wake();
  }
  await room.until(() => room.machine.state === 'RUNNING');
  expect(room.problems).toEqual([]);
});

test('a new broadcast of the same room is followed on, although the old socket stays open', async () => {
  // Catches: taking "another room id" for the end of the evening.
  const demo = await startDemo();
  const first = demo.fake.roomOf('evening').roomId;
  const room = follow(demo.upstream, 'demo:evening', fastClock(20));
  await room.until(() => room.messages.length > 20);
  let moved = false;
  const second = {
    ...(await demo.upstream.getRoom('demo:calm', AbortSignal.timeout(5_000))),
    liveId: 'demo:calm',
  };
  const original = demo.upstream.getRoom.bind(demo.upstream);
  Object.assign(demo.upstream, {
    getRoom: (liveId: string, signal: AbortSignal) => {
      moved = true;
      return liveId === 'demo:evening' ? Promise.resolve(second) : original(liveId, signal);
    },
  });
  demo.fake.endBroadcast();
  await room.until(() => room.messages.some(({ roomId }) => roomId === second.roomId));
  expect(moved).toBe(true);
  expect(room.ends).toEqual(['room_ended']);
  expect(room.machine.state).toBe('RUNNING');
  expect(second.roomId).not.toBe(first);
});

test('the end of the broadcast is confirmed and ends the session by itself', async () => {
  const demo = await startDemo();
  const room = follow(demo.upstream, 'demo:evening', fastClock(10));
  await room.until(() => room.messages.length > 20);
  demo.fake.endBroadcast();
  await room.until(() => room.machine.state === 'IDLE');
  expect(room.ends).toEqual(['room_ended']);
  expect(room.machine.history().map(({ to }) => to)).toEqual(['STARTING', 'RUNNING', 'STOPPING', 'IDLE']);
  expectClean(room);
});

test('an end message that the room itself contradicts is not believed', async () => {
  // Catches: stopping the evening on one sign.
  const demo = await startDemo();
  let looks = 0;
  const lookedThrice = Promise.withResolvers<void>();
  const stubborn: Upstream = {
    ...demo.upstream,
    getRoom: async (liveId, signal) => {
      // The first look is the one before connecting.
      if (++looks === 4) lookedThrice.resolve();
      return { ...(await demo.upstream.getRoom(liveId, signal)), status: 'live' };
    },
  };
  const room = follow(stubborn, 'demo:evening', fastClock(20));
  await room.until(() => room.messages.length > 20);
  demo.fake.endBroadcast();
  await lookedThrice.promise;
  expect(room.machine.state).toBe('RUNNING');
  expect(room.ends).toEqual([]);
});

test('an end without a message is found through the silence of the room', async () => {
  const demo = await startDemo({ limits: { heartbeatMs: 60_000, ackCloseMs: 60_000 } });
  const room = follow(demo.upstream, 'demo:evening', fastClock(60));
  await room.until(() => room.messages.length > 20);
  demo.fake.endBroadcast(true);
  await room.until(() => room.machine.state === 'IDLE');
  expect(room.ends).toEqual(['room_ended']);
});

test('a room that is not there ends in ERROR with its reason, and stays stoppable', async () => {
  const demo = await startDemo();
  const room = follow(demo.upstream, 'demo:not-found');
  await room.until(() => room.machine.state === 'ERROR' && room.session.phase === 'none');
  expect(room.session.lastError?.code).toBe('E104');
  await room.session.stop('user');
  expect(room.problems).toEqual([]);
});

test('stopping is possible in every phase and leaves nothing behind', async () => {
  // Catches: a late callback of a stopped session that connects or transitions after the end.
  const demo = await startDemo();
  const hanging = (): Promise<never> => new Promise(() => {});
  const upstreams: Upstream[] = [
    { isDemo: true, getRoom: hanging, findLine: hanging },
    { ...demo.upstream, findLine: hanging },
    { ...demo.upstream, findLine: () => Promise.reject(new AppError('E001', 'no')) },
    { ...demo.upstream, getRoom: (_liveId, signal) => demo.upstream.getRoom('demo:offline', signal) },
    demo.upstream,
  ];
  const phases = ['resolving', 'signing', 'backoff', 'waiting', 'receiving'];
  for (const [index, upstream] of upstreams.entries()) {
    const room = follow(upstream, 'demo:evening');
    await room.until(() => room.session.phase === phases[index]);
    await room.session.stop('user');
    expect(room.session.phase).toBe('none');
    expect(room.machine.state).toBe('IDLE');
    expect(room.problems).toEqual([]);
  }
});

test('a gap in which the process died goes on and is closed, instead of staying open for ever', async () => {
  // Catches: a second gap over the first one, which then nobody closes.
  const demo = await startDemo();
  const startMs = systemClock.now() - 60_000;
  const openGap = {
    id: 'cut-before-the-crash',
    sessionId: 'kept',
    startMs,
    endMs: null,
    reason: 'lost',
    afterSeq: 7,
    resumed: false,
  } as const;
  const unfinished = {
    sessionId: 'kept',
    resume: null,
    lastReceivedMs: startMs,
    lastSeq: 7,
    reconnects: 0,
    openGap,
  };
  const room = followRoom({
    upstream: demo.upstream,
    liveId: 'demo:calm',
    clock: systemClock,
    past: { recent: [], unfinished },
  });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  await room.until(() => room.messages.length > 0);
  expect(room.gaps).toMatchObject([{ id: openGap.id, startMs, reason: 'lost' }]);
  expect(room.gaps[0]?.endMs).toBeGreaterThan(startMs);
  expect(room.session.broadcast?.openGap).toBeNull();
});

test('stopping does not wait until a long evening is read back', async () => {
  // Catches: a stop that gives up after two seconds and leaves a session that goes on by itself.
  const demo = await startDemo();
  const room = followRoom({ upstream: demo.upstream, liveId: 'demo:calm', clock: systemClock, hangs: true });
  room.session.start();
  const asked = Promise.withResolvers<void>();
  setImmediate(asked.resolve);
  await asked.promise;
  await room.session.stop('user');
  expect(room.machine.state).toBe('IDLE');
  expect([room.problems, room.ends, room.messages]).toEqual([[], [], []]);
});

test('a broadcast that an earlier process was following goes on with its numbers and a gap', async () => {
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 100 } });
  const first = follow(demo.upstream, 'demo:rush');
  await first.until(() => first.messages.length > 100);
  await first.session.stop('shutdown');
  const { messages } = first;
  const unfinished = {
    sessionId: messages[0]?.sessionId ?? '',
    resume: { cursor: 'nonsense', internalExt: '' },
    lastReceivedMs: systemClock.now() - 5_000,
    lastSeq: messages.length,
    reconnects: 1,
    openGap: null,
  };
  const past = { recent: messages, unfinished };
  const second = followRoom({ upstream: demo.upstream, liveId: 'demo:rush', clock: systemClock, past });
  running.push(() => second.session.stop('shutdown'));
  second.session.start();
  await second.until(() => second.messages.length > 50);
  expect(second.messages[0]).toMatchObject({ seq: messages.length + 1, sessionId: unfinished.sessionId });
  expect(second.gaps[0]).toMatchObject({
    reason: 'restart',
    startMs: unfinished.lastReceivedMs,
    afterSeq: messages.length,
  });
  const ids = platform([...messages, ...second.messages]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});
