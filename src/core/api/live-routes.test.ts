import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { EMPTY_ROOM_STATE } from '#shared/room-state.ts';
import { FakeEngine } from './test-support/fake-engine.ts';
import { call, envelopeOf } from './test-support/raw-http.ts';
import type { CallOptions } from './test-support/raw-http.ts';
import { startTestApi } from './test-support/test-api.ts';
import type { TestApi } from './test-support/test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await startTestApi({ engine: new FakeEngine({ lastSeq: 100 }) });
  test.engine.say(5);
});
beforeEach(() => {
  test.engine.isDemo = false;
});
afterAll(() => test.stop());

async function ask(method: string, path: string, options: CallOptions = {}) {
  const answer = await call(test.api.port, method, path, { token: test.tokens.control, ...options });
  return { status: answer.status, ...envelopeOf(answer) };
}

describe('/api/live', () => {
  it('answers in one envelope, in snake_case, with names that are data left alone', async () => {
    const answer = await ask('GET', '/api/live/status');
    expect(answer).toMatchObject({ status: 200, success: true, code: 'OK', timestamp: 1_790_000_000 });
    expect(answer.data).toMatchObject({
      live_id: '7001',
      is_demo: false,
      counts_by_kind: { 'room-stats': 2 },
    });
    // Catches: method names of the platform rewritten by the naming rule.
    expect(answer.data['messages']).toMatchObject({ unknown: { WebcastFooBar: 1, fooBar: 1 } });
    expect(JSON.stringify(answer.data)).not.toMatch(/"(liveId|startedMs|isDemo|openGap)"/);
  });

  it('tells what stands in the room', async () => {
    test.engine.roomState = { ...EMPTY_ROOM_STATE, fanTickets: 4_321 };
    const { data } = await ask('GET', '/api/live/room-state');
    expect(data).toMatchObject({ fan_tickets: 4_321, past_battles: [], is_demo: false });
  });

  it('is also at /api/v1/live, with a trailing slash, and for HEAD', async () => {
    expect((await ask('GET', '/api/v1/live/status/')).data['live_id']).toBe('7001');
    const head = await call(test.api.port, 'HEAD', '/api/live/status', { token: test.tokens.read });
    expect([head.status, head.body]).toEqual([200, '']);
  });

  it('starts and stops through the same door as the window', async () => {
    const started = await ask('POST', '/api/live/start', { body: { live_id: '7001' } });
    expect(started.data).toEqual({ started: true });
    expect((await ask('POST', '/api/live/stop')).data).toEqual({ stopped: true });
    // Old clients name a type and send nothing.
    expect((await ask('POST', '/api/live/stop', { body: '' })).status).toBe(200);
  });

  it('pages messages as wire messages', async () => {
    const page = await ask('GET', '/api/live/messages?since_seq=101&limit=2&type=chat,social:9');
    expect(page.data).toMatchObject({ next_since_seq: 103, has_more: true, is_demo: false });
    expect(page.data['messages']).toMatchObject([
      { message_id: 'm-102', seq: 102 },
      { message_type: 'chat' },
    ]);
  });

  it('knows the followed room by name and no other', async () => {
    expect((await ask('GET', '/api/live/info/7001')).data).toMatchObject({ live_id: '7001', online: null });
    for (const path of ['status/9', 'info/9', 'messages?live_id=9']) {
      expect(await ask('GET', `/api/live/${path}`)).toMatchObject({ status: 404, code: 'E304' });
    }
  });

  // Catches: made-up figures passed on by a tool as a real evening's.
  it('says is_demo wherever a demo room’s data is', async () => {
    test.engine.isDemo = true;
    for (const path of ['status', 'info', 'messages', 'stats', 'trend', 'metrics', 'sessions/s-demo']) {
      expect((await ask('GET', `/api/live/${path}`)).data).toMatchObject({ is_demo: true });
    }
    test.engine.isDemo = false;
    expect((await ask('GET', '/api/live/messages?session_id=s-demo')).data['is_demo']).toBe(true);
    expect((await ask('GET', '/api/live/messages')).data['is_demo']).toBe(false);
  });

  it('counts per route: answers, failures, times', async () => {
    await ask('GET', '/api/live/trend?bucket=10s');
    await ask('GET', '/api/live/trend?bucket=2s');
    const { data } = await ask('GET', '/api/live/metrics');
    const routes = data['routes'] as Record<string, { count: number; errors: number; p99_ms: number }>;
    expect(routes['GET /api/live/trend']).toMatchObject({ errors: 1 });
    expect(routes['GET /api/live/trend']?.p99_ms).toBeGreaterThan(0);
    expect(data).toMatchObject({
      frames: { received: 1 },
      health: { epoch: 'e1test' },
      streams: { open: 0 },
    });
  });
});

describe('bad input', () => {
  // Catches: a misspelt or doubled parameter that is ignored and answers another question.
  it.each([
    ['messages?since_seq=x', 'since_seq'],
    ['messages?since_seq=-1', 'since_seq'],
    ['messages?since_seq=1e3', 'since_seq'],
    ['messages?limit=0', 'limit'],
    ['messages?limit=1000000000', 'limit'],
    ['messages?limit=1&limit=2', 'limit'],
    ['messages?sinceSeq=1', 'sinceSeq'],
    ['messages?type=nonsense', 'type'],
    ['trend?bucket=2s', 'bucket'],
    ['stream?types=nonsense', 'types'],
    ['status?x=1', 'x'],
  ])('%s is refused and names %s', async (path, parameter) => {
    const answer = await ask('GET', `/api/live/${path}`);
    expect(answer).toMatchObject({ status: 400, success: false, code: 'E302' });
    expect(answer.data['error_details']).toMatchObject({ parameter });
  });

  // Catches: an id that lost its last digits as a JSON number, so that another room is followed.
  it('takes no number for an id', async () => {
    const answer = await ask('POST', '/api/live/start', { body: '{"live_id":7300000000000000001}' });
    expect(answer).toMatchObject({ status: 400, code: 'E302' });
  });

  // Catches: prototype pollution through a body.
  it.each([
    '{"live_id":"1","__proto__":{"polluted":true}}',
    '{"live_id":"1","constructor":{"prototype":{"polluted":true}}}',
    '{"live_id":"1","constructor":1}',
    '{"live_id":{"__proto__":{"polluted":true}}}',
    '{"\\u005f_proto__":{"polluted":true},"live_id":"1"}',
  ])('refuses %s', async (body) => {
    const calls = test.engine.calls.length;
    expect((await ask('POST', '/api/live/start', { body })).status).toBe(400);
    expect(test.engine.calls.length).toBe(calls);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  it('refuses what is too large, not JSON, or of another type', async () => {
    const large = JSON.stringify({ live_id: 'x'.repeat(256 * 1024) });
    expect((await ask('POST', '/api/live/start', { body: large })).status).toBe(413);
    expect((await ask('POST', '/api/live/start', { body: '{' })).status).toBe(400);
    // Catches: a form that any page can post without a preflight.
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
    ]) {
      const headers = { 'Content-Type': type };
      const answer = await ask('POST', '/api/live/start', { body: '{"live_id":"1"}', headers });
      expect(answer.status).toBe(415);
    }
  });
});

describe('stream tickets', () => {
  it('are given to readers', async () => {
    const answer = await ask('POST', '/api/live/stream-ticket', { token: test.tokens.read });
    expect(answer.data).toMatchObject({ expires_in: 30 });
    expect(answer.data['ticket']).toMatch(/^ddt_[\w-]{43}$/);
  });
});
