import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WsClient } from '../test-support/stream-clients.ts';
import { startTestApi } from '../test-support/test-api.ts';
import type { TestApi } from '../test-support/test-api.ts';
import { until } from '../test-support/until.ts';
import { EventText } from './event-text.ts';
import { Lag } from './lag.ts';
import { PageSocket } from './page-socket.ts';

let test: TestApi;
const clients: WsClient[] = [];
beforeEach(async () => {
  test = await startTestApi();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await test.stop();
});

async function open(scope: 'read' | 'control'): Promise<WsClient> {
  const client = await WsClient.open(test.api.port, '/api/live/rpc');
  clients.push(client);
  client.send({ op: 'auth', token: test.tokens[scope] });
  await until(() => client.frames.length > 0);
  return client;
}

describe('/api/live/rpc', () => {
  it('answers requests as the engine does, camelCase and all, and forwards every event', async () => {
    const page = await open('control');
    expect(page.frames[0]).toEqual({ op: 'ready', epoch: 'e1test', scope: 'control' });
    page.send({ op: 'request', id: 1, name: 'getStatus', input: {} });
    page.send({ op: 'request', id: 2, name: 'startFetch', input: { liveId: '7001' } });
    page.send({ op: 'request', id: 3, name: 'startFetch', input: {} });
    page.send({ op: 'request', id: 4, name: '__proto__' });
    page.send({ op: 'ping' });
    await until(() => page.where('op', 'result').length === 4 && page.where('op', 'pong').length === 1);
    const result = (id: number) => page.where('id', id)[0]?.['result'];
    expect(result(1)).toMatchObject({ ok: true, value: { liveId: '7001' } });
    expect(result(2)).toEqual({ ok: true, value: true });
    expect(result(3)).toMatchObject({ ok: false, error: { error_code: 'E302' } });
    expect(result(4)).toMatchObject({ ok: false, error: { error_code: 'E302' } });
    test.engine.say(2);
    test.engine.events.emit('status', test.engine.status());
    await until(() => page.where('op', 'event').length === 2);
    expect(page.where('name', 'batch')[0]?.['payload']).toMatchObject({
      fromSeq: 1,
      messages: [{ seq: 1 }, {}],
    });
  });

  // Catches: a page opened with the token for looking that can start and stop.
  it('lets a read token look and nothing else', async () => {
    const page = await open('read');
    page.send({ op: 'request', id: 1, name: 'stopFetch', input: {} });
    page.send({ op: 'request', id: 2, name: 'getStatus', input: {} });
    await until(() => page.where('op', 'result').length === 2);
    expect(page.where('id', 1)[0]?.['result']).toMatchObject({ ok: false, error: { error_code: 'E503' } });
    expect(page.where('id', 2)[0]?.['result']).toMatchObject({ ok: true });
    expect(test.engine.calls).toEqual(['getStatus']);
  });

  it('closes with 4001 on a wrong token', async () => {
    const page = await WsClient.open(test.api.port, '/api/live/rpc');
    clients.push(page);
    page.send({ op: 'auth', token: 'ddc_wrong' });
    await until(() => page.closeCode !== null);
    expect([page.closeCode, page.frames]).toEqual([4001, []]);
  });

  // Catches: a page that goes on with a hole in its messages after it had fallen behind.
  it('tells a page that fell behind to take a snapshot', async () => {
    const page = await open('control');
    page.pause();
    for (let n = 0; n < 200; n += 1) test.engine.say(1, { text: 'x'.repeat(100_000) });
    page.resume();
    await until(() => page.where('name', 'resync').length === 1);
    expect(page.where('name', 'batch').length).toBeLessThan(200);
    expect(page.frames.at(-1)).toMatchObject({ payload: { reason: 'slow_consumer' } });
    test.engine.say(1);
    const resumesAt = (seq: number) =>
      page.where('name', 'batch').some((frame) => (frame['payload'] as { fromSeq: number }).fromSeq === seq);
    await until(() => resumesAt(201));
  });

  // Catches: batches from behind the hole sent before the page has been told that there is one.
  it('sends nothing between falling behind and saying so', () => {
    const sent: string[] = [];
    const socket = { writableLength: 0, bytesWritten: 0 };
    const line = {
      readyState: 1,
      OPEN: 1,
      send: (text: unknown) => sent.push(String(text)),
      ping: () => {},
      close: () => {},
    } as const;
    const source = { dispatch: test.engine.dispatch, text: new EventText(), epoch: 'e1test' };
    const page = new PageSocket(line, new Lag(socket), source, 'read');
    const status = () => page.onEvent('status', test.engine.status());
    status();
    socket.writableLength = 1024 * 1024 + 1;
    status();
    socket.writableLength = 1024;
    status();
    socket.writableLength = 0;
    page.onDrain();
    status();
    expect(sent.map((text) => (JSON.parse(text) as { name?: string }).name)).toEqual([
      undefined,
      'status',
      'resync',
      'status',
    ]);
  });
});
