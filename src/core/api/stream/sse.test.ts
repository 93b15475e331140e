import { afterEach, describe, expect, it } from 'vitest';
import { FakeEngine } from '../test-support/fake-engine.ts';
import { call, envelopeOf } from '../test-support/raw-http.ts';
import { SseClient } from '../test-support/stream-clients.ts';
import { startTestApi } from '../test-support/test-api.ts';
import type { TestApi } from '../test-support/test-api.ts';
import { until } from '../test-support/until.ts';
import { MAX_STREAMS } from './hub.ts';

let test: TestApi;
const clients: SseClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await test.stop();
});

async function open(path = '/api/live/stream', headers: Record<string, string> = {}): Promise<SseClient> {
  const authorization = { Authorization: `Bearer ${test.tokens.read}` };
  const client = await SseClient.open(test.api.port, path, { ...authorization, ...headers });
  clients.push(client);
  await until(() => client.named('hello').length > 0);
  return client;
}

describe('GET /api/live/stream', () => {
  it('says hello, then each message with its position', async () => {
    test = await startTestApi({ engine: new FakeEngine({ lastSeq: 7 }) });
    const client = await open();
    test.engine.say(2, { text: '第一行\nid: e1test:999\n\ndata: x' });
    await until(() => client.seqs.length === 2);
    expect(client.events[1]).toMatchObject({ event: 'hello', id: 'e1test:7' });
    expect(client.seqs).toEqual([8, 9]);
    const wire = JSON.parse(client.named('chat')[0]?.data ?? '') as Record<string, unknown>;
    // Catches: a viewer's line break that ends the field and forges a position.
    expect(wire).toMatchObject({ message_type: 'chat', content: '第一行\nid: e1test:999\n\ndata: x' });
  });

  // Catches: an off-by-one at the seam between replay and live: one lost or one twice per drop.
  it('goes on exactly where it was dropped, 100 times at random places', async () => {
    test = await startTestApi();
    const seen: number[] = [];
    let seed = 20_261;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    let lastId = (await open()).lastId;
    for (let drop = 0; drop < 100; drop += 1) {
      test.engine.say(random(30));
      const client = await open(undefined, { 'Last-Event-ID': lastId });
      test.engine.say(1 + random(30));
      const wanted = 1 + random(test.engine.lastSeq - seen.length);
      await until(() => client.seqs.length >= wanted);
      client.close();
      seen.push(...client.seqs.slice(0, wanted));
      lastId = `e1test:${String(seen.at(-1))}`;
      expect(client.named('resync_required')).toEqual([]);
    }
    expect(seen).toEqual(Array.from({ length: seen.length }, (_, n) => n + 1));
  });

  // Catches: a client that silently misses what has left memory, or reads another run's numbers.
  it('says resync_required for what it cannot replay, and goes on live', async () => {
    test = await startTestApi({ engine: new FakeEngine({ capacity: 10 }) });
    test.engine.say(100);
    const cases = [
      ['e1test:89', 'too_old'],
      ['e0old:99', 'epoch_changed'],
      ['e1test:101', 'epoch_changed'],
      ['nonsense', 'epoch_changed'],
    ] as const;
    for (const [position, reason] of cases) {
      const client = await open(undefined, { 'Last-Event-ID': position });
      await until(() => client.named('resync_required').length === 1);
      expect(JSON.parse(client.named('hello')[0]?.data ?? '')).toMatchObject({ resumed: false });
      const [resync] = client.named('resync_required');
      expect(JSON.parse(resync?.data ?? '')).toEqual({ reason, last_seq: test.engine.lastSeq });
      const before = test.engine.lastSeq;
      test.engine.say(1);
      await until(() => client.seqs.length === 1);
      expect(client.seqs).toEqual([before + 1]);
      test.engine.lastSeq = before;
    }
    const exact = await open(undefined, { 'Last-Event-ID': 'e1test:100' });
    expect(exact.named('resync_required')).toEqual([]);
  });

  it('prefers the header to the query, and takes the query when there is none', async () => {
    test = await startTestApi();
    test.engine.say(5);
    const both = await open('/api/live/stream?last_event_id=e1test:1', { 'Last-Event-ID': 'e1test:3' });
    const query = await open('/api/live/stream?last_event_id=e1test:1');
    await until(() => both.seqs.length === 2 && query.seqs.length === 4);
    expect([both.seqs, query.seqs]).toEqual([
      [4, 5],
      [2, 3, 4, 5],
    ]);
  });

  // Catches: a stream of a rare type that can never be resumed, because its position stands still.
  it('filters by type, and moves the position with its pings', async () => {
    test = await startTestApi();
    const client = await open('/api/live/stream?types=gift,social');
    test.engine.say(40);
    test.clock.advance(15_000);
    await until(() => client.lastId === 'e1test:40');
    expect(client.seqs).toEqual([]);
  });

  it('tells of status and gaps, without a position', async () => {
    test = await startTestApi();
    test.engine.isDemo = true;
    const client = await open();
    test.engine.events.emit('status', test.engine.status());
    test.engine.events.emit('gap', {
      id: 'g1',
      sessionId: 's-1',
      startMs: 1,
      endMs: null,
      reason: 'lost',
      afterSeq: 0,
      resumed: false,
    });
    await until(() => client.named('gap').length === 1);
    expect(client.named('status')[0]?.id).toBeNull();
    expect(JSON.parse(client.named('status')[0]?.data ?? '')).toMatchObject({
      is_demo: true,
      live_id: '7001',
    });
    expect(JSON.parse(client.named('gap')[0]?.data ?? '')).toMatchObject({ session_id: 's-1', end_ms: null });
  });

  it('opens with a ticket, once', async () => {
    test = await startTestApi();
    const { port } = test.api;
    const answer = await call(port, 'POST', '/api/live/stream-ticket', { token: test.tokens.read });
    const path = `/api/live/stream?ticket=${String(envelopeOf(answer).data['ticket'])}`;
    clients.push(await SseClient.open(port, path, {}));
    await expect(SseClient.open(port, path, {})).rejects.toThrow('401');
    await expect(SseClient.open(port, '/api/live/stream', {})).rejects.toThrow('401');
  });

  // Catches: places of closed streams that are never given back.
  it('takes 32 at once, and again when one has gone', async () => {
    test = await startTestApi();
    for (let n = 0; n < MAX_STREAMS; n += 1) await open();
    await expect(open()).rejects.toThrow('503');
    clients[0]?.close();
    let isOpen = false;
    for (let tries = 0; tries < 200 && !isOpen; tries += 1) {
      isOpen = await open().then(
        () => true,
        () => false,
      );
    }
    expect(isOpen).toBe(true);
  });
});
