import { expect, test } from 'vitest';
import type { LiveMessage } from '#shared/message.ts';
import { createTallies } from '#core/store/tallies.ts';
import { totalsOf } from '#headless/replay/totals.ts';
import { Goals } from '../goals.ts';
import { healing, keeping } from './judge.ts';
import type { Kept } from './judge.ts';
import type { Cut } from './one-cut.ts';

const CUT: Cut = {
  fault: 'reset',
  clock: null,
  gapStartMs: 1,
  sleptMs: 0,
  recoveryMs: 900,
  gaps: 1,
  startOffMs: 3,
  endOffMs: 40,
};

function missedOf(judge: (goals: Goals) => unknown): readonly string[] {
  const missed: string[] = [];
  judge(new Goals((line) => missed.push(line)));
  return missed;
}

// Catches: a bench that stays green whatever the engine does.
test('cuts that were not healed, healed late, or left a wrong gap are missed goals', () => {
  const healed = Array.from({ length: 98 }, () => CUT);
  const missed = (...others: Partial<Cut>[]): readonly string[] =>
    missedOf((goals) => healing([...healed, ...others.map((other) => ({ ...CUT, ...other }))], goals));
  expect(missed({}, {})).toEqual([]);
  expect(missed({ recoveryMs: null }, { recoveryMs: null })).toEqual([]);
  expect(missed({ recoveryMs: null }, { recoveryMs: null }, { recoveryMs: null })).toHaveLength(1);
  expect(missed({ recoveryMs: 20_000 }, { recoveryMs: 20_000 })).toHaveLength(1);
  expect(missed({ gaps: 2 })).toHaveLength(1);
  expect(missed({ gaps: 0 })).toHaveLength(1);
  // A clock that is set must not cost the line.
  expect(missed({ fault: 'clock', gapStartMs: null, gaps: 1 })).toHaveLength(1);
  expect(missed({ startOffMs: 2_000 }, { endOffMs: 2_000 })).toHaveLength(2);
});

const ACCOUNT = { received: 2, delivered: 2, duplicates: 0, undecodable: 0, unknown: {}, dropped: {} };

test('a message lost, told twice, out of order or not accounted for is a missed goal', () => {
  const chat = (id: string, seq: number): LiveMessage => ({
    id,
    seq,
    liveId: 'l',
    roomId: 'r',
    sessionId: 's',
    user: null,
    text: '',
    sentMs: null,
    receivedMs: 0,
    isPublic: true,
    kind: 'chat',
    style: 'plain',
  });
  const truth = { ...totalsOf(createTallies(), ACCOUNT), messages: { chat: 2 } };
  const kept: Kept = {
    messages: [chat('1', 1), chat('2', 2)],
    probes: new Set(['2']),
    truth,
    account: ACCOUNT,
    problems: 0,
  };
  const missed = (change: Partial<Kept>): number =>
    missedOf((goals) => keeping([{ ...kept, ...change }], goals)).length;
  expect(missed({})).toBe(0);
  expect(missed({ probes: new Set(['3']) })).toBe(1);
  expect(missed({ messages: [chat('1', 1), chat('2', 2), chat('1', 3)] })).toBe(1);
  expect(missed({ messages: [chat('1', 1), chat('2', 3)] })).toBe(1);
  expect(missed({ account: { ...ACCOUNT, received: 3 } })).toBe(1);
  expect(missed({ truth: { ...truth, messages: { chat: 3 } } })).toBe(1);
  expect(missed({ truth: { ...truth, gifts: { ...truth.gifts, items: 1 } } })).toBe(1);
  expect(missed({ problems: 1 })).toBe(1);
});
