import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';

const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-cli-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The command in a process of its own, as a person starts it. */
function danmudeck(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const options = { timeout: 15_000, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, [CLI, ...args], options, (error, stdout, stderr) => {
      resolve({
        code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1,
        stdout,
        stderr,
      });
    });
  });
}

test.each(['serve', 'demo', 'fake', 'replay', 'record', 'scrub', 'tokens', 'config', 'doctor'])(
  '%s explains itself',
  async (command) => {
    const { code, stdout } = await danmudeck(command, '--help');
    expect(code).toBe(0);
    expect(stdout).toContain(`Usage: danmudeck ${command}`);
  },
);

test.each([
  [['nothing-like-it'], 'unknown command'],
  [['replay'], 'missing required argument'],
  [['replay', 'x.jsonl', '--speed', 'fast'], 'A factor above 0'],
  [['replay', '/nowhere/x.jsonl'], '[E302]'],
  [['serve', '--port', '99999'], '0 to 65535'],
  [['serve', '--fake-server', 'http://192.168.1.1:80'], 'http://127.0.0.1'],
  [['record', 'not a room!', '--out', 'x'], '[E102]'],
  [['record', 'demo:calm', '--out', 'x', '--keep-text'], 'goes with it'],
  [['serve', '--cookies', '/nowhere/cookies.txt'], '[E301]'],
  [['scrub', 'only-one.jsonl'], 'missing required argument'],
  [['tokens', 'rotate', 'worker'], 'Allowed choices are read, control'],
  [['tokens', 'worker', 'add', '--name', 'x'], "required option '--accounts <ids>'"],
  [['tokens', 'worker', 'remove'], 'missing required argument'],
])('wrong use ends with 2 and one sentence that helps: %j', async (args, says) => {
  // Catches: a stack trace for a typing mistake, and success for a command that did nothing.
  const { code, stdout, stderr } = await danmudeck(...args);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(says);
  expect(stderr).not.toContain('    at ');
});

test('replay prints messages and totals and nothing else on stdout', async () => {
  const { lines, oracle } = makeRecording({ seed: 9, events: 600 });
  const file = join(folder, 'evening.jsonl');
  await writeFile(file, ['not a line of a recording', ...lines].join('\n'));
  const { code, stdout, stderr } = await danmudeck('replay', file, '--json', '--totals');
  expect(code).toBe(0);
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(rows.at(-1)).toEqual(oracle);
  const kinds = rows.slice(0, -1).map((row) => row['message_type']);
  expect(kinds.filter((kind) => kind === 'chat')).toHaveLength(oracle.messages['chat'] ?? 0);
  expect(kinds.filter((kind) => kind === 'gift')).toHaveLength(oracle.messages['gift'] ?? 0);
  expect(stderr).toContain('lines skipped');
});

test('what was recorded replays to what the room meant', async () => {
  const fake = await startFakeDouyin();
  const file = join(folder, 'recorded.jsonl');
  const args = ['--seconds', '3', '--fake-server', fake.origin, '--out', file];
  const recorded = await danmudeck('record', 'demo:evening', ...args);
  const truth = fake.roomOf('evening').truth();
  const again = await danmudeck('record', 'demo:evening', ...args);
  await fake.close();
  expect(recorded).toMatchObject({ code: 0, stdout: '' });
  const replayed = await danmudeck('replay', file, '--totals');
  const totals = JSON.parse(replayed.stdout) as typeof truth;
  // The room may have said one more thing between the last frame and our looking.
  expect(totals.messages['chat']).toBeGreaterThan(10);
  expect(totals.messages['chat']).toBeLessThanOrEqual(truth.messages['chat'] ?? 0);
  expect(totals.undecodable).toBe(0);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('must be a new file') as string });
});

test('a recording that fails does not sit out its time', async () => {
  // Catches: the sentence that says what to do, and then hours in which nothing happens.
  const file = join(folder, 'taken.jsonl');
  await writeFile(file, '');
  const { code, stderr } = await danmudeck('record', 'demo:calm', '--seconds', '3600', '--out', file);
  expect(code).toBe(2);
  expect(stderr).toContain('must be a new file');
});

test('doctor finds what this machine has', async () => {
  const { code, stdout } = await danmudeck('doctor', '--json', '--data-dir', join(folder, 'data'));
  expect(code).toBe(0);
  const findings = JSON.parse(stdout) as { what: string; state: string }[];
  expect(findings.map(({ what }) => what)).toEqual([
    'Node',
    'SQLite',
    'data folder',
    'settings',
    'port',
    'dashboard',
    'Electron',
    'browser',
    'room',
  ]);
  expect(findings.find(({ what }) => what === 'SQLite')?.state).toBe('ok');
});
