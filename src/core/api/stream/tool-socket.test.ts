import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { call, envelopeOf } from '../test-support/raw-http.ts';
import { WsClient } from '../test-support/stream-clients.ts';
import { startTestApi } from '../test-support/test-api.ts';
import type { TestApi } from '../test-support/test-api.ts';
import { until } from '../test-support/until.ts';

const PATH = '/api/live/ws';
let test: TestApi;
const clients: WsClient[] = [];
beforeEach(async () => {
  test = await startTestApi();
});
afterEach(async () => {
  for (const client of clients.splice(0)) client.close();
  await test.stop();
});

async function open(path = PATH, headers: Record<string, string> = {}): Promise<WsClient> {
  const client = await WsClient.open(test.api.port, path, headers);
  clients.push(client);
  return client;
}
const withHeader = () => open(PATH, { Authorization: `Bearer ${test.tokens.read}` });

describe('/api/live/ws', () => {
  it('is silent until it is told what is wanted, then says hello and follows', async () => {
    const client = await withHeader();
    test.engine.say(3);
    client.send({ op: 'ping' });
    await until(() => client.where('type', 'pong').length === 1);
    expect(client.frames).toHaveLength(1);
    client.send({ op: 'subscribe' });
    await until(() => client.where('type', 'hello').length === 1);
    test.engine.say(2);
    await until(() => client.seqs.length === 2);
    expect(client.where('type', 'hello')).toMatchObject([{ epoch: 'e1test', seq: 3, resumed: false }]);
    expect(client.seqs).toEqual([4, 5]);
    expect(client.where('type', 'message')[0]).toMatchObject({
      epoch: 'e1test',
      data: { message_id: 'm-4' },
    });
  });

  // Catches: the same seam as in SSE, in the other protocol.
  it('resumes exactly, or says why it cannot', async () => {
    test.engine.say(500);
    const client = await withHeader();
    client.send({ op: 'subscribe', resume: 'e1test:123' });
    await until(() => client.seqs.length === 377);
    expect(client.seqs).toEqual(Array.from({ length: 377 }, (_, n) => 124 + n));
    expect(client.frames[0]).toMatchObject({ type: 'hello', resumed: true, seq: 123 });
    const stranger = await withHeader();
    stranger.send({ op: 'subscribe', resume: 'e0:1', types: ['chat'] });
    await until(() => stranger.where('type', 'resync_required').length === 1);
    expect(stranger.frames[1]).toMatchObject({ reason: 'epoch_changed', last_seq: 500 });
    test.engine.say(1);
    await until(() => stranger.seqs.length === 1);
    expect(stranger.seqs).toEqual([501]);
  });

  it('lets a first frame bring the token', async () => {
    const client = await open();
    client.send({ op: 'auth', token: test.tokens.read });
    client.send({ op: 'subscribe' });
    await until(() => client.where('type', 'hello').length === 1);
  });

  // Catches: data, or a connection kept open, for someone who has not shown a token.
  it('closes with 4001, having said nothing, on a wrong, long, late or missing token', async () => {
    const wrong = await open();
    wrong.send({ op: 'auth', token: 'ddr_wrong' });
    const other = await open();
    other.send({ op: 'subscribe' });
    const long = await open();
    long.send(JSON.stringify({ op: 'auth', token: test.tokens.read }) + ' '.repeat(1024));
    const silent = await open();
    await until(() => wrong.closeCode !== null && other.closeCode !== null && long.closeCode !== null);
    test.engine.say(100);
    test.clock.advance(5000);
    await until(() => silent.closeCode !== null);
    for (const client of [wrong, other, long, silent]) {
      expect([client.closeCode, client.frames]).toEqual([4001, []]);
    }
  });

  // Catches: strangers who fill the places of those who have a token.
  it('keeps places for those with a token while strangers wait', async () => {
    for (let n = 0; n < 16; n += 1) await open();
    await expect(open()).rejects.toThrow('503');
    const client = await withHeader();
    client.send({ op: 'ping' });
    await until(() => client.frames.length === 1);
  });

  it('opens with a ticket, once', async () => {
    const answer = await call(test.api.port, 'POST', '/api/live/stream-ticket', { token: test.tokens.read });
    const path = `${PATH}?ticket=${String(envelopeOf(answer).data['ticket'])}`;
    const client = await open(path);
    client.send({ op: 'subscribe' });
    await until(() => client.frames.length === 1);
    await expect(open(path)).rejects.toThrow('401');
  });

  it('answers frames it does not understand with an error and goes on', async () => {
    const client = await withHeader();
    const bad = [
      'not json',
      '[]',
      '{"op":"dance"}',
      '{"op":"subscribe","types":["nonsense"]}',
      '{"op":"ping","x":1}',
    ];
    for (const frame of [...bad, '{"__proto__":{"op":"ping"}}']) client.send(frame);
    client.send({ op: 'ping' });
    await until(() => client.where('type', 'pong').length === 1);
    expect(client.where('type', 'error')).toHaveLength(6);
  });

  // Catches: one client's frame that fills the memory of all.
  it('closes on a frame of more than 64 KB', async () => {
    const client = await withHeader();
    client.send('x'.repeat(64 * 1024 + 1));
    await until(() => client.closeCode !== null);
    expect(client.closeCode).toBe(1009);
  });
});
