import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ApiClient, controlToken } from './api-client.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));
const START_LIMIT_MS = 30_000;
const STOP_LIMIT_MS = 10_000;

/** The headless engine in a process of its own. */
export interface HostProcess {
  readonly pid: number;
  readonly api: ApiClient;
  /** With the control token in the fragment; empty where the dashboard is not built. */
  readonly dashboardUrl: string;
  /** SIGKILL; resolves when the process is gone. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with its exit code, null when it had to be killed. */
  stop(): Promise<number | null>;
}

export interface HostProcessOptions {
  readonly dataDir: string;
  readonly fakeOrigin: string;
  /** Follow this room at once. */
  readonly room?: string;
}

/** Resolves when the API listens. What the engine logs is shown only if it does not start. */
export async function startHostProcess({
  dataDir,
  fakeOrigin,
  room,
}: HostProcessOptions): Promise<HostProcess> {
  const follow = room === undefined ? [] : ['--room', room];
  const child = spawn(
    process.execPath,
    // As `npm run danmudeck` starts it.
    [
      '--max-semi-space-size=2',
      CLI,
      'serve',
      '--data-dir',
      dataDir,
      '--port',
      '0',
      '--fake-server',
      fakeOrigin,
      ...follow,
    ],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  const gone = once(child, 'exit').then(() => {
    process.off('exit', end);
  });
  let logged = '';
  child.stderr.on('data', (chunk: Buffer) => {
    logged = (logged + chunk.toString('utf8')).slice(-4000);
  });
  const address = await firstLine(child, gone).catch((thrown: unknown) => {
    end();
    throw new Error(`the engine did not start:\n${logged}`, { cause: thrown });
  });
  return {
    pid: child.pid ?? 0,
    dashboardUrl: address,
    api: new ApiClient(new URL(address).origin, controlToken(dataDir)),
    kill: async () => {
      end();
      await gone;
    },
    stop: async () => {
      child.kill('SIGTERM');
      const limit = setTimeout(end, STOP_LIMIT_MS);
      await gone;
      clearTimeout(limit);
      return child.exitCode;
    },
  };
}

async function firstLine(child: ChildProcess, gone: Promise<void>): Promise<string> {
  if (child.stdout === null) throw new Error('no output to read');
  const lines = createInterface({ input: child.stdout });
  let limit: NodeJS.Timeout | undefined;
  try {
    return await Promise.race([
      new Promise<string>((resolve) => {
        lines.once('line', resolve);
      }),
      gone.then(() => Promise.reject(new Error('it ended'))),
      new Promise<never>((_resolve, reject) => {
        limit = setTimeout(() => reject(new Error('it said nothing')), START_LIMIT_MS);
      }),
    ]);
  } finally {
    clearTimeout(limit);
    // Whatever else it prints must not fill the pipe.
    child.stdout.resume();
  }
}
