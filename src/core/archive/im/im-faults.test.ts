import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setImmediate as immediate } from 'node:timers/promises';
import { BroadcastChannel } from 'node:worker_threads';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImDisk, ImTransaction } from '../../im-disk.ts';
import type { Archive } from '../archive.ts';
import { chats, SESSION } from '../fixtures/messages.ts';
import { NotingClock, openIn } from '../fixtures/world.ts';
import type { ImFault } from './fixtures/faulty-im-thread.ts';
import { row, rows, transaction } from './fixtures/rows.ts';

let dir: string;
let file: string;
let clock: NotingClock;
let archive: Archive;
let disk: ImDisk;
let faults: BroadcastChannel;

/** The process itself is no business of core's files, so the exit is handed in here. */
const script = new URL('./fixtures/faulty-im-thread.ts', import.meta.url).href;
const FAULTY = new URL(
  `data:text/javascript,import { runFaultyImWriter } from '${script}'; runFaultyImWriter(() => process.exit(1));`,
);

beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'im-faults-'));
  file = join(dir, 'im-store.sqlite');
  clock = new NotingClock();
  archive = await openIn(dir, clock, FAULTY);
  disk = archive.im;
  await disk.open();
  faults = new BroadcastChannel(`${join(dir, 'danmudeck.db')}.im`);
});

afterEach(async () => {
  faults.close();
  await disk.close();
  await archive.close();
  rmSync(dir, { recursive: true });
});

/** Resolves when the thread says that it is done; a thread that is to die says nothing. */
async function inject(fault: ImFault): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  faults.addEventListener('message', () => resolve(), { once: true });
  faults.postMessage(fault);
  if (fault !== 'die') await promise;
}

function stored(): number[] {
  const db = new Database(file, { readonly: true });
  const revisions = db
    .prepare<[], number>('SELECT revision FROM direct_messages ORDER BY revision')
    .pluck()
    .all();
  db.close();
  return revisions;
}

const upTo = (n: number): number[] => Array.from({ length: n }, (_, i) => i + 1);

/** As the store does: tries again until it is taken. The manual clock's restart timer fires on the way. */
async function insist(change: ImTransaction): Promise<string[]> {
  const kinds: string[] = [];
  for (let turn = 0; turn < 100_000; turn += 1) {
    const refusal: unknown = await disk.write(change).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    if (refusal === null) return kinds;
    expect(refusal).toMatchObject({ code: 'E401' });
    kinds.push(String((refusal as { details: { kind: unknown } }).details.kind));
    if (clock.pending > 0) clock.advance(2000);
    await immediate();
  }
  return kinds;
}

test('disk full: the whole transaction is refused with its kind, reads go on, and later it is taken', async () => {
  await disk.write(transaction({ rows: rows(1, 100) }));
  await inject('full');
  const large = transaction({ removedRows: [row(1)], rows: rows(101, 2000), reservedRevision: 5 });
  await expect(disk.write(large)).rejects.toMatchObject({ code: 'E401', details: { kind: 'full' } });
  // Catches: half a transaction kept.
  expect(stored()).toStrictEqual(upTo(100));
  expect((await disk.load('acc-1', null, 1000)).rows).toHaveLength(100);
  await inject('space');
  await disk.write(large);
  expect(stored()).toStrictEqual(upTo(2100).slice(1));
});

test('a lock held by somebody else is refused at once, and the archive writes on meanwhile', async () => {
  const other = new Database(file);
  other.exec('BEGIN IMMEDIATE');
  const change = transaction({ rows: rows(1, 3) });
  await expect(disk.write(change)).rejects.toMatchObject({ code: 'E401', details: { kind: 'busy' } });
  archive.openSession(SESSION);
  archive.append(SESSION.sessionId, chats(1, 10), null);
  await archive.flush();
  expect(archive.health()).toMatchObject({ written: 10, problem: null });
  other.exec('COMMIT');
  other.close();
  await disk.write(change);
  expect(stored()).toStrictEqual([1, 2, 3]);
});

test('a value that the table does not take is refused as such, and the transaction with it', async () => {
  const odd = { ...row(2), revision: null as unknown as number };
  const refused = disk.write(transaction({ rows: [row(1), odd] }));
  await expect(refused).rejects.toMatchObject({ code: 'E401', details: { kind: 'unexpected' } });
  expect(stored()).toStrictEqual([]);
});

test.each(['die-in-rows', 'die-unheard'] as const)(
  'the thread dies with a transaction on its way (%s): it is refused, and sent again it is there once',
  async (fault) => {
    await disk.write(transaction({ rows: rows(1, 1000) }));
    await inject(fault);
    const kinds = await insist(transaction({ rows: rows(1001, 500), removedRows: [row(1)] }));
    expect(kinds).toContain('restart');
    expect(stored()).toStrictEqual(upTo(1500).slice(1));
    // The new thread has opened the file by itself, and closing marks the stop as clean.
    await disk.close();
    await archive.close();
    archive = await openIn(dir, clock);
    disk = archive.im;
    expect(await disk.open()).toMatchObject({ mode: 'disk', problem: null, wasUnclean: false });
  },
);

test('IM writes do not make the archive write its rows before their time', async () => {
  // Catches: many small batches of the archive, each with its own wait for the disk.
  archive.openSession(SESSION);
  archive.append(SESSION.sessionId, chats(1, 10), null);
  await disk.write(transaction({ rows: rows(1, 3) }));
  expect(archive.health().queued).toBe(10);
});

test('damage met while it is in use: the request fails, and the next start looks at every page', async () => {
  await disk.write(transaction({ rows: rows(1, 3000) }));
  await disk.close();
  await archive.close();
  const db = new Database(file);
  const root = db.prepare<[], number>(
    `SELECT rootpage FROM sqlite_schema WHERE name = 'direct_messages_by_platform_id'`,
  );
  const page = root.pluck().get() ?? 0;
  db.pragma('journal_mode = DELETE');
  db.close();
  const bytes = readFileSync(file);
  bytes.fill(0, 4096 * (page - 1), 4096 * page);
  writeFileSync(file, bytes);

  archive = await openIn(dir, clock);
  disk = archive.im;
  expect(await disk.open()).toMatchObject({ problem: null, wasUnclean: false });
  const broken = { code: 'E401', details: { kind: 'broken' } };
  await expect(disk.write(transaction({ rows: rows(5000, 10) }))).rejects.toMatchObject(broken);
  await disk.close();
  await archive.close();
  archive = await openIn(dir, clock);
  disk = archive.im;
  expect(await disk.open()).toMatchObject({
    mode: 'disk',
    problem: { code: 'file-was-broken' },
    wasUnclean: true,
  });
});

const killed = new URL('./fixtures/write-until-killed.ts', import.meta.url).href;
const PROGRAM = `
  import { writeUntilKilled } from '${killed}';
  await writeUntilKilled(process.argv[2], (n) => console.log(n));`;

/** Runs the writing process until it has reported so many transactions, kills it, and returns the last. */
async function writeAndKill(folder: string, count: number): Promise<number> {
  const program = join(folder, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const child = spawn(process.execPath, [program, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = once(child, 'exit');
  let lines = 0;
  let written = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    written = Number(line);
    lines += 1;
    if (lines === count) child.kill('SIGKILL');
  }
  await exited;
  return written;
}

test('killed while writing: everything that was acknowledged is there, and no transaction by halves', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'im-killed-'));
  for (let round = 0; round < 2; round += 1) {
    const written = await writeAndKill(folder, 40);
    const after = await openIn(folder);
    const opened = await after.im.open();
    expect(opened).toMatchObject({ mode: 'disk', problem: null, wasUnclean: true });
    const last = opened.reservedRevision;
    expect(last).toBeGreaterThanOrEqual(written);
    expect(opened.accounts).toMatchObject([{ account: { revision: last } }]);
    const { rows: all, tombstones } = await after.im.load('acc-1', null, 100_000);
    const comments = all.filter(({ collection }) => collection === 'comments');
    // A row that was removed has not come back, and each removal has its tombstone.
    expect(comments.map(({ revision }) => revision)).toStrictEqual([last]);
    expect(all.length - comments.length).toBe(10 * last);
    expect(tombstones).toHaveLength(last);
    // Not closed: as if it had been killed once more.
    await after.close();
  }
  rmSync(folder, { recursive: true });
});
