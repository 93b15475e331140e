import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, test } from 'vitest';

/**
 * Each example against the demo as a person would start it. The bugs this would catch: a field or a route
 * that was renamed, a stream that never ends, an example that runs on its author's machine only.
 */

const root = join(import.meta.dirname, '..');

const EXAMPLES = [
  { name: 'curl', program: 'sh', script: 'curl/follow.sh', needs: ['sh', 'curl'] },
  { name: 'Python', program: 'python3', script: 'python/follow.py', needs: ['python3'] },
  { name: 'Node', program: process.execPath, script: 'node/follow.mjs', needs: [] },
] as const;

let dataDir = '';
let demo: ChildProcess;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'danmudeck-examples-'));
  const command = [join(root, 'scripts/danmudeck.mjs'), 'demo', '--data-dir', dataDir, '--port', '0'];
  demo = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'inherit'] });
  const output = demo.stdout;
  if (output === null) throw new Error('the demo has no output');
  await once(createInterface({ input: output }), 'line');
  await untilConversations();
});

afterAll(async () => {
  const exited = once(demo, 'exit');
  demo.kill('SIGTERM');
  await exited;
  await rm(dataDir, { recursive: true, force: true });
});

test.each(EXAMPLES)('$name lists, sends, follows and ends by itself', ({ program, script, needs }) => {
  for (const needed of needs) expectProgram(needed);
  const args = [
    join(root, 'examples', script),
    '--data-dir',
    dataDir,
    '--seconds',
    '3',
    '--send',
    'hello "you"',
  ];
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', timeout: 15_000 });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(/acc-/);
  expect(stdout).toMatch(/conv_acc-/);
  expect(stdout).toContain('SEND_NOT_SUPPORTED');
  expect(stdout).toContain('hello');
  expect(stdout).toContain('message.created');
});

function expectProgram(name: string): void {
  const found = spawnSync(name, [name === 'sh' ? '-c' : '--version', ...(name === 'sh' ? [':'] : [])]);
  if (found.status !== 0)
    throw new Error(`This test needs ${name}, which is not installed. Install it and try again.`);
}

/** The demo's room needs a moment until somebody in it has spoken. */
async function untilConversations(): Promise<void> {
  const script = join(root, 'examples/node/follow.mjs');
  for (let round = 0; round < 40; round += 1) {
    const { stdout, stderr } = spawnSync(process.execPath, [script, '--data-dir', dataDir, '--once'], {
      encoding: 'utf8',
    });
    if (stdout.includes('conv_')) return;
    if (stderr !== '') throw new Error(`The example could not ask the demo: ${stderr}`);
  }
  throw new Error('The demo has no conversation.');
}
