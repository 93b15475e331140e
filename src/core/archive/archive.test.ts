import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MESSAGE_KINDS } from '#shared/message.ts';
import type { Archive } from './archive.ts';
import { chat, chats, combo, everyKind, gift, SESSION, viewer } from './fixtures/messages.ts';
import { NotingClock, openIn } from './fixtures/world.ts';

let dir: string;
let archive: Archive;
let clock: NotingClock;

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'archive-'));
  clock = new NotingClock();
  archive = await openIn(dir, clock);
});

afterEach(async () => {
  await archive.close();
  rmSync(dir, { recursive: true });
});

const { sessionId } = SESSION;
const resume = { cursor: 't-1_r-2', internalExt: 'internal_src:pushserver|first_req_ms:1' };

function look<T>(sql: string): T[] {
  const db = new Database(join(dir, 'danmudeck.db'), { readonly: true });
  try {
    return db.prepare<[], T>(sql).all();
  } finally {
    db.close();
  }
}

describe('what comes back', () => {
  test('every kind, null fields and hostile texts are read as they were written', async () => {
    const messages = everyKind();
    expect(new Set(messages.map(({ kind }) => kind))).toEqual(new Set(MESSAGE_KINDS));
    archive.openSession(SESSION);
    archive.append(sessionId, messages, resume);
    const page = await archive.listMessages({ sessionId, sinceSeq: 0 });
    expect(page.messages).toStrictEqual(messages.toSorted((a, b) => a.seq - b.seq));
    expect(page).toMatchObject({ hasMore: false, nextSinceSeq: messages.length });
    expect(Object.prototype).not.toHaveProperty('basis');
  });

  test('gaps, facts and the end of a session; an open gap adds no time', async () => {
    archive.openSession(SESSION);
    archive.putGap({
      id: 'a',
      sessionId,
      startMs: 10,
      endMs: null,
      reason: 'lost',
      afterSeq: 0,
      resumed: false,
    });
    archive.putGap({
      id: 'a',
      sessionId,
      startMs: 10,
      endMs: 35,
      reason: 'lost',
      afterSeq: 0,
      resumed: true,
    });
    archive.putGap({
      id: 'b',
      sessionId,
      startMs: 50,
      endMs: null,
      reason: 'sleep',
      afterSeq: 9,
      resumed: false,
    });
    archive.updateSession(sessionId, { title: '改名', reconnects: 2, peakOnline: 50 });
    archive.putTransition(sessionId, {
      from: 'IDLE',
      to: 'STARTING',
      event: 'start',
      reason: '',
      at: 1,
      epoch: 1,
    });
    archive.closeSession(sessionId, { endMs: 99, endReason: 'user', totalMessages: 5 });
    expect(await archive.getSession(sessionId)).toMatchObject({
      title: '改名',
      anchorName: '主播',
      reconnects: 2,
      peakOnline: 50,
      totalMessages: 5,
      likeTotal: null,
      endMs: 99,
      endReason: 'user',
      gaps: 2,
      gapMs: 25,
    });
    expect(await archive.listGaps(sessionId)).toMatchObject([
      { id: 'a', endMs: 35, resumed: true },
      { id: 'b', endMs: null, reason: 'sleep' },
    ]);
    expect(look('SELECT * FROM transitions')).toHaveLength(1);
    expect(await archive.listSessions({ limit: 10 })).toHaveLength(1);
    expect(await archive.listSessions({ limit: 10, before: SESSION.startMs })).toHaveLength(0);
  });
});

describe('totals', () => {
  test('combos, gifts to others and duplicates are not counted, neither for the session nor the viewer', async () => {
    const given = gift(2, 10);
    archive.openSession(SESSION);
    archive.append(sessionId, [chat(1), given, combo(3, given), { ...gift(4, 99), toOther: true }], resume);
    // The same two ids again, as after a resume; and once more inside one frame.
    archive.append(
      sessionId,
      [
        { ...chat(5), id: chat(1).id },
        { ...gift(6, 10), id: given.id },
        chat(7),
        { ...chat(8), id: chat(7).id },
      ],
      null,
    );
    await archive.flush();
    expect(archive.health()).toMatchObject({ written: 5, queued: 0, droppedByReason: { duplicate: 3 } });
    expect(await archive.getSession(sessionId)).toMatchObject({
      totalMessages: 4,
      totalUsers: 4,
      giftItems: 10,
      giftDiamonds: 10,
      giftPriceUnknown: false,
    });
    await archive.close();
    expect(
      look(`SELECT messages, gift_items, diamonds FROM viewers WHERE user_key = '${viewer(2).key}'`),
    ).toStrictEqual([{ messages: 1, gift_items: 10, diamonds: 10 }]);
  });

  test('a viewer counts once per session, and a later session of the anchor counts as another', async () => {
    const second = { ...SESSION, sessionId: 'second', roomId: '7400000000000000002' };
    archive.openSession(SESSION);
    archive.append(sessionId, chats(1, 20), null);
    await archive.flush();
    archive.append(sessionId, chats(21, 20), null);
    archive.closeSession(sessionId, { endMs: 5, endReason: 'room_ended' });
    archive.openSession(second);
    archive.append('second', chats(41, 10, second), null);
    expect(await archive.getSession(sessionId)).toMatchObject({ totalMessages: 40, totalUsers: 10 });
    expect(await archive.getSession('second')).toMatchObject({ totalMessages: 10, totalUsers: 10 });
    await archive.close();
    expect(look('SELECT DISTINCT sessions, messages FROM viewers')).toStrictEqual([
      { sessions: 2, messages: 5 },
    ]);
  });

  test('stale facts of the store do not take back what the rows say', async () => {
    archive.openSession(SESSION);
    archive.append(sessionId, chats(1, 30), null);
    archive.updateSession(sessionId, { totalMessages: 3, totalUsers: 1 });
    archive.append(sessionId, chats(31, 10), null);
    expect(await archive.getSession(sessionId)).toMatchObject({ totalMessages: 40, totalUsers: 10 });
  });
});

describe('batches', () => {
  test('rows wait at most 250 ms, and a gift shortens that to 50 ms', async () => {
    archive.openSession(SESSION);
    archive.append(sessionId, [chat(1)], null);
    expect(clock.waits).toStrictEqual([250]);
    archive.append(sessionId, [gift(2, 1)], null);
    archive.append(sessionId, [chat(3)], null);
    expect(clock.waits).toStrictEqual([250, 50]);
    clock.advance(50);
    expect(clock.pending).toBe(0);
    await archive.flush();
    expect(archive.health()).toMatchObject({ written: 3, queued: 0 });
  });

  test('a frame longer than a batch keeps its position with its last message', async () => {
    archive.openSession(SESSION);
    archive.append(sessionId, chats(1, 1700), resume);
    await archive.flush();
    expect(archive.health().written).toBe(1700);
    expect(look('SELECT last_seq, resume_cursor FROM sessions')).toStrictEqual([
      { last_seq: 1700, resume_cursor: resume.cursor },
    ]);
  });

  test('one impossible row is left out and counted, its neighbours are kept', async () => {
    archive.openSession(SESSION);
    archive.append(sessionId, [chat(1), { ...chat(2), receivedMs: Number.NaN }, chat(3)], resume);
    archive.append('never-opened', [chat(4)], null);
    await archive.flush();
    expect(archive.health()).toMatchObject({
      written: 2,
      problem: null,
      droppedByReason: { 'refused-by-database': 1, 'unknown-session': 1 },
    });
  });
});

test('a seq that already belongs to another message is refused and counted, never called a duplicate', async () => {
  // Catches: the rows of a second writer on the file, lost under a name that says all is well.
  archive.openSession(SESSION);
  archive.append(sessionId, chats(1, 3), null);
  await archive.flush();
  archive.append(sessionId, [{ ...chat(2), id: 'another' }, chat(3), chat(4)], null);
  await archive.flush();
  expect(archive.health()).toMatchObject({
    written: 4,
    problem: null,
    droppedByReason: { 'refused-by-database': 1, duplicate: 1 },
  });
  expect(look('SELECT message_id FROM messages WHERE seq = 2')).toStrictEqual([{ message_id: chat(2).id }]);
});

test('an impossible gap costs its batch, counted, and not everything after it', async () => {
  archive.openSession(SESSION);
  await archive.flush();
  archive.putGap({
    id: 'g',
    sessionId,
    startMs: Number.NaN,
    endMs: null,
    reason: 'lost',
    afterSeq: 0,
    resumed: false,
  });
  await archive.flush();
  archive.append(sessionId, [chat(1)], null);
  await archive.flush();
  expect(archive.health()).toMatchObject({ written: 1, droppedByReason: { 'refused-by-database': 1 } });
});

test('after close nothing is taken, nothing is left running, and the log is folded into the file', async () => {
  archive.openSession(SESSION);
  archive.append(sessionId, chats(1, 10), resume);
  await archive.close();
  archive.append(sessionId, [chat(11)], null);
  expect(archive.health()).toMatchObject({ written: 10, droppedByReason: { closed: 1 } });
  expect(existsSync(join(dir, 'danmudeck.db-wal'))).toBe(false);
  expect(existsSync(join(dir, 'danmudeck.db.open'))).toBe(false);
  await expect(archive.getSession(sessionId)).rejects.toMatchObject({ code: 'E401' });
});
