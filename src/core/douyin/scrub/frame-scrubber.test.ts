import { randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import Long from 'long';
import protobuf from 'protobufjs';
import { describe, expect, test } from 'vitest';
import { decode, METHODS } from '../decode.ts';
import { readFrame } from '../frame.ts';
import type { MessagesFrame } from '../frame.ts';
import { webcast } from '../proto/webcast.js';
import { typeOf } from '../testing/method-schema.ts';
import { FrameScrubber } from './frame-scrubber.ts';
import { RULES } from './decisions.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { fill } from './testing/planted.ts';
import type { Planted } from './testing/planted.ts';

const scrubber = (keepText = false): FrameScrubber =>
  new FrameScrubber({ pseudonyms: new Pseudonyms(new Uint8Array(32).fill(7)), keepText });

interface Listed {
  readonly method: string;
  readonly payload: Uint8Array;
  readonly msgId?: Long;
}

function frameOf(
  messages: readonly Listed[],
  headers: readonly { key: string; value: string }[] = [],
): Uint8Array {
  const body = webcast.Response.encode({ messages: [...messages] }).finish();
  return webcast.PushFrame.encode({
    logId: Long.fromString('7338697242632999555', true),
    payloadType: 'msg',
    headers: [{ key: 'compress_type', value: 'gzip' }, ...headers],
    payload: gzipSync(body),
  }).finish();
}

function messagesOf(frame: Uint8Array): MessagesFrame {
  const read = readFrame(frame);
  if (read.kind !== 'messages') throw new Error(`the frame is ${read.kind}`);
  return read;
}

/** Everything of a frame that can be searched: its own bytes and those that are packed in it. */
function opened(frame: Uint8Array): Buffer {
  return Buffer.concat([frame, gunzipSync(webcast.PushFrame.decode(frame).payload)]);
}

/** Both ways in which a value can stand in the bytes: as text and as a number. */
function isIn(bytes: Buffer, value: string): boolean {
  if (bytes.includes(value)) return true;
  if (!/^\d+$/.test(value)) return false;
  return bytes.includes(Buffer.from(protobuf.Writer.create().uint64(Long.fromString(value, true)).finish()));
}

const decisionOn = ({ where }: Planted): string => {
  const [type = '', field = ''] = where.split('.');
  return RULES.get(Reflect.get(webcast, type))?.decisions.get(field) ?? 'drop';
};

describe.each(METHODS)('%s', (method) => {
  const type = typeOf(method);
  const planted: Planted[] = [];
  const known = type.encode(fill(type, planted)).finish();
  // A field of tomorrow, with a name in it.
  const unknown = protobuf.Writer.create()
    .uint32((9_999 << 3) | 2)
    .string('planted-unknown')
    .finish();
  const frame = frameOf([{ method, payload: Buffer.concat([known, unknown]) }]);

  test('nothing private is left of any field, and nothing of unknown ones', () => {
    // Catches: a field that passes through untouched, at any depth, packed or not.
    const scrub = scrubber();
    const bytes = opened(scrub.scrub(frame));
    const searched = planted.filter((one) => decisionOn(one) !== 'keep');
    expect(searched.filter(({ value }) => !isIn(opened(frame), value))).toEqual([]);
    expect(searched.filter(({ value }) => isIn(bytes, value))).toEqual([]);
    expect(isIn(bytes, 'planted-unknown')).toBe(false);
    expect(scrub.account.droppedBytes).toBe(unknown.length);
  });

  test('what counts is still there', () => {
    // Catches: a message that is emptied because its type was forgotten.
    const bytes = opened(scrubber().scrub(frame));
    const kept = planted.filter((one) => decisionOn(one) === 'keep');
    expect(kept.filter(({ value }) => !isIn(bytes, value))).toEqual([]);
    expect(decode(method, messagesOf(scrubber().scrub(frame)).messages[0]?.payload ?? bytes)).toMatchObject({
      method,
    });
  });
});

test('headers, trace ids and places of the recorder do not stay', () => {
  const roomId = '7338697242632999001';
  const before = frameOf(
    [],
    [
      { key: 'im-cursor', value: 't-1760097600000_r-7338697242632999777_d-1_u-1' },
      {
        key: 'im-internal_ext',
        value: `internal_src:pushserver|first_req_ms:1760097600123|wss_msg_type:r|wss_push_room_id:${roomId}|wss_push_did:7412345678901234567`,
      },
      { key: 'im-now', value: '1760097600456' },
      { key: 'x-tt-logid', value: 'planted-header' },
    ],
  );
  const after = opened(scrubber().scrub(before));
  for (const secret of [
    roomId,
    '7412345678901234567',
    '1760097600123',
    'planted-header',
    'x-tt-logid',
    '7338697242632999555',
  ]) {
    expect(isIn(opened(before), secret), secret).toBe(true);
    expect(isIn(after, secret), secret).toBe(false);
  }
  const { nowMs, resume } = messagesOf(scrubber().scrub(before));
  expect(nowMs).toBe(1_760_097_600_456);
  expect(resume).toEqual({
    cursor: 't-1760097600000_r-7338697242632999777_d-1_u-1',
    internalExt: 'internal_src:pushserver|wss_msg_type:r',
  });
});

test('of unknown methods only the name and the ids are left', () => {
  const id = Long.fromString('7338697242632999123', true);
  const payload = webcast.ChatMessage.encode({ common: { msgId: id }, content: 'planted' }).finish();
  const scrub = scrubber();
  const [message] = messagesOf(
    scrub.scrub(frameOf([{ method: 'WebcastTomorrowMessage', payload }])),
  ).messages;
  expect(message?.method).toBe('WebcastTomorrowMessage');
  expect(webcast.AnyMessage.decode(message?.payload ?? payload).common?.msgId).toEqual(id);
  expect(Buffer.from(message?.payload ?? payload).includes('planted')).toBe(false);
  expect(scrub.account).toMatchObject({ emptied: 1, unreadable: 0 });
});

test('what cannot be read cannot be read afterwards either, and says nothing', () => {
  // Catches: broken bytes copied as they are, because nobody could look into them.
  const scrub = scrubber();
  const broken = Buffer.concat([Buffer.from([0x0a, 0x7f]), Buffer.from('planted')]);
  const [first, again, other] = messagesOf(
    scrub.scrub(
      frameOf([
        { method: 'WebcastChatMessage', payload: broken },
        { method: 'WebcastChatMessage', payload: broken },
        { method: 'WebcastChatMessage', payload: Buffer.concat([broken, broken]) },
      ]),
    ),
  ).messages;
  expect(decode('WebcastChatMessage', first?.payload ?? broken)).toBe('undecodable');
  expect(again?.payload).toEqual(first?.payload);
  expect(other?.payload).not.toEqual(first?.payload);
  expect(Buffer.concat([first?.payload ?? broken, other?.payload ?? broken]).includes('planted')).toBe(false);
  const frame = scrub.scrub(Buffer.from('*** planted, and no frame ***'));
  expect(readFrame(frame).kind).toBe('bad');
  expect(Buffer.from(frame).includes('planted')).toBe(false);
  expect(scrub.account).toMatchObject({ frames: 2, unreadable: 4 });
});

test('messages without any id do not become repeats of each other', () => {
  // Catches: two lines of the same length that are one and the same once their text is neutral.
  const chat = (content: string): Listed => ({
    method: 'WebcastChatMessage',
    payload: webcast.ChatMessage.encode({ content }).finish(),
  });
  const { messages } = messagesOf(scrubber().scrub(frameOf([chat('你好'), chat('再见'), chat('你好')])));
  const ids = messages.map(({ outerId }) => outerId?.toString());
  expect(ids[0]).toBe(ids[2]);
  expect(new Set(ids).size).toBe(2);
});

test('what viewers wrote stays only where that was asked for', () => {
  const chat = frameOf([
    {
      method: 'WebcastChatMessage',
      payload: webcast.ChatMessage.encode({
        user: { nickname: '小明' },
        content: '打 138 0000 0000 给我 ok',
      }).finish(),
    },
  ]);
  const textIn = (frame: Uint8Array): unknown => {
    const [message] = messagesOf(frame).messages;
    return webcast.ChatMessage.decode(message?.payload ?? frame).content;
  };
  expect(textIn(scrubber().scrub(chat))).toBe('某 xxx xxxx xxxx 某某 xx');
  expect(textIn(scrubber(true).scrub(chat))).toBe('打 138 0000 0000 给我 ok');
  expect(isIn(opened(scrubber(true).scrub(chat)), '小明')).toBe(false);
});

test('figures keep what readers go by, and nothing of what stands around them', () => {
  // Catches: `30.6万人看过` that becomes no number at all, or a name behind a figure.
  const shownAfter = (totalUserStr: string): unknown => {
    const payload = webcast.RoomUserSeqMessage.encode({ totalUserStr }).finish();
    const [message] = messagesOf(
      scrubber().scrub(frameOf([{ method: 'WebcastRoomUserSeqMessage', payload }])),
    ).messages;
    return webcast.RoomUserSeqMessage.decode(message?.payload ?? payload).totalUserStr;
  };
  expect(['1.2万+', '3***', '30.6万人看过', '12 小明', '小明 12', ''].map(shownAfter)).toEqual([
    '1.2万+',
    '3***',
    '30.6万某某某',
    '12 某某',
    '某某 xx',
    '',
  ]);
});

test('what only says that it happened still says it', () => {
  // Catches: a guest who came in and after scrubbing did nothing, because the bytes that tell it are gone.
  const payload = webcast.LinkMessage.encode({ enterContent: Buffer.from('planted') }).finish();
  const [message] = messagesOf(
    scrubber().scrub(frameOf([{ method: 'WebcastLinkMessage', payload }])),
  ).messages;
  const { enterContent, leaveContent } = webcast.LinkMessage.decode(message?.payload ?? payload);
  expect([enterContent.length > 0, leaveContent.length > 0]).toEqual([true, false]);
  expect(Buffer.from(enterContent).includes('planted')).toBe(false);
});

test('two headers that contradict each other are taken as readers take them', () => {
  // Catches: a frame that ends the recording of an evening, because its body is unpacked though it is plain.
  const body = webcast.Response.encode({ messages: [{ method: 'WebcastChatMessage' }] }).finish();
  for (const first of ['', 'none']) {
    const frame = webcast.PushFrame.encode({
      payloadType: 'msg',
      headers: [
        { key: 'compress_type', value: first },
        { key: 'compress_type', value: 'gzip' },
        { key: 'im-now', value: 'x' },
        { key: 'im-now', value: '1760097600456' },
      ],
      payload: body,
    }).finish();
    const { messages, nowMs } = messagesOf(scrubber().scrub(frame));
    expect(messages).toHaveLength(1);
    expect(nowMs).toBe(messagesOf(frame).nowMs);
  }
});

test('a large frame can still be unpacked once its texts are all alike', () => {
  // Catches: neutral text that packs so well that readers take the frame for a bomb and drop it.
  const id = Long.fromString('7338697242632999123', true);
  const messages = Array.from({ length: 200 }, () => ({
    method: 'WebcastChatMessage',
    payload: webcast.ChatMessage.encode({
      common: { msgId: id },
      content: randomBytes(4_000).toString('base64'),
    }).finish(),
  }));
  const frame = frameOf(messages);
  expect(messagesOf(frame).messages).toHaveLength(200);
  expect(messagesOf(scrubber().scrub(frame)).messages).toHaveLength(200);
});
