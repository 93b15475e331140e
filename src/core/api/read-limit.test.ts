import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { openStore } from '../store/entities/testing/open-store.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { ReadLimit } from './read-limit.ts';
import { RefusalCount } from './refusal-count.ts';
import { KeptLog } from './test-support/fake-engine.ts';
import { call, envelopeOf } from './test-support/raw-http.ts';
import { startTestApi } from './test-support/test-api.ts';

const shown = { headers: { authorization: 'Bearer x' } } as IncomingMessage;
const bare = { headers: {} } as IncomingMessage;

function newLimit(perSecond?: number) {
  const clock = new ManualClock();
  const refusals = new RefusalCount(clock, new KeptLog());
  return { clock, refusals, limit: new ReadLimit(clock, refusals, perSecond) };
}

it('lets 100,000 reads of a token through in a second, and no more', () => {
  // Catches: a limit that is only documented, and one that never opens again.
  const { clock, limit } = newLimit();
  const takeAll = (): number => {
    let taken = 0;
    while (limit.take(shown, 'read')) taken += 1;
    return taken;
  };
  expect(takeAll()).toBe(100_000);
  clock.advance(999);
  expect(takeAll()).toBe(0);
  clock.advance(1);
  expect(takeAll()).toBe(100_000);
});

it('keeps no timer while nobody reads, nor after its end', () => {
  // Catches: an idle app that wakes up every second, and one that does not end for a second.
  const { clock, limit } = newLimit();
  expect(clock.pending).toBe(0);
  limit.take(shown, 'read');
  clock.advance(5000);
  expect(clock.pending).toBe(0);
  limit.take(shown, 'read');
  limit.close();
  expect(clock.pending).toBe(0);
});

it('counts each token by itself, and everybody without one together', () => {
  // Catches: one flooding tool that locks out the others; legacy open mode eating up the read token's reads.
  const { limit } = newLimit(2);
  expect([limit.take(shown, 'read'), limit.take(shown, 'read'), limit.take(shown, 'read')]).toEqual([
    true,
    true,
    false,
  ]);
  expect(limit.take(shown, 'control')).toBe(true);
  expect([limit.take(bare, 'read'), limit.take(bare, null), limit.take(bare, 'read')]).toEqual([
    true,
    true,
    false,
  ]);
});

it('answers 429 with Retry-After, counts it, and leaves everything but reads alone', async () => {
  // Catches: a refusal that is not told, not counted, or that also stops actions; 404s that use reads up.
  const { api, clock, tokens, stop } = await startTestApi({ readsPerSecond: 3 });
  try {
    const ask = (token: string, method = 'GET', path = '/api/live/status') =>
      call(api.port, method, path, { token, ...(method === 'POST' && { body: {} }) });
    expect((await ask(tokens.read, 'GET', '/api/live/nothing')).status).toBe(404);
    expect((await ask(tokens.read, 'PATCH')).status).toBe(405);
    expect((await ask(tokens.read)).status).toBe(200);
    expect((await ask(tokens.read, 'HEAD')).status).toBe(200);
    expect((await ask(tokens.read)).status).toBe(200);
    const refused = await ask(tokens.read);
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '1']);
    expect(envelopeOf(refused)).toMatchObject({ success: false, code: 'E502' });
    expect((await ask(tokens.read, 'GET', '/api/live/nothing')).status).toBe(404);
    expect((await ask(tokens.control, 'POST', '/api/live/stop')).status).toBe(200);
    const metrics = await ask(tokens.control, 'GET', '/api/live/metrics');
    expect(envelopeOf(metrics).data).toMatchObject({ refused: { TOO_MANY_READS: 1 } });
    const logged = { route: '/api/live/status', status: 429, token: 'read' };
    expect(api.admin.log()).toContainEqual(expect.objectContaining(logged));
    clock.advance(1000);
    expect((await ask(tokens.read)).status).toBe(200);
  } finally {
    await stop();
  }
});

it('also bounds answers that come from the cache, in the form of their interface', async () => {
  // Catches: the way around the router as the way around the limit; one read that counts twice.
  const { store } = await openStore();
  const deps = {
    store,
    newId: () => 'id',
    version: '1.0.0',
    epoch: 'e1',
    startedMs: 0,
    settings: () => DEFAULT_SETTINGS,
    rooms: { follow: () => Promise.resolve(), unfollow: () => Promise.resolve() },
  };
  const im = { deps, loopDelay: () => ({ p99: 0, max: 0 }), rssBytes: () => 0 };
  const { api, clock, tokens, stop } = await startTestApi({ im, readsPerSecond: 4 });
  try {
    const ask = () => call(api.port, 'GET', '/api/im/accounts', { token: tokens.read });
    const answers = [await ask(), await ask(), await ask(), await ask(), await ask()];
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 429]);
    expect(answers[4]?.headers.get('retry-after')).toBe('1');
    expect(JSON.parse(answers[4]?.body ?? '')).toMatchObject({
      status_code: 429,
      error_code: 'RATE_LIMITED',
    });
    clock.advance(1000);
    expect((await ask()).status).toBe(200);
  } finally {
    await stop();
    await store.close();
  }
});
