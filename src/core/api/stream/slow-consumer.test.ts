import { afterEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../test-support/fake-engine.ts';
import { SseClient, WsClient } from '../test-support/stream-clients.ts';
import { startTestApi } from '../test-support/test-api.ts';
import type { TestApi } from '../test-support/test-api.ts';
import { call, envelopeOf } from '../test-support/raw-http.ts';
import { until } from '../test-support/until.ts';

let test: TestApi;
const cleanUps: (() => void)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0)) cleanUp();
  await test.stop();
});

const bearer = () => ({ Authorization: `Bearer ${test.tokens.read}` });

async function openSse(): Promise<SseClient> {
  const client = await SseClient.open(test.api.port, '/api/live/stream', bearer());
  cleanUps.push(() => client.close());
  await until(() => client.named('hello').length === 1);
  return client;
}

async function openWs(): Promise<WsClient> {
  const client = await WsClient.open(test.api.port, '/api/live/ws', bearer());
  cleanUps.push(() => client.close());
  client.send({ op: 'subscribe' });
  await until(() => client.frames.length === 1);
  return client;
}

/** More than the sockets of both sides hold, in steps that let a healthy client keep up. */
async function flood(healthy: SseClient, messages: number): Promise<void> {
  for (let sent = 0; sent < messages; sent += 20) {
    test.engine.say(20, { text: 'x'.repeat(20_000) });
    const { lastSeq } = test.engine;
    await until(() => healthy.seqs.length === lastSeq);
  }
}

const streams = async () => {
  const answer = await call(test.api.port, 'GET', '/api/live/metrics', { token: test.tokens.read });
  return envelopeOf(answer).data['streams'];
};

describe('a client that does not read', () => {
  // Catches: memory that grows with a sleeping client, and one that takes the others with it.
  it('is cut after 10 s without progress, while a healthy one misses nothing', async () => {
    test = await startTestApi();
    const healthy = await openSse();
    const [sse, ws] = [await openSse(), await openWs()];
    sse.pause();
    ws.pause();
    await flood(healthy, 1000);
    test.clock.advance(1000);
    expect(await streams()).toEqual({ open: 3, cut: 0 });
    test.clock.advance(9000);
    expect(await streams()).toEqual({ open: 3, cut: 0 });
    test.clock.advance(1000);
    expect(await streams()).toEqual({ open: 1, cut: 2 });
    expect(healthy.seqs).toEqual(Array.from({ length: 1000 }, (_, n) => n + 1));
    sse.resume();
    ws.resume();
    await until(() => sse.isClosed && ws.closeCode !== null);
    expect(ws.closeCode).toBe(1013);
    // What it did get has no holes, so that it can resume.
    expect(ws.seqs).toEqual(Array.from({ length: ws.seqs.length }, (_, n) => n + 1));
  });

  // Catches: a client cut, or told to reload, although everything it missed is still in memory.
  it('goes on from memory when it reads again in time', async () => {
    test = await startTestApi();
    const healthy = await openSse();
    const [sse, ws] = [await openSse(), await openWs()];
    sse.pause();
    ws.pause();
    await flood(healthy, 1000);
    test.clock.advance(9000);
    sse.resume();
    ws.resume();
    await until(() => sse.seqs.length === 1000 && ws.seqs.length === 1000);
    expect(sse.seqs).toEqual(healthy.seqs);
    expect(ws.seqs).toEqual(healthy.seqs);
    expect(sse.named('resync_required')).toEqual([]);
  });

  it('is told to reload when memory has moved on, and follows from there', async () => {
    test = await startTestApi({ engine: new FakeEngine({ capacity: 50 }) });
    const healthy = await openSse();
    const slow = await openSse();
    slow.pause();
    await flood(healthy, 1000);
    slow.resume();
    await until(() => slow.named('resync_required').length === 1);
    expect(JSON.parse(slow.named('resync_required')[0]?.data ?? '')).toEqual({
      reason: 'slow_consumer',
      last_seq: 1000,
    });
    test.engine.say(1);
    await until(() => slow.seqs.at(-1) === 1001);
  });
});
