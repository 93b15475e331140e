import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { io } from 'socket.io-client';
import type { Socket } from 'socket.io-client';
import { expect, test } from 'vitest';

const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));

function heard(socket: Socket, event: string): Promise<void> {
  return new Promise((resolve) => {
    socket.once(event, () => resolve());
  });
}

test('the app ends when it is told to, also while a worker still owes an answer', async () => {
  // Catches: the wait for that answer, a minute long, keeping the process, its port and its folder.
  const folder = await mkdtemp(join(tmpdir(), 'danmudeck-stop-'));
  const run = (...args: string[]) => spawn(process.execPath, [CLI, ...args, '--data-dir', folder]);
  const adding = run('tokens', 'worker', 'add', '--name', 'mute', '--accounts', 'acc-1', '--allow-create');
  const [token] = (await once(createInterface({ input: adding.stdout }), 'line')) as [string];
  const app = run('serve', '--port', '0');
  const ended = once(app, 'exit');
  const [address] = (await once(createInterface({ input: app.stdout }), 'line')) as [string];
  const { origin } = new URL(address);
  const { control } = JSON.parse(await readFile(join(folder, 'api-tokens.json'), 'utf8')) as {
    control: string;
  };
  const worker = io(`${origin}/worker`, { transports: ['websocket'], auth: { token }, reconnection: false });
  try {
    await heard(worker, 'connect');
    const payload = {
      accountId: 'acc-1',
      platform: 'douyin',
      data: { conversations: [{ conversationId: 'u-1', userId: 'u-1', userName: '观众' }] },
    };
    worker.emit('message', { type: 'worker:data:sync', version: 'v1', payload, timestamp: 1 });
    await heard(worker, 'message');
    const asked = heard(worker, 'master:reply:request');
    const answer = await fetch(`${origin}/api/im/messages`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${control}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ conversation_id: 'conv_acc-1_u-1', content: '您好' }),
    });
    expect(answer.status).toBe(201);
    await asked;
    app.kill('SIGTERM');
    expect((await ended)[0]).toBe(0);
  } finally {
    worker.disconnect();
    app.kill('SIGKILL');
    await rm(folder, { recursive: true, force: true });
  }
});
