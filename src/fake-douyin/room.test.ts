import Long from 'long';
import { expect, test } from 'vitest';
import { createChance } from './random.ts';
import { chatDraft } from './show/talk-drafts.ts';
import { createViewer } from './show/viewers.ts';
import { resumeFrom, startFixture } from './testing/fixture.ts';
import type { PushClient } from './testing/push-client.ts';
import { startFakeDouyin } from './server.ts';
import { createManualClock } from './testing/manual-clock.ts';

const idsOf = (client: PushClient): readonly string[] => client.messages().map(({ id }) => id);

test.each([1, 12, 1_000])(
  '%i messages a second are that many, however late the timers fire',
  async (rate) => {
    await using room = await startFixture({ scenario: 'rush', changes: { rate } });
    await room.join();
    const opening = room.fake.ids().length;
    room.clock.advance(2_000);
    room.clock.jump(2_700);
    room.clock.advance(300);
    const made = room.fake.ids().length - opening;
    expect(made).toBeGreaterThanOrEqual(5 * rate - 1);
    expect(made).toBeLessThanOrEqual(5 * rate);
  },
);

test('nothing is made up while nobody hears it: whoever resumes later finds no heap of it', async () => {
  await using room = await startFixture();
  const deaf = await room.join();
  await deaf.until(() => deaf.messages().length === 15);
  room.fake.cut('stall');
  room.clock.advance(10_000);
  const next = await room.join(resumeFrom(deaf));
  await next.until(() => next.frames.some(({ type }) => type === 'hb'));
  expect(next.messages().length).toBe(12);
});

test.each(['reset', 'fin'] as const)(
  'after a %s the resumed stream overlaps and leaves no hole',
  async (kind) => {
    await using room = await startFixture();
    const first = await room.join();
    room.clock.advance(2_000);
    await first.until(() => first.messages().length > 20);
    expect(room.fake.cut(kind)).toBe(1);
    await first.until(() => first.closed !== null);
    expect(first.closed).toBe(1006);

    const second = await room.join(resumeFrom(first));
    room.clock.advance(2_000);
    const seen = (): ReadonlySet<string> => new Set([...idsOf(first), ...idsOf(second)]);
    await second.until(() => room.fake.ids().every((id) => seen().has(id)));
    const before = new Set(idsOf(first));
    expect(idsOf(second).filter((id) => before.has(id)).length).toBeGreaterThanOrEqual(12);
  },
);

test('a cursor of another broadcast is no place to resume from', async () => {
  await using room = await startFixture();
  const client = await room.join({ cursor: 't-1_r-7300000000000000000_d-1_u-1', internalExt: '' });
  await client.until(() => client.messages().length === 15);
});

test('some messages come twice under their own id, whatever the outer one', async () => {
  await using room = await startFixture({ scenario: 'rush', changes: { rate: 100 } });
  const client = await room.join();
  room.clock.advance(8_000);
  const { duplicates } = room.fake.truth();
  await client.until(() => client.messages().length === room.fake.ids().length + duplicates);
  expect(duplicates).toBeGreaterThan(5);
  expect(new Set(idsOf(client)).size).toBe(idsOf(client).length - duplicates);
  expect(client.messages().some(({ id, outerId }) => id !== outerId)).toBe(true);
});

test('the end is told by a control message; the socket stays open and mute', async () => {
  await using room = await startFixture({ scenario: 'ends', changes: { endsAfterMs: 5_000 } });
  const client = await room.join();
  room.clock.advance(6_000);
  await client.until(() => client.messages().some(({ method }) => method === 'WebcastControlMessage'));
  const sent = room.fake.ids().length;
  room.clock.advance(20_000);
  expect(room.fake.ids().length).toBe(sent);
  expect(room.fake.counts().open).toBe(1);
});

test('a broadcast can end without a word', async () => {
  await using room = await startFixture();
  await room.join();
  room.fake.endBroadcast(true);
  const sent = room.fake.ids().length;
  room.clock.advance(20_000);
  expect(room.fake.ids().length).toBe(sent);
  expect(room.fake.truth().messages['control']).toBeUndefined();
});

test('the flaky room resets, stalls and refuses, each once within three faults', async () => {
  await using room = await startFixture({ scenario: 'flaky' });
  // Three sockets are cut, and whichever attempt follows the refusing fault is turned away.
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const { opened } = await room.open(await room.sign()).handshake;
    if (opened) room.clock.advance(9_100);
  }
  expect(room.fake.counts()).toMatchObject({ cuts: { reset: 2, stall: 1 }, refused: { ordered: 1 } });
});

test('what a test sends itself arrives, and counts as it says', async () => {
  await using room = await startFixture();
  const client = await room.join();
  await client.until(() => client.messages().length === 15);
  const chance = createChance(1);
  const viewer = createViewer({ chance, taken: new Set(), index: 1, mask: 'none', clubName: '小屋' });
  const head = () => ({ id: room.fake.nextId(), roomId: Long.fromString(room.fake.roomId, true), atMs: 0 });
  const chats = room.fake.truth().messages['chat'] ?? 0;
  room.fake.send([chatDraft(head(), viewer, '你好'), { ...chatDraft(head(), viewer, '不算'), fact: null }]);
  await client.until(() => client.messages().length === 17);
  expect(room.fake.truth().messages['chat']).toBe(chats + 1);
});

test('with the same seed and clock two servers say the same, byte for byte', async () => {
  const stream = async (seed: number): Promise<readonly string[]> => {
    await using room = await startFixture({ seed });
    const client = await room.join();
    room.clock.advance(20_000);
    await client.until(
      () => client.messages().length === room.fake.ids().length + room.fake.truth().duplicates,
    );
    return client
      .messages()
      .map(({ method, payload }) => `${method} ${Buffer.from(payload).toString('hex')}`);
  };
  const [one, same, other] = [await stream(1), await stream(1), await stream(2)];
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
});

test('another web_rid can play any scenario, and is a broadcast of its own', async () => {
  await using room = await startFixture();
  const own = room.fake.room('233233233233', 'calm');
  expect(own.roomId).not.toBe(room.fake.roomOf('calm').roomId);
  expect(room.fake.room('233233233233').roomId).toBe(own.roomId);
  expect(() => room.fake.room('1')).toThrow(RangeError);
});

test('closing, twice, leaves no timer behind', async () => {
  const clock = createManualClock();
  const room = await startFixture({ clock });
  const client = await room.join();
  expect(clock.pending).toBeGreaterThan(0);
  await room.fake.close();
  await room[Symbol.asyncDispose]();
  await client.until(() => client.closed !== null);
  expect(clock.pending).toBe(0);
});

test('a port that is taken is an error at once', async () => {
  await using room = await startFixture();
  await expect(startFakeDouyin({ port: room.fake.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
