import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';

const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));

test('without a window it is said that a room is waited for, once, and the wait can be ended', async () => {
  // Catches: a command that looks as if it hung, because the streamer is early.
  const dataDir = await mkdtemp(join(tmpdir(), 'danmudeck-waiting-'));
  const fake = await startFakeDouyin();
  const { webRid } = SCENARIOS.offline;
  const args = [
    'serve',
    '--data-dir',
    dataDir,
    '--port',
    '0',
    '--fake-server',
    fake.origin,
    '--room',
    webRid,
  ];
  const child = spawn(process.execPath, [CLI, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  const exited = once(child, 'exit');
  try {
    const told: string[] = [];
    const lines = createInterface({ input: child.stderr });
    lines.on('line', (line) => told.push(line));
    const waits = 'The room is not live yet. Waiting until it is (Ctrl-C ends it).';
    await expect.poll(() => told, { timeout: 20_000 }).toContain(waits);
    child.kill('SIGTERM');
    expect(await exited).toEqual([0, null]);
    expect(told.filter((line) => line === waits)).toHaveLength(1);
  } finally {
    child.kill('SIGKILL');
    await exited;
    await fake.close();
    await rm(dataDir, { recursive: true, force: true });
  }
});
