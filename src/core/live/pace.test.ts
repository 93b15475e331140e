import { afterEach, expect, test } from 'vitest';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import { AppError } from '#shared/errors.ts';
import { HEARTBEAT_MS, SILENCE_LIMIT_MS } from '../douyin/socket.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { systemClock } from '../system-clock.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { followRoom } from '../testing/followed-room.ts';
import { paceOf } from './pace.ts';
import { RETRY, retryDelayMs } from './retry.ts';

const usual = DEFAULT_SETTINGS.fetcher;
const running: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

// Catches: defaults of the settings that change what was measured with the built-in numbers.
test('the defaults are the pace the engine has by itself', () => {
  expect(paceOf(usual)).toMatchObject({
    fastAttempts: RETRY.fastAttempts,
    slowBaseMs: RETRY.slowBaseMs,
    stepLimitMs: 10_000,
    socket: { heartbeatMs: HEARTBEAT_MS, silenceLimitMs: SILENCE_LIMIT_MS, handshakeLimitMs: 10_000 },
  });
});

// Catches: an interval of 30 s that is taken literally: the server would take the viewer for gone.
test('a heartbeat is never rarer than a page’s, may be more frequent, and can be off', () => {
  const beats = (change: Partial<typeof usual>) => paceOf({ ...usual, ...change }).socket.heartbeatMs;
  expect(beats({ heartbeat_interval: 600 })).toBe(HEARTBEAT_MS);
  expect(beats({ heartbeat_interval: 4 })).toBe(4000);
  expect(beats({ enable_heartbeat: false })).toBe(Infinity);
});

test('the slower attempts begin at the interval that is set, and none waits less for many quick ones', () => {
  const longest = (attempt: number, change: Partial<typeof usual>) =>
    retryDelayMs(attempt, () => 1, paceOf({ ...usual, ...change }));
  expect(longest(4, { reconnect_interval: 20 })).toBe(20_000);
  expect(longest(2, { max_reconnect_times: 1 })).toBe(5000);
  expect(longest(5, { max_reconnect_times: 5 })).toBe(5000);
  expect(longest(30, { reconnect_interval: 600 })).toBe(600_000);
  expect(longest(100, { max_reconnect_times: 100 })).toBe(5000);
});

// Catches: `max_reconnect_times: 0` that retries for ever, or a stop that leaves the session open.
test('with no reconnects a cut is the end until somebody acts, and stopping still ends the session', async () => {
  const demo = await startDemoUpstream({ scenario: 'rush', changes: { rate: 200 } });
  running.push(() => demo.close());
  const pace = paceOf({ ...usual, max_reconnect_times: 0 });
  const room = followRoom({ upstream: demo.upstream, liveId: 'demo:rush', clock: systemClock, pace });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  await room.until(() => room.messages.length > 20);
  demo.fake.cut('reset');
  await room.until(() => room.machine.state === 'ERROR' && room.session.phase === 'none');
  expect(room.session.lastError?.code).toBe('E003');
  expect(room.gaps.map(({ endMs }) => endMs)).toEqual([null]);
  await room.session.stop('user');
  expect(room.machine.state).toBe('IDLE');
  expect(room.ends).toEqual(['user']);
  expect(room.problems).toEqual([]);
  expect(room.machine.history().map(({ event }) => event)).not.toContain('retry');
});

// Catches: a timeout that is shown and not used.
test('a look-up that hangs is given up after a third of the timeout', async () => {
  const clock = fastClock(50);
  const upstream = {
    isDemo: true,
    getRoom: () => new Promise<never>(() => {}),
    findLine: () => Promise.reject(new AppError('E107', 'never reached')),
  };
  const pace = paceOf({ ...usual, timeout: 90, max_reconnect_times: 0 });
  const room = followRoom({ upstream, liveId: 'demo:rush', clock, pace });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  await room.until(() => room.session.lastError !== null);
  expect(room.session.lastError?.message).toContain('No answer within 30 s');
});
