import { afterEach, describe, expect, it } from 'vitest';
import { NOW_MS, SNAPSHOT, rawMessage } from '../../../store/entities/testing/open-store.ts';
import { until } from '../../test-support/until.ts';
import { TestEvents, has, range, seenBy, seqsOf, typesSeen } from './testing/test-events.ts';

let test: TestEvents;
afterEach(async () => test.stop());

describe('what is told', () => {
  it('is the changes of a commit in their order, and that it was applied', async () => {
    test = await TestEvents.start();
    const client = await test.sse();
    await test.push('messages', [rawMessage(1), rawMessage(8)]);
    await test.store.setState('messages', 'acc-1', 'msg_acc-1_m1', { isDeleted: true });
    await has(client, 8);
    const events = seenBy(client).slice(1);
    const revisions = events.map(({ revision }) => revision);
    expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
    expect(events.find(({ type }) => type === 'sync.applied')).toMatchObject({
      data: { worker_id: 'w1', mode: 'delta', bulk: false, counts: { messages: { received: 2, added: 2 } } },
    });
    expect(events.find(({ type }) => type === 'message.deleted')).toMatchObject({
      id: 'msg_acc-1_m1',
      data: { id: 'msg_acc-1_m1', reason: 'deleted' },
    });
  });

  // Catches: thousands of events for one push, which would drive everything else out of the log.
  it('is one event for more than 200 changed rows, and each of up to 200', async () => {
    test = await TestEvents.start();
    const client = await test.sse();
    const rows = (from: number, to: number) =>
      range(from, to).map((n) => ({ commentId: `c${String(n)}`, content: 'x', createdAt: NOW_MS - n }));
    await test.push('comments', rows(1, 201));
    await test.push('comments', rows(202, 401));
    await has(client, 203);
    const types = typesSeen(client);
    expect(types.slice(0, 3)).toEqual(['hello', 'sync.applied', 'discussion.created']);
    expect(types.filter((type) => type === 'discussion.created')).toHaveLength(200);
    expect(seenBy(client)[1]?.data).toMatchObject({ bulk: true, counts: { comments: { added: 201 } } });
  });

  // Catches: a badge that stays wrong after a bulk push, and one that flickers with every row.
  it('is unread figures at most once a second, and the last ones in the end', async () => {
    test = await TestEvents.start();
    const client = await test.sse('?types=unread.changed');
    for (let n = 1; n <= 10; n += 1) await test.comment(n);
    await has(client, 2);
    test.clock.advance(999);
    await test.comment(11);
    expect(seenBy(client)).toHaveLength(2);
    test.clock.advance(1);
    await has(client, 3);
    expect(
      seenBy(client)
        .slice(1)
        .map(({ data }) => data['total_unread']),
    ).toEqual([1, 11]);
    expect(seenBy(client)[2]?.data).toMatchObject({ unread_comments: 11, comment_unread: 11 });
    test.clock.advance(5000);
    await test.comment(11);
    const all = await test.sse('?last_event_id=e1test:0&types=unread.changed');
    await has(all, 3);
    expect(all.named('unread.changed')).toHaveLength(2);
  });

  // Catches: an updated event for every work and conversation whenever something in it is read.
  it('is no update of a row of which only unread figures changed', async () => {
    test = await TestEvents.start();
    await test.push('messages', [rawMessage(7)]);
    const client = await test.sse();
    await has(client, 1);
    await test.store.markRead('messages', 'acc-1', ['msg_acc-1_m7']);
    test.clock.advance(1000);
    await has(client, 3);
    expect(typesSeen(client)).toEqual(['hello', 'message.updated', 'unread.changed']);
  });

  it('is the state of workers, to those who watch one of their accounts', async () => {
    test = await TestEvents.start();
    const [one, other] = [await test.ws('?account_id=1001'), await test.ws('?account_id=acc-2')];
    await has(one, 1);
    await has(other, 1);
    const worker = { id: 'crawler-1', name: 'c', status: 'online', lastHeartbeatMs: null } as const;
    test.sayWorker({ ...worker, accountIds: ['acc-1'] });
    test.sayWorker({ ...worker, accountIds: ['acc-1', 'acc-2'], status: 'offline' });
    await has(one, 3);
    await has(other, 2);
    expect(seenBy(one)[1]).toMatchObject({
      type: 'worker.status',
      data: { worker_id: 'crawler-1', status: 'online', account_ids: ['acc-1'] },
    });
    expect(seenBy(other)).toMatchObject([{ type: 'hello' }, { data: { status: 'offline' } }]);
  });
});

it('keeps the commits of a snapshot in order with what people do', async () => {
  test = await TestEvents.start();
  const client = await test.ws();
  await Promise.all([
    test.store.applySnapshot('acc-1', { messages: [rawMessage(1), rawMessage(2)] }, SNAPSHOT),
    test.store.updateAccount('acc-1', { userName: '新' }),
    test.comment(1),
  ]);
  await until(() => client.where('type', 'sync.applied').length === 2);
  const events = seenBy(client).slice(1);
  const revisions = events.map(({ revision }) => revision);
  expect(revisions).toEqual(revisions.toSorted((a, b) => a - b));
  expect(seqsOf(events)).toEqual(range(1, events.length));
});
