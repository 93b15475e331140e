import { describe, expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { decode, METHODS } from './decode.ts';
import { normalise } from './normalise.ts';
import { CROWD_CASES } from './testing/crowd-cases.ts';
import { ANCHOR, count, CREATED_MS, head, id } from './testing/method-case.ts';
import type { MethodCase } from './testing/method-case.ts';
import { OFFER_CASES } from './testing/offer-cases.ts';
import { PK_CASES } from './testing/pk-cases.ts';
import { ROOM_CASES } from './testing/room-cases.ts';
import { TALK_CASES } from './testing/talk-cases.ts';
import { webcast } from './proto/webcast.js';

const CASES: Readonly<Record<string, MethodCase>> = {
  ...TALK_CASES,
  ...CROWD_CASES,
  ...ROOM_CASES,
  ...OFFER_CASES,
  ...PK_CASES,
};

const SHARED = {
  id: '1',
  seq: 7,
  liveId: 'live',
  roomId: 'room',
  sessionId: 'session',
  user: null,
  text: '',
  sentMs: CREATED_MS,
  receivedMs: 1_790_000_000_500,
  isPublic: true,
};

function read(method: string, payload: Uint8Array, anchorId: string | null = ANCHOR): LiveMessage {
  const decoded = decode(method, payload);
  if (typeof decoded === 'string') throw new Error(decoded);
  const { id: messageId, seq, liveId, roomId, sessionId, receivedMs } = SHARED;
  const frameMs = 1_790_000_000_000;
  return normalise(decoded, {
    id: messageId,
    seq,
    liveId,
    roomId,
    sessionId,
    receivedMs,
    frameMs,
    anchorId,
  });
}

test('every method that has a row has a case, and the other way round', () => {
  expect(Object.keys(CASES).toSorted()).toEqual([...METHODS].toSorted());
});

describe.each(Object.entries(CASES))('%s', (method, { payload, expected }) => {
  test('becomes exactly this message', () => {
    // Catches: a field read under another's number, an id through a number, a guess for what is missing.
    expect(read(method, payload)).toEqual({ ...SHARED, ...expected });
  });

  test('with every field missing becomes a message all the same, and nothing is made up', () => {
    const empty = read(method, new Uint8Array(0), null);
    expect(empty).toMatchObject({ user: null, sentMs: 1_790_000_000_000 });
    expect(JSON.stringify(empty)).not.toMatch(/undefined|NaN/);
  });

  test('cut off anywhere, it is undecodable or a message, and never throws', () => {
    for (let length = 1; length < payload.length; length += 3) {
      const decoded = decode(method, payload.subarray(0, length));
      if (typeof decoded !== 'string') expect(() => read(method, payload.subarray(0, length))).not.toThrow();
    }
  });
});

test('a method that comes without its prefix is the same method', () => {
  const { payload, expected } = PK_CASES.WebcastLinkMicMethod;
  expect(read('LinkMicMethod', payload)).toEqual({ ...SHARED, ...expected });
  for (const name of ['LinkMicArmies', 'LinkMicArmiesMethod', 'WebcastLinkMicArmies']) {
    expect(read(name, PK_CASES.WebcastLinkMicArmiesMethod.payload)).toMatchObject({ event: 'contributors' });
  }
});

test('any other number of the PK method is a signal of the line, not a score', () => {
  const signal = { common: head, messageType: count(2), linkedUsers: [{ id: id('42'), nickname: '嘉宾' }] };
  expect(read('WebcastLinkMicMethod', webcast.LinkMicMethod.encode(signal).finish())).toMatchObject({
    kind: 'link-mic',
    event: 'guests',
    code: '2',
    guests: [{ key: '42', name: '嘉宾' }],
  });
});

test('who fights for us is unknown, not wrong, when the room did not say who its anchor is', () => {
  const pk = read('WebcastLinkMicMethod', PK_CASES.WebcastLinkMicMethod.payload, null);
  expect(pk).toMatchObject({ sides: [{ isOurs: null }, { isOurs: null }] });
});

test('lists without end are cut', () => {
  // Catches: one hostile message that fills a page, a row of the archive, or the memory of a late joiner.
  const many = Array.from({ length: 500 }, (_, at) => id(String(at + 1)));
  const ranks = many.map((userId) => ({ user: { id: userId, nickname: 'x' } }));
  const seq = read('WebcastRoomUserSeqMessage', webcast.RoomUserSeqMessage.encode({ ranks }).finish());
  expect(seq).toMatchObject({ topViewers: { length: 50 } });
  const userScores = many.map((userId) => ({ userId, score: count(1) }));
  const messageType = count(202);
  const pk = read('LinkMicMethod', webcast.LinkMicMethod.encode({ messageType, userScores }).finish());
  expect(pk).toMatchObject({ sides: { length: 16 } });
  const deletion = read(
    'WebcastImDeleteMessage',
    webcast.ImDeleteMessage.encode({ deleteMsgIds: many }).finish(),
  );
  expect(deletion).toMatchObject({ messageIds: { length: 200 } });
});

test('a deletion of nothing takes back nothing', () => {
  // Catches: the id 0, which is the platform's "none", told as a message or a viewer.
  const none = { deleteMsgIds: [id('0'), id('5')], deleteUserIds: [id('0')] };
  expect(read('WebcastImDeleteMessage', webcast.ImDeleteMessage.encode(none).finish())).toMatchObject({
    messageIds: ['5'],
    userKeys: [],
  });
});
