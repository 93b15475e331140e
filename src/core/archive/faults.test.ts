import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as immediate } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Archive } from './archive.ts';
import type { Fault } from './fixtures/faulty-thread.ts';
import { chat, chats, gift, SESSION } from './fixtures/messages.ts';
import { NotingClock, openIn, untilHealth } from './fixtures/world.ts';

let dir: string;
let file: string;
let archive: Archive;
let clock: NotingClock;
let faults: BroadcastChannel;

const { sessionId } = SESSION;

/** The process itself is no business of core's files, so the exit is handed in here. */
const script = new URL('./fixtures/faulty-thread.ts', import.meta.url).href;
const FAULTY = new URL(
  `data:text/javascript,import { runFaultyWriter } from '${script}'; runFaultyWriter(() => process.exit(1));`,
);

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'faults-'));
  file = join(dir, 'danmudeck.db');
  clock = new NotingClock();
  archive = await openIn(dir, clock, FAULTY);
  faults = new BroadcastChannel(file);
  archive.openSession(SESSION);
});

afterEach(async () => {
  faults.close();
  await archive.close();
  rmSync(dir, { recursive: true });
});

/** Resolves when the thread says that it is done; a thread that is to die says nothing. */
async function inject(fault: Fault): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  faults.addEventListener('message', () => resolve(), { once: true });
  faults.postMessage(fault);
  if (fault !== 'die') await promise;
}

function stored(): { seqs: number[]; cursor: string | null; lastSeq: number | null } {
  const db = new Database(file, { readonly: true });
  const seqs = db.prepare<[], number>('SELECT seq FROM messages ORDER BY seq').pluck().all();
  const row = db.prepare<[], { c: string | null; l: number | null }>(
    'SELECT resume_cursor c, last_seq l FROM sessions',
  );
  const { c = null, l = null } = row.get() ?? {};
  db.close();
  return { seqs, cursor: c, lastSeq: l };
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);
const at = (n: number) => ({ cursor: `c${n}`, internalExt: `e${n}` });

/** Lets the manual clock's restart timer fire as soon as the archive has noticed the death. */
async function restarted(work: Promise<unknown>): Promise<void> {
  const progress = { done: false };
  const finish = work.then(() => {
    progress.done = true;
  });
  for (let turn = 0; turn < 100_000 && !progress.done; turn += 1) {
    if (clock.pending > 0) clock.advance(2000);
    await immediate();
  }
  await finish;
}

test('disk full: rows wait, the problem shows, and after space returns everything is there and it clears', async () => {
  archive.append(sessionId, chats(1, 100), at(100));
  await archive.flush();
  await inject('full');
  archive.append(sessionId, chats(101, 1000), at(1100));
  const full = await untilHealth(archive, (health) => health.problem !== null);
  expect(full).toMatchObject({ problem: { code: 'disk-full' }, mode: 'disk' });
  expect(full.queued).toBeGreaterThan(0);
  expect(stored().seqs).toStrictEqual(upTo(stored().lastSeq ?? 0));

  archive.append(sessionId, [gift(1101, 5)], at(1101));
  await inject('space');
  clock.advance(5000);
  await archive.flush();
  expect(archive.health()).toMatchObject({ problem: null, queued: 0, written: 1101, droppedByReason: {} });
  expect(stored()).toStrictEqual({ seqs: upTo(1101), cursor: 'c1101', lastSeq: 1101 });
});

test('a small batch does not overtake a refused one: the position never leads its rows', async () => {
  await inject('full');
  // The first batch brings the session's own row, too; rolled back with the rest, it must come again.
  archive.append(sessionId, chats(1, 500), null);
  archive.append(sessionId, [], at(500));
  const flushed = archive.flush();
  await untilHealth(archive, (health) => health.problem !== null);
  expect(await archive.getSession(sessionId)).toBe(null);
  await inject('space');
  clock.advance(5000);
  await flushed;
  expect(stored()).toStrictEqual({ seqs: upTo(500), cursor: 'c500', lastSeq: 500 });
  expect(await archive.getSession(sessionId)).toMatchObject({ totalMessages: 500 });
});

test('disk full for long: the oldest chat goes, counted, and not one gift', async () => {
  await archive.flush();
  await inject('full');
  const gifts: number[] = [];
  for (let seq = 1; seq <= 60_000; seq += 500) {
    gifts.push(seq);
    archive.append(sessionId, [gift(seq, 1), ...chats(seq + 1, 499)], at(seq));
  }
  const full = await untilHealth(archive, (health) => health.problem !== null);
  expect(full.problem?.code).toBe('disk-full');
  const dropped = archive.health().droppedByReason['queue-full'] ?? 0;
  expect(dropped).toBeGreaterThan(0);
  expect(archive.health().queued).toBeLessThanOrEqual(50_000);
  await inject('space');
  clock.advance(5000);
  await archive.flush();
  expect(archive.health()).toMatchObject({ queued: 0, written: 60_000 - dropped });
  expect(await archive.getSession(sessionId)).toMatchObject({ giftItems: gifts.length });
  expect(stored().seqs).toContain(60_000);
});

test('a lock held by somebody else is waited for, while reads go on', async () => {
  archive.append(sessionId, chats(1, 10), at(10));
  await archive.flush();
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  archive.append(sessionId, chats(11, 10), at(20));
  const flushed = archive.flush();
  expect((await archive.listMessages({ sessionId, sinceSeq: 0 })).messages).toHaveLength(10);
  other.exec('COMMIT');
  other.close();
  await flushed;
  expect(archive.health()).toMatchObject({ written: 20, problem: null });
});

test.each(['die-in-rows', 'die-unheard'] as const)(
  'the thread dies with batches on their way (%s): all of them are there once',
  async (fault) => {
    await archive.flush();
    await inject(fault);
    archive.append(sessionId, chats(1, 3000), at(3000));
    archive.append(sessionId, [gift(3001, 7), chat(3002)], at(3002));
    await restarted(archive.flush());
    expect(archive.health()).toMatchObject({ queued: 0, written: 3002, droppedByReason: {} });
    expect(stored()).toStrictEqual({ seqs: upTo(3002), cursor: 'c3002', lastSeq: 3002 });
    expect(await archive.getSession(sessionId)).toMatchObject({
      totalMessages: 3002,
      giftItems: 7,
      totalUsers: 10,
    });
  },
);

test('a death between the rows and their position leaves neither', async () => {
  archive.append(sessionId, chats(1, 10), at(10));
  await archive.flush();
  await inject('die-before-resume');
  archive.append(sessionId, chats(11, 10), at(20));
  const flushed = archive.flush();
  for (let turn = 0; turn < 100_000 && clock.pending === 0; turn += 1) await immediate();
  expect(stored()).toStrictEqual({ seqs: upTo(10), cursor: 'c10', lastSeq: 10 });
  await restarted(flushed);
  expect(stored()).toStrictEqual({ seqs: upTo(20), cursor: 'c20', lastSeq: 20 });
});

test('a dead thread does not keep close from saving what is left', async () => {
  archive.append(sessionId, chats(1, 10), at(10));
  await inject('die');
  await archive.close();
  expect(stored().seqs).toStrictEqual(upTo(10));
});

test('damage met while writing: the file is set aside and the session goes on in a new one', async () => {
  archive.append(sessionId, chats(1, 2000), at(2000));
  await archive.close();
  // The root of the index on message ids: nothing reads it before the next row is written.
  const db = new Database(file, { readonly: true });
  const root = db.prepare<[], number>(`SELECT rootpage FROM sqlite_schema WHERE name = 'messages_by_id'`);
  const page = root.pluck().get() ?? 0;
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0, 4096 * (page - 1), 4096 * page);
  writeFileSync(file, bytes);

  archive = await openIn(dir, clock);
  expect(archive.health().problem).toBe(null);
  archive.openSession(SESSION);
  archive.append(sessionId, chats(2001, 10), at(2010));
  await archive.flush();
  expect(archive.health()).toMatchObject({ mode: 'disk', problem: { code: 'file-was-broken' }, queued: 0 });
  expect(stored().seqs).toHaveLength(10);
});
