import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(import.meta.dirname, '..');

/** The engine in a process of its own, as `npm run -s danmudeck -- serve` starts it. */
export interface HeadlessHost {
  readonly process: ChildProcess;
  /** With the control token in the fragment. */
  readonly dashboardUrl: string;
  /** Rows that are on disk. */
  written(): Promise<number>;
  /** Asks it to stop and waits until it has. */
  stop(): Promise<void>;
  /** Ends it without a chance to write anything. */
  kill(): Promise<void>;
}

/** `port` 0 takes any free one; a restart that pages should find again needs the same one. */
export async function startHeadless(options: {
  dataDir: string;
  fakeOrigin: string;
  port?: number;
}): Promise<HeadlessHost> {
  const { dataDir, fakeOrigin, port = 0 } = options;
  const args = ['scripts/danmudeck.mjs', 'serve', '--data-dir', dataDir, '--port', String(port)];
  const child = spawn(process.execPath, [...args, '--fake-server', fakeOrigin], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  const lines = createInterface({ input: child.stdout });
  const first = await Promise.race([once(lines, 'line'), exited]);
  const dashboardUrl = String(first[0]);
  if (!dashboardUrl.startsWith('http://127.0.0.1:')) throw new Error(`the host said: ${dashboardUrl}`);
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await exited;
  };
  const { origin, hash } = new URL(dashboardUrl);
  const headers = { Authorization: `Bearer ${hash.replace('#k=', '')}` };
  const written = async (): Promise<number> => {
    const answer = await fetch(`${origin}/api/live/health`, { headers });
    const { data } = (await answer.json()) as { data: { storage: { written: number } } };
    return data.storage.written;
  };
  return { process: child, dashboardUrl, written, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
