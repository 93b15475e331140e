import Database from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageQuery } from '#shared/contract.ts';
import { BatchWriter } from './batch-writer.ts';
import { chat, chats, gift, runOf, SESSION } from './fixtures/messages.ts';
import { createMessageReads, MESSAGE_SQL, RECENT_MESSAGES, SCAN_ROWS } from './message-reads.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { SESSION_SQL } from './session-reads.ts';

const other = { ...SESSION, sessionId: 'other', roomId: '7400000000000000002' };
const db = new Database(':memory:');
migrate(db, MIGRATIONS, '');
const { listMessages, listRecent } = createMessageReads(db);
const page = (query: Omit<MessageQuery, 'sessionId'>) =>
  listMessages({ sessionId: SESSION.sessionId, ...query });
const seqs = (query: Omit<MessageQuery, 'sessionId'>): number[] => page(query).messages.map(({ seq }) => seq);

/** Seq 1-100 and 201 on are one session; 101-200 belong to another room. */
beforeAll(() => {
  const rest = { atMs: 0, resent: false, gaps: [], transitions: [], updates: [] };
  const odd = { ...chat(30_000), text: '100%_\\sure' };
  const social = { ...chat(30_001), kind: 'social' as const, code: '42' };
  new BatchWriter(db).write({
    id: 1,
    sessions: [SESSION, other],
    runs: [
      runOf(SESSION, [...chats(1, 99), gift(100, 1)]),
      runOf(other, chats(101, 100, other)),
      runOf(SESSION, [...chats(201, 29_799), odd, social]),
    ],
    ...rest,
  });
});

afterAll(() => {
  db.close();
});

describe('pages', () => {
  test('forwards from a position, without another session in between', () => {
    expect(seqs({ sinceSeq: 98, limit: 4 })).toStrictEqual([99, 100, 201, 202]);
    expect(page({ sinceSeq: 98, limit: 4 })).toMatchObject({ hasMore: true, nextSinceSeq: 202 });
    expect(page({ sinceSeq: 30_001 })).toStrictEqual({ messages: [], hasMore: false, nextSinceSeq: 30_001 });
  });

  test('backwards to a position, the nearest ones, oldest first', () => {
    expect(seqs({ beforeSeq: 203, limit: 4 })).toStrictEqual([99, 100, 201, 202]);
    expect(page({ beforeSeq: 3 })).toMatchObject({ hasMore: false });
    expect(page({ beforeSeq: 1 })).toMatchObject({ messages: [], hasMore: false });
  });

  test('without a position: the newest, going on with what comes', () => {
    expect(seqs({ limit: 2 })).toStrictEqual([30_000, 30_001]);
    expect(page({ limit: 2 })).toMatchObject({ hasMore: true, nextSinceSeq: 30_001 });
  });

  test('a session that is not there is an empty page', () => {
    expect(listMessages({ sessionId: 'nobody', sinceSeq: 5 })).toStrictEqual({
      messages: [],
      hasMore: false,
      nextSinceSeq: 5,
    });
  });
});

describe('filters', () => {
  test('by type; a social action by its kind and by its code', () => {
    expect(seqs({ sinceSeq: 0, types: ['gift'] })).toStrictEqual([100]);
    expect(seqs({ types: ['social'] })).toStrictEqual([30_001]);
    expect(seqs({ types: ['social:42', 'gift'] })).toStrictEqual([30_001]);
    expect(seqs({ types: ['social:43'] })).toStrictEqual([]);
  });

  test('a text is looked for literally: % and _ and \\ are not wildcards', () => {
    expect(seqs({ q: '100%_\\s' })).toStrictEqual([30_000]);
    expect(seqs({ q: '%', beforeSeq: 30_000 })).toStrictEqual([]);
    expect(seqs({ q: '_', beforeSeq: 30_000 })).toStrictEqual([]);
  });

  test("the sender's name counts too", () => {
    expect(seqs({ sinceSeq: 0, q: '观众7', limit: 2 })).toStrictEqual([7, 17]);
  });

  test('a search that finds nothing stops after a bounded number of rows and says where', () => {
    const first = page({ sinceSeq: 0, q: 'nowhere' });
    expect(first).toStrictEqual({ messages: [], hasMore: true, nextSinceSeq: SCAN_ROWS });
    const second = page({ sinceSeq: first.nextSinceSeq, q: 'nowhere' });
    expect(second).toStrictEqual({ messages: [], hasMore: false, nextSinceSeq: 30_001 });
    expect(page({ beforeSeq: 30_002, q: 'nowhere' })).toStrictEqual({
      messages: [],
      hasMore: true,
      nextSinceSeq: 30_001 - SCAN_ROWS + 1,
    });
  });
});

describe('everything, without a session', () => {
  test('goes on over sessions in order, each message with its own, forwards and backwards', () => {
    const { messages, nextSinceSeq } = listMessages({ sinceSeq: 99, limit: 103 });
    expect(messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 103 }, (_, index) => 100 + index));
    expect(messages.map(({ sessionId }) => sessionId === 'other')).toEqual(
      messages.map(({ seq }) => seq > 100 && seq <= 200),
    );
    expect(nextSinceSeq).toBe(202);
    expect(listMessages({ beforeSeq: 102, limit: 2 }).messages.map(({ seq }) => seq)).toEqual([100, 101]);
    expect(listMessages({ sinceSeq: 0, types: ['gift'] }).messages.map(({ seq }) => seq)).toEqual([100]);
  });
});

describe('recent messages of a broadcast', () => {
  test('the newest ones of the room, oldest first, each with its own session', () => {
    const recent = listRecent({ roomId: SESSION.roomId });
    expect(recent).toHaveLength(RECENT_MESSAGES);
    expect(recent.at(-1)).toMatchObject({ seq: 30_001, sessionId: SESSION.sessionId });
    expect(recent[0]?.seq).toBe(30_001 - RECENT_MESSAGES + 1);
  });

  test('looks back a bounded way only: another room’s busy evening hides an older one', () => {
    expect(listRecent({ roomId: other.roomId })).toEqual([]);
    expect(listRecent({ roomId: 'never seen' })).toEqual([]);
  });
});

describe('plans', () => {
  const plan = (sql: string): string => {
    const bound = sql.replaceAll(/[@][a-zA-Z]+|\?/g, '1');
    return db
      .prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${bound}`)
      .all()
      .map(({ detail }) => detail)
      .join('\n');
  };

  test.each(Object.entries({ ...MESSAGE_SQL, ...SESSION_SQL }))(
    '%s reads a range and sorts nothing',
    (_name, sql) => {
      // json_each is the list of wanted types, a table of a few rows.
      const steps = plan(sql)
        .split('\n')
        .filter((step) => !step.includes('json_each'));
      expect(steps.join('\n')).not.toMatch(/\bSCAN\b|TEMP B-TREE/);
    },
  );
});
