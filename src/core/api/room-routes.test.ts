import { afterAll, beforeAll, expect, it } from 'vitest';
import { FakeEngine } from './test-support/fake-engine.ts';
import { call, envelopeOf } from './test-support/raw-http.ts';
import type { CallOptions } from './test-support/raw-http.ts';
import { startTestApi } from './test-support/test-api.ts';
import type { TestApi } from './test-support/test-api.ts';

let test: TestApi;
beforeAll(async () => {
  test = await startTestApi({ engine: new FakeEngine() });
});
afterAll(() => test.stop());

async function ask(method: string, path: string, options: CallOptions = {}) {
  const answer = await call(test.api.port, method, `/api/live${path}`, {
    token: test.tokens.control,
    ...options,
  });
  return { status: answer.status, ...envelopeOf(answer) };
}

it('lists, adds and removes the rooms that are watched besides the main one', async () => {
  const before = test.engine.calls.length;
  const list = await ask('GET', '/rooms', { token: test.tokens.read });
  expect(list).toMatchObject({
    status: 200,
    data: { primary_live_id: '7001', monitors: [], max_share: 0.2 },
  });
  const added = await ask('POST', '/rooms', { body: { live_id: '7002' } });
  expect(added.data).toEqual({ started: true });
  expect((await ask('DELETE', '/rooms/demo%3Acalm')).data).toEqual({ stopped: true });
  expect(test.engine.calls.slice(before)).toEqual(['listRooms', 'startMonitor', 'stopMonitor']);
});

// Catches: a tool that may only read and changes what is watched.
it('takes changes from the control token only', async () => {
  const token = test.tokens.read;
  const calls = test.engine.calls.length;
  expect((await ask('POST', '/rooms', { token, body: { live_id: '7002' } })).status).toBe(403);
  expect((await ask('DELETE', '/rooms/7002', { token })).status).toBe(403);
  expect(test.engine.calls).toHaveLength(calls);
});

it('says what is wrong and which methods there are', async () => {
  expect(await ask('POST', '/rooms', { body: { live_id: 7002 } })).toMatchObject({
    status: 400,
    code: 'E302',
  });
  expect(await ask('POST', '/rooms', { body: { live_id: '1', switch: true } })).toMatchObject({
    status: 400,
  });
  expect((await ask('GET', '/rooms?live_id=1')).status).toBe(400);
  expect((await ask('DELETE', '/rooms')).status).toBe(405);
});
