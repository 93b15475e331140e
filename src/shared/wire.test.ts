import { expect, test } from 'vitest';
import type { GiftMessage, LiveUser } from './message.ts';
import { toWire } from './wire.ts';

const user: LiveUser = {
  key: '1411400097607259001',
  basis: 'id',
  name: '示例观众',
  avatarUrl: null,
  gender: 'unknown',
  level: null,
  fanClub: null,
  isAdmin: false,
  masked: false,
};

const gift: GiftMessage = {
  id: '7338697242632999936',
  seq: 42,
  liveId: '100200300',
  roomId: '7338697242632999001',
  sessionId: 's',
  user,
  text: '小心心 ×5',
  sentMs: 1_790_000_000_120,
  receivedMs: 1_790_000_000_300,
  isPublic: true,
  kind: 'gift',
  gift: { id: '463', name: '小心心', unitDiamonds: null, iconUrl: null },
  comboKey: 'k',
  delta: 2,
  total: 5,
  diamonds: null,
  ended: false,
  receiver: null,
  toOther: false,
};

test('the documented names, ids as strings, both times', () => {
  // Catches: a renamed column, and an id that went through a number.
  const wire = toWire(gift);
  expect(Object.keys(wire)).toEqual([
    'message_id',
    'message_type',
    'user_id',
    'user_name',
    'content',
    'timestamp',
    'timestamp_ms',
    'live_id',
    'room_id',
    'session_id',
    'seq',
    'extra_data',
  ]);
  expect(wire).toMatchObject({
    message_id: '7338697242632999936',
    message_type: 'gift',
    user_id: '1411400097607259001',
    timestamp: 1_790_000_000.12,
    timestamp_ms: 1_790_000_000_120,
    extra_data: { gift_id: '463', delta: 2, total: 5, diamonds: null, user: { basis: 'id' } },
  });
});

test('without a platform time the arrival stands in, and says so; an unknown social action keeps its code', () => {
  const { kind: _kind, ...base } = gift;
  const social = toWire({ ...base, kind: 'social', code: '8', user: null, sentMs: null });
  expect(social).toMatchObject({
    message_type: 'social:8',
    user_id: null,
    timestamp_ms: 1_790_000_000_300,
    extra_data: { sent_ms: null, code: '8' },
  });
});

test('a battle: sides by their anchors, unknown as null, nothing in camelCase', () => {
  // Catches: a nested name that escaped the rule, so that tools see two spellings.
  const { kind: _kind, gift: _gift, comboKey: _combo, delta: _delta, total: _total, ...plain } = gift;
  const { diamonds: _diamonds, ended: _ended, receiver: _receiver, toOther: _toOther, ...base } = plain;
  const side = {
    key: '9',
    name: null,
    isOurs: null,
    team: null,
    score: 52,
    scoreText: null,
    scoreVersion: 7,
  };
  const wire = toWire({
    ...base,
    kind: 'pk',
    event: 'score',
    battleId: '7338697242632999970',
    startedMs: null,
    durationS: 300,
    sides: [{ ...side, contributors: [{ key: '42', name: '甲', score: null }] }],
    code: null,
  });
  expect(wire).toMatchObject({
    message_type: 'pk',
    extra_data: {
      event: 'score',
      battle_id: '7338697242632999970',
      started_ms: null,
      sides: [{ anchor_id: '9', is_ours: null, score: 52, contributors: [{ user_id: '42', score: null }] }],
    },
  });
  expect(JSON.stringify(wire)).not.toMatch(/"[a-z]+[A-Z]\w*":/);
});
