import { afterEach, describe, expect, it } from 'vitest';
import { rawMessage } from '../../../store/entities/testing/open-store.ts';
import { MAX_STREAMS } from '../../stream/hub.ts';
import { until } from '../../test-support/until.ts';
import { TestEvents, has, range, seenBy, seqsOf, typesSeen } from './testing/test-events.ts';

let test: TestEvents;
afterEach(async () => test.stop());

function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state % below;
  };
}

/** Both ways in, opened the way each resumes. */
const WAYS = [
  ['SSE', (lastId: string) => test.sse('', { 'Last-Event-ID': lastId })],
  ['WebSocket', (lastId: string) => test.ws(`?last_event_id=${lastId}`)],
] as const;

describe('GET /api/im/events and /api/im/ws', () => {
  it('say hello with the position, then the same events with the same seq and bytes', async () => {
    test = await TestEvents.start();
    await test.comment(1);
    const [sse, ws] = [await test.sse(), await test.ws()];
    await has(sse, 1);
    await has(ws, 1);
    await test.push('messages', [rawMessage(1)]);
    await has(sse, 4);
    await has(ws, 4);
    const [hello, ...events] = seenBy(sse);
    // discussion.created, sync.applied and unread.changed came before.
    expect(hello).toMatchObject({ type: 'hello', seq: 3, id: 'e1test:3', data: { resumed: false } });
    expect(sse.events[1]).toMatchObject({ event: 'hello', id: 'e1test:3' });
    expect(seenBy(ws).slice(1)).toEqual(events);
    expect(events.map(({ type }) => type).toSorted()).toEqual([
      'conversation.created',
      'message.created',
      'sync.applied',
    ]);
    const message = events.find(({ type }) => type === 'message.created');
    expect(message).toMatchObject({ account_id: 'acc-1', epoch: 'e1test', data: { msg_type: 'text' } });
    expect(message?.id).toBe(message?.data['msg_id']);
    expect(message?.revision).toBe(test.store.accountRevision('acc-1'));
    const line = sse.events.find(({ event }) => event === 'message.created');
    expect(line?.id).toBe(`e1test:${String(message?.seq)}`);
  });

  // Catches: an off-by-one at the seam between what is replayed and what comes live.
  it.each(WAYS)('%s: 300 drops at random places lose nothing and repeat nothing', async (_way, open) => {
    test = await TestEvents.start();
    const random = randomFrom(20_261);
    const seen: number[] = [];
    let comments = 0;
    const commit = async (count: number) => {
      for (let n = 0; n < count; n += 1) await test.comment((comments += 1));
    };
    const probe = await test.ws();
    for (let drop = 0; drop < 300; drop += 1) {
      await commit(random(4));
      const going = commit(1 + random(4));
      const client = await open(`e1test:${String(seen.length)}`);
      await going;
      await until(() => seenBy(probe).at(-1)?.seq !== undefined && seenBy(client).length > 1);
      const wanted = 1 + random(seqsOf(seenBy(client)).length);
      client.close();
      seen.push(...seqsOf(seenBy(client)).slice(0, wanted));
      expect(typesSeen(client)).not.toContain('resync_required');
    }
    expect(seen.length).toBeGreaterThan(500);
    expect(seen).toEqual(range(1, seen.length));
  });

  // Catches: a hole that nobody was told of, when the log has moved past where a client was.
  it.each(WAYS)('%s: every hole is told when little is kept', async (_way, open) => {
    test = await TestEvents.start(20);
    const random = randomFrom(77);
    let [last, comments, holes] = [0, 0, 0];
    for (let drop = 0; drop < 100; drop += 1) {
      for (let n = random(20); n > 0; n -= 1) await test.comment((comments += 1));
      const client = await open(`e1test:${String(last)}`);
      await test.comment((comments += 1));
      await has(client, 3);
      client.close();
      for (const { type, seq, data } of seenBy(client)) {
        if (type === 'resync_required') {
          expect(data).toMatchObject({ reason: 'too_old' });
          holes += 1;
          last = seq;
        } else if (type !== 'hello') {
          expect(seq).toBe(last + 1);
          last = seq;
        }
      }
    }
    expect(holes).toBeGreaterThan(5);
  });

  it('answer a position of another process, or none at all, with epoch_changed and go on', async () => {
    test = await TestEvents.start();
    await test.comment(1);
    for (const lastId of ['e0:1', 'e1test:999', 'nonsense']) {
      for (const [, open] of WAYS) {
        const client = await open(lastId);
        await has(client, 2);
        expect(seenBy(client)[0]).toMatchObject({ type: 'hello', seq: 3, data: { resumed: false } });
        expect(seenBy(client)[1]).toMatchObject({
          type: 'resync_required',
          seq: 3,
          data: { reason: 'epoch_changed', revision: test.store.revision },
        });
      }
    }
  });

  it('prefer the header to the address', async () => {
    test = await TestEvents.start();
    await test.comment(1);
    const client = await test.sse('?last_event_id=e1test:0', { 'Last-Event-ID': 'e1test:2' });
    await has(client, 2);
    expect(seqsOf(seenBy(client))).toEqual([3]);
    expect(seenBy(client)[0]).toMatchObject({ id: 'e1test:2', data: { resumed: true } });
  });

  it('let only the wanted types and accounts through, by internal or platform id', async () => {
    test = await TestEvents.start();
    const other = { accountId: 'acc-2', platform: 'douyin', source: 'worker', userName: '乙' } as const;
    await test.store.createAccount({ ...other, userId: '1002' });
    const clients = [
      await test.sse('?types=message.*,sync.applied'),
      await test.ws('?types=discussion.created&account_id=acc-2'),
      await test.sse('?account_id=1002,acc-9'),
      await test.ws('?account_id=acc-1&types=unread.*'),
    ];
    for (const client of clients) await has(client, 1);
    await test.push('messages', [rawMessage(1)]);
    await test.comment(1);
    await test.comment(2, '乙的评论', 'acc-2');
    const end = await test.sse('?last_event_id=e1test:0');
    await has(end, 11);
    const [byType, byBoth, byAccount, unread] = clients.map((client) =>
      typesSeen(client).slice(1).toSorted(),
    );
    expect(byType).toEqual(['message.created', 'sync.applied', 'sync.applied', 'sync.applied']);
    expect(byBoth).toEqual(['discussion.created']);
    expect(byAccount).toEqual(['discussion.created', 'sync.applied', 'unread.changed']);
    expect(unread).toEqual(['unread.changed']);
  });

  // Catches: a filter that hears nothing of an account because it came, or went, after it was set.
  it('filter by platform id also accounts that come later or are gone when it is replayed', async () => {
    test = await TestEvents.start();
    const client = await test.ws('?account_id=1003&types=account.*');
    await has(client, 1);
    const account = { accountId: 'acc-3', platform: 'douyin', source: 'manual', userName: '丙' } as const;
    await test.store.createAccount({ ...account, userId: '1003' });
    await test.store.updateAccount('acc-3', { userName: '丙丙' });
    await test.store.deleteAccount('acc-3');
    await has(client, 4);
    const later = await test.sse('?account_id=1003&last_event_id=e1test:0');
    await has(later, 4);
    expect(typesSeen(client)).toEqual(['hello', 'account.created', 'account.updated', 'account.deleted']);
    expect(typesSeen(later)).toEqual(typesSeen(client));
    expect(seenBy(client)[3]).toMatchObject({ id: 'acc-3', data: { id: 'acc-3', reason: 'deleted' } });
  });

  it('refuse what there is not, and a parameter given twice', async () => {
    test = await TestEvents.start();
    for (const query of [
      '?types=nonsense.*',
      '?types=message',
      '?types=shutdown&types=hello',
      '?account_id=a,,b',
    ]) {
      await expect(test.sse(query)).rejects.toThrow('400');
      const ws = await test.ws(query);
      await until(() => ws.closeCode !== null);
      expect([ws.closeCode, ws.frames]).toMatchObject([1008, [{ error_code: 'INVALID_PARAMETER' }]]);
    }
    expect(test.hub.size).toBe(0);
  });

  it('share the places of all streams', async () => {
    test = await TestEvents.start();
    for (let n = 0; n < MAX_STREAMS; n += 1) await (n % 2 === 0 ? test.sse() : test.ws());
    await expect(test.sse()).rejects.toThrow('503');
    await expect(test.ws()).rejects.toThrow('503');
  });

  it('open with a ticket, once', async () => {
    test = await TestEvents.start();
    const [first, second] = [test.tickets.issue(), test.tickets.issue()];
    const sse = await test.sse(`?ticket=${first}`, {}, false);
    const ws = await test.ws(`?ticket=${second}`, false);
    await has(sse, 1);
    await has(ws, 1);
    await expect(test.sse(`?ticket=${first}`, {}, false)).rejects.toThrow('401');
    await expect(test.ws(`?ticket=${second}`, false)).rejects.toThrow('401');
  });

  it('wake the connection every 15 s and move the position of a rare filter', async () => {
    test = await TestEvents.start();
    const client = await test.sse('?types=worker.status');
    await has(client, 1);
    await test.comment(1);
    test.clock.advance(15_000);
    await until(() => client.lastId === 'e1test:3');
    expect(typesSeen(client)).toEqual(['hello']);
  });

  // Catches: streams that end without a word, or twice, whichever is closed first.
  it('say when the server ends, whatever was wanted', async () => {
    test = await TestEvents.start();
    const [sse, ws] = [await test.sse('?types=message.*'), await test.ws('?account_id=acc-9')];
    await has(sse, 1);
    await has(ws, 1);
    const closed = test.close();
    await until(() => sse.isClosed && ws.closeCode !== null);
    await closed;
    for (const client of [sse, ws]) expect(typesSeen(client)).toEqual(['hello', 'shutdown']);
    expect(ws.closeCode).toBe(1001);
  });
});

describe('frames of a WebSocket client', () => {
  it('change what is wanted, and where the stream goes on from', async () => {
    test = await TestEvents.start();
    await test.comment(1);
    const client = await test.ws();
    await has(client, 1);
    client.send({ op: 'subscribe', types: ['discussion.*'], account_ids: ['1001'] });
    client.send({ op: 'resume', last_event_id: 'e1test:0' });
    await has(client, 3);
    await test.comment(2);
    await has(client, 4);
    expect(typesSeen(client)).toEqual(['hello', 'hello', 'discussion.created', 'discussion.created']);
    expect(seenBy(client)[1]).toMatchObject({ seq: 0, id: 'e1test:0', data: { resumed: true } });
    client.send({ op: 'resume', last_event_id: 'e0:5' });
    await has(client, 6);
    expect(typesSeen(client).slice(4)).toEqual(['hello', 'resync_required']);
  });

  it('are answered with INVALID_FRAME when they are none, and the stream goes on', async () => {
    test = await TestEvents.start();
    const client = await test.ws();
    const bad = ['x', '[]', '{"op":"dance"}', '{"op":"resume"}', '{"op":"subscribe","types":["message"]}'];
    for (const frame of bad) client.send(frame);
    client.send({ op: 'ping' });
    await until(() => client.where('type', 'pong').length === 1);
    expect(client.where('error_code', 'INVALID_FRAME')).toHaveLength(bad.length);
    await test.comment(1);
    await until(() => client.where('type', 'discussion.created').length === 1);
  });

  it('may bring the token first; before that nothing is said', async () => {
    test = await TestEvents.start();
    const client = await test.ws('?types=discussion.*', false);
    await test.comment(1);
    client.send({ op: 'auth', token: test.readToken });
    await has(client, 1);
    expect(client.frames).toMatchObject([{ type: 'hello', seq: 3 }]);
  });
});
