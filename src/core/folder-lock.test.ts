import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeFolderLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { silentLogger } from './logger.ts';

let dir: string;
const cleanups: (() => void)[] = [];

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'lock-'));
});

afterEach(() => {
  for (const cleanup of cleanups.splice(0)) cleanup();
  rmSync(dir, { recursive: true });
});

function take(folder = dir): FolderLock {
  const lock = takeFolderLock(folder, silentLogger);
  cleanups.push(() => lock.release());
  return lock;
}

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('a folder is used by one app at a time, and is free once that one let go', () => {
  const lock = take();
  expect(() => take()).toThrow(expect.objectContaining({ code: 'E301', details: { data_dir: dir } }));
  expect(() => take()).toThrow(/Another DanmuDeck already uses .*--data-dir/);
  lock.release();
  lock.release();
  take();
});

test('the refusal says where the other app is; a broken note about it is passed over', () => {
  take();
  const note = join(dir, 'runtime.json');
  writeFileSync(note, '{"pid":7,"port":1,"base_url":"http://127.0.0.1:1"}');
  const details = { data_dir: dir, pid: 7, base_url: 'http://127.0.0.1:1' };
  expect(() => take()).toThrow(expect.objectContaining({ details }));
  writeFileSync(note, '{"pid":');
  expect(() => take()).toThrow(expect.objectContaining({ details: { data_dir: dir } }));
});

const script = new URL('./testing/hold-folder.ts', import.meta.url).href;
const PROGRAM = `
  import { holdFolder } from '${script}';
  console.log(holdFolder(process.argv[2]));`;

/** A process that tries to take the folder; resolves once it has said how that went. */
async function otherProcess(): Promise<{ said: string; kill: () => Promise<void> }> {
  const program = join(dir, 'program.mjs');
  writeFileSync(program, PROGRAM);
  const child = spawn(process.execPath, [program, dir], { stdio: ['ignore', 'pipe', 'inherit'] });
  cleanups.push(() => child.kill('SIGKILL'));
  const exited = once(child, 'exit');
  const said = String(await once(child.stdout, 'data')).trim();
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await exited;
  };
  return { said, kill };
}

test('another process keeps us off, and leaves the folder free and clean when it is killed', async () => {
  // Catches: a lock that is a file with a number in it, which outlives its process.
  const other = await otherProcess();
  expect(other.said).toBe('held');
  expect(() => take()).toThrow(expect.objectContaining({ code: 'E301' }));
  await other.kill();
  expect(readdirSync(dir)).toStrictEqual(['danmudeck.lock', 'program.mjs']);
  take();
});

test('an attempt that was refused does not let another process in', async () => {
  // Catches: opening and closing the locked file, which drops every lock this process has on it.
  take();
  expect(() => take()).toThrow(expect.objectContaining({ code: 'E301' }));
  expect((await otherProcess()).said).toBe('E301');
});

test('a folder that cannot be locked keeps nobody from starting', () => {
  writeFileSync(join(dir, 'not-a-folder'), '');
  take(join(dir, 'not-a-folder', 'data')).release();
});

test.runIf(process.platform !== 'win32')('the folder and the lock are for this user only', () => {
  const made = join(dir, 'new');
  take(made);
  expect([modeOf(made), modeOf(join(made, 'danmudeck.lock'))]).toStrictEqual([0o700, 0o600]);

  const old = join(dir, 'old');
  mkdirSync(old);
  chmodSync(old, 0o755);
  // Not yet known to be ours: left as it is.
  take(old).release();
  expect(modeOf(old)).toBe(0o755);
  writeFileSync(join(old, 'danmudeck.db'), '');
  take(old);
  expect(modeOf(old)).toBe(0o700);

  const shared = join(dir, 'shared');
  mkdirSync(shared);
  writeFileSync(join(shared, 'danmudeck.db'), '');
  chmodSync(shared, 0o1777);
  take(shared);
  expect(modeOf(shared)).toBe(0o777);
});
