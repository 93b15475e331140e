import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { chat, chats, everyKind, SESSION } from './fixtures/messages.ts';
import { openIn } from './fixtures/world.ts';

let dir: string;
const { sessionId, liveId, roomId } = SESSION;

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'restart-'));
});

afterEach(() => {
  rmSync(dir, { recursive: true });
});

const script = new URL('./fixtures/append-until-killed.ts', import.meta.url).href;
const PROGRAM = `
  import { appendUntilKilled } from '${script}';
  await appendUntilKilled(process.argv[2], (seq) => console.log(seq));`;

/** Runs the appending process until it reports its third position, kills it and returns that position. */
async function appendAndKill(): Promise<number> {
  const program = join(dir, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const child = spawn(process.execPath, [program, dir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let lines = 0;
  let committed = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    committed = Number(line);
    lines += 1;
    if (lines === 3) child.kill('SIGKILL');
  }
  await exited;
  return committed;
}

test('killed while writing: what was committed is there, the position is that of the last row', async () => {
  for (let round = 0; round < 2; round += 1) {
    const committed = await appendAndKill();
    expect(existsSync(join(dir, 'danmudeck.db.open'))).toBe(true);
    const archive = await openIn(dir);
    expect(archive.health()).toMatchObject({ mode: 'disk', problem: null });
    expect(archive.start.lastSeq).toBeGreaterThanOrEqual(committed);
    const unfinished = await archive.findUnfinished(liveId, roomId);
    const { lastSeq } = archive.start;
    expect(unfinished).toMatchObject({
      session: { sessionId, endMs: null, totalMessages: lastSeq, totalUsers: 10 },
      resume: { cursor: `c${lastSeq}` },
      lastReceivedMs: SESSION.startMs + 100 + lastSeq,
    });
    await archive.close();
    const db = new Database(join(dir, 'danmudeck.db'), { readonly: true });
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.prepare('SELECT count(*) FROM messages').pluck().get()).toBe(lastSeq);
    db.close();
  }
});

test('an unfinished session goes on: same session, totals and seq continue, old ids are known', async () => {
  const before = await openIn(dir);
  before.openSession(SESSION);
  before.append(sessionId, chats(1, 50), { cursor: 'c50', internalExt: 'e50' });
  await before.close();

  const after = await openIn(dir);
  expect(after.start.lastSeq).toBe(50);
  expect(await after.findUnfinished(liveId, roomId)).toMatchObject({
    resume: { cursor: 'c50', internalExt: 'e50' },
  });
  after.openSession({ ...SESSION, startMs: 1 });
  const replayed = chats(41, 10).map((message, i) => ({ ...message, seq: 51 + i }));
  after.append(sessionId, [...replayed, ...chats(61, 5)], null);
  expect(await after.getSession(sessionId)).toMatchObject({
    totalMessages: 55,
    totalUsers: 10,
    startMs: SESSION.startMs,
  });
  expect(after.health().droppedByReason).toStrictEqual({ duplicate: 10 });
  after.closeSession(sessionId, { endMs: 2, endReason: 'room_ended' });
  await after.close();

  const last = await openIn(dir);
  expect(await last.findUnfinished(liveId, roomId)).toBe(null);
  await last.close();
});

test('a session of this very process is not one that was left unfinished, nor is one of another room', async () => {
  const archive = await openIn(dir);
  archive.openSession(SESSION);
  archive.append(sessionId, everyKind(), null);
  expect(await archive.findUnfinished(liveId, roomId)).toBe(null);
  await archive.close();
  const next = await openIn(dir);
  expect(await next.findUnfinished(liveId, 'another')).toBe(null);
  expect(await next.findUnfinished('another', roomId)).toBe(null);
  expect(await next.findUnfinished(liveId, roomId)).toMatchObject({ resume: null });
  await next.close();
});

test('a seq is never given twice, even when the last message kept was a duplicate', async () => {
  const archive = await openIn(dir);
  archive.openSession(SESSION);
  archive.append(sessionId, [...chats(1, 5), { ...chat(1), seq: 6 }], null);
  await archive.close();
  const next = await openIn(dir);
  expect(next.start.lastSeq).toBe(6);
  await next.close();
});
