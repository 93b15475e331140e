import { gzipSync } from 'node:zlib';
import Long from 'long';
import { expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { webcast } from '../douyin/proto/webcast.js';
import { Intake } from './intake.ts';

const id = (text: string): Long => Long.fromString(text, true);

interface Raw {
  readonly method: string;
  readonly payload: Uint8Array;
  readonly msgId?: Long;
}

function frame(
  messages: readonly Raw[],
  parts: { gzip?: boolean; headers?: { key: string; value: string }[] } = {},
): Buffer {
  const body = webcast.Response.encode({ messages: [...messages] }).finish();
  const headers = [
    { key: 'compress_type', value: parts.gzip === true ? 'gzip' : 'none' },
    ...(parts.headers ?? []),
  ];
  const payload = parts.gzip === true ? gzipSync(body) : body;
  return Buffer.from(webcast.PushFrame.encode({ payloadType: 'msg', payload, headers }).finish());
}

function chat(msgId: string, content = msgId, outer = '0'): Raw {
  const payload = webcast.ChatMessage.encode({ common: { msgId: id(msgId) }, content }).finish();
  return { method: 'WebcastChatMessage', payload, msgId: id(outer) };
}

function gift(msgId: string, total: number, end = 0): Raw {
  const body = {
    common: { msgId: id(msgId) },
    user: { id: id('5') },
    giftId: id('463'),
    groupId: id('1718000000'),
    comboCount: Long.fromNumber(total),
    groupCount: Long.fromNumber(1),
    repeatEnd: end,
    gift: { name: '小心心', combo: true, diamondCount: 1 },
  };
  return { method: 'WebcastGiftMessage', payload: webcast.GiftMessage.encode(body).finish() };
}

function intake(): { intake: Intake; take: (bytes: Uint8Array, atMs?: number) => readonly LiveMessage[] } {
  let seq = 0;
  const one = new Intake({ liveId: 'l', roomId: 'r', sessionId: 's', anchorId: null }, () => ++seq);
  return { intake: one, take: (bytes, atMs = 0) => one.accept(bytes, 1_000 + atMs, atMs).messages };
}

function expectBalanced(one: Intake): void {
  const { received, delivered, duplicates, undecodable, unknown } = one.messages();
  const unknowns = Object.values(unknown).reduce((sum, count) => sum + count, 0);
  expect(received).toBe(delivered + duplicates + undecodable + unknowns);
}

test('repeats are recognised by the id in the message, whatever the outer id says', () => {
  // Catches: deduplicating on the outer id, which differs between deliveries since September 2026.
  const { intake: one, take } = intake();
  expect(take(frame([chat('10', 'a', '100'), chat('11', 'b', '101')]))).toHaveLength(2);
  expect(
    take(frame([chat('10', 'a', '200'), chat('12', 'c', '100')], { gzip: true })).map(({ text }) => text),
  ).toEqual(['c']);
  expect(one.messages().duplicates).toBe(1);
  expectBalanced(one);
});

test('without an id of its own a message is known by the outer one', () => {
  // Catches: an absent id that reads as zero and makes all such messages one.
  const { intake: one, take } = intake();
  const headed = (outer: string, content: string): Raw => ({
    method: 'WebcastChatMessage',
    payload: webcast.ChatMessage.encode({ common: { method: 'WebcastChatMessage' }, content }).finish(),
    msgId: id(outer),
  });
  expect(
    take(frame([headed('71', 'a'), headed('72', 'b'), headed('71', 'a')])).map(({ id: key }) => key),
  ).toEqual(['71', '72']);
  expect(one.messages().duplicates).toBe(1);
});

test('seq has no holes, settled combos included', () => {
  const { take } = intake();
  const all = [
    ...take(frame([chat('1'), gift('2', 1)]), 0),
    ...take(frame([gift('3', 2, 1), chat('4')]), 100),
    ...take(frame([gift('5', 3)]), 200),
    ...take(frame([chat('6')]), 5_000),
  ];
  expect(all.map(({ seq }) => seq)).toEqual(all.map((_, index) => index + 1));
  expect(all.map(({ kind }) => kind)).toEqual([
    'chat',
    'gift',
    'gift',
    'combo',
    'chat',
    'gift',
    'combo',
    'chat',
  ]);
  expect(all.filter(({ kind }) => kind === 'combo')).toMatchObject([
    { total: 2, amended: false, reason: 'ended' },
    { total: 3, delta: 1, amended: true, reason: 'idle' },
  ]);
});

test('one undecodable message costs itself only, and is taken when it comes again whole', () => {
  // Catches: a try around the whole frame, and remembering the id of a message that was never read.
  const { intake: one, take } = intake();
  const broken = { ...chat('7', 'x', '7'), payload: new Uint8Array([0x0a, 0xff]) };
  expect(take(frame([chat('6'), broken, chat('8')])).map(({ text }) => text)).toEqual(['6', '8']);
  expect(take(frame([chat('7', 'whole', '7')])).map(({ text }) => text)).toEqual(['whole']);
  expect(one.messages()).toMatchObject({ undecodable: 1, delivered: 3 });
  expectBalanced(one);
});

test('the same frames twice change nothing but the duplicates', () => {
  const frames = [
    frame([chat('1'), gift('2', 5), { method: 'WebcastNew', payload: chat('3').payload }]),
    frame([
      { method: 'constructor', payload: new Uint8Array([9]) },
      { method: '__proto__', payload: new Uint8Array() },
    ]),
    Buffer.from('not a frame at all'),
  ];
  const { intake: one, take } = intake();
  for (const bytes of [...frames, ...frames]) take(bytes);
  expect(one.messages()).toMatchObject({ delivered: 2, undecodable: 1 });
  expect(Object.entries(one.messages().unknown)).toEqual([
    ['WebcastNew', 1],
    ['constructor', 1],
    ['__proto__', 1],
  ]);
  expect(one.frames()).toMatchObject({ received: 6, messages: 4 });
  expectBalanced(one);
});

test('a message without any id is known by its bytes', () => {
  const { take } = intake();
  const nameless = {
    method: 'WebcastChatMessage',
    payload: webcast.ChatMessage.encode({ content: 'hi' }).finish(),
  };
  const [message] = take(frame([nameless]));
  expect(message?.id).toMatch(/^x-[0-9a-f]{16}$/);
  expect(take(frame([nameless]))).toEqual([]);
});

test('order of arrival is kept when gzipped and plain frames alternate', () => {
  // Catches: an asynchronous gunzip, which lets small plain frames overtake large gzipped ones.
  const { take } = intake();
  const filler = 'x'.repeat(2_000);
  const out: LiveMessage[] = [];
  for (let index = 0; index < 50; index++) {
    const messages = index % 2 === 0 ? [chat(`${index + 1}`, filler)] : [chat(`${index + 1}`, 'small')];
    out.push(...take(frame(messages, { gzip: index % 2 === 0 })));
  }
  expect(out.map(({ id: one }) => Number(one))).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

test('method names are bounded', () => {
  const { intake: one, take } = intake();
  for (let index = 0; index < 300; index++) {
    take(
      frame([{ method: `M${index}`.padEnd(200, 'x'), payload: new Uint8Array([index & 0xff, index >> 8]) }]),
    );
  }
  const { unknown } = one.messages();
  expect(Object.keys(unknown).length).toBeLessThanOrEqual(201);
  expect(unknown['(other)']).toBe(100);
});

test('a combo that goes on after a sleep of hours is not counted from the beginning again', () => {
  // Catches: remembering combos by a clock that ran on while nothing could be heard.
  const { take } = intake();
  const deltas = (messages: readonly LiveMessage[]): number[] =>
    messages.flatMap((message) => (message.kind === 'gift' ? [message.delta] : []));
  expect(deltas(take(frame([gift('1', 40)]), 0))).toEqual([40]);
  const awake = 5 * 3_600_000;
  expect(take(frame([chat('2')]), awake).map(({ kind }) => kind)).toEqual(['combo', 'chat']);
  expect(deltas(take(frame([gift('3', 41)]), awake + 500))).toEqual([1]);
});
