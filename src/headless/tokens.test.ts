import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-tokens-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `danmudeck tokens …` in a process of its own. */
function tokens(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [CLI, 'tokens', ...args, '--data-dir', folder];
    execFile(process.execPath, command, { timeout: 15_000 }, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

interface TokenFile {
  readonly read: string;
  readonly control: string;
  readonly workers: readonly Record<string, unknown>[];
}
const file = () => join(folder, 'api-tokens.json');
const held = async () => JSON.parse(await readFile(file(), 'utf8')) as TokenFile;

test('the file is made when it is not there, is named, and is for this user only', async () => {
  expect(await tokens('path')).toMatchObject({ code: 0, stdout: `${file()}\n` });
  expect((await tokens('rotate', 'read')).code).toBe(0);
  expect((await stat(file())).mode & 0o777).toBe(0o600);
});

test('a rotated token is another one, the others stay, and none is printed', async () => {
  const before = await held();
  const { code, stdout, stderr } = await tokens('rotate', 'control');
  const after = await held();
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(after.control).not.toBe(before.control);
  expect(after.read).toBe(before.read);
  expect(stderr).not.toMatch(/dd[rcw]_/);
});

test('a worker’s token is on stdout alone, once, and only its hash is kept', async () => {
  const { code, stdout, stderr } = await tokens(
    'worker',
    'add',
    '--name',
    'crawler-1',
    '--accounts',
    'acc-1, acc-2',
  );
  expect(code).toBe(0);
  expect(stdout).toMatch(/^ddw_[\w-]{43}\n$/);
  expect(stderr).toContain('wk-1');
  expect(stderr).not.toContain('ddw_');
  expect(await readFile(file(), 'utf8')).not.toContain(stdout.trim());
  const any = await tokens('worker', 'add', '--name', 'any', '--accounts', '*', '--allow-create');
  const { workers } = await held();
  expect(workers).toEqual([
    {
      id: 'wk-1',
      name: 'crawler-1',
      token_sha256: createHash('sha256').update(stdout.trim()).digest('hex'),
      account_ids: ['acc-1', 'acc-2'],
      allow_create: false,
      created_at: expect.any(Number) as number,
    },
    expect.objectContaining({
      id: 'wk-2',
      account_ids: ['*'],
      allow_create: true,
      token_sha256: createHash('sha256').update(any.stdout.trim()).digest('hex'),
    }),
  ]);
});

test.each([
  [['worker', 'remove', 'wk-9'], 'There is no worker "wk-9"'],
  [['worker', 'add', '--name', 'x', '--accounts', 'acc/1'], '"acc/1" is no account id'],
  [['worker', 'add', '--name', 'x', '--accounts', ','], '1 to 10,000 accounts'],
  [['worker', 'add', '--name', '', '--accounts', 'acc-1'], '1 to 100 characters'],
])('%j changes nothing and says why', async (args, says) => {
  const before = await held();
  const { code, stdout, stderr } = await tokens(...args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(says);
  expect(await held()).toEqual(before);
});

test('a worker that is removed is gone, and its id is not given to the next while a later one is there', async () => {
  expect((await tokens('worker', 'remove', 'wk-1')).code).toBe(0);
  expect((await held()).workers.map(({ id }) => id)).toEqual(['wk-2']);
  await tokens('worker', 'add', '--name', 'next', '--accounts', 'acc-1');
  expect((await held()).workers.map(({ id }) => id)).toEqual(['wk-2', 'wk-3']);
});
