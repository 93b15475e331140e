import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLI } from '../instruments/host-process.ts';
import { until } from '../instruments/wait.ts';

const LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface SecretApp {
  readonly pid: number;
  readonly baseUrl: string;
  stderr(): string;
  stop(): Promise<Ended>;
}

type Variables = Readonly<Record<string, string>>;

/** A command of the app with these variables, to its end. */
export async function runCommand(args: readonly string[], variables: Variables = {}): Promise<Ended> {
  return start(args, variables).ended;
}

/** The app with these variables, once it listens. */
export async function startApp(
  dataDir: string,
  flags: readonly string[],
  variables: Variables,
): Promise<SecretApp> {
  const args = ['serve', '--data-dir', dataDir, '--port', '0', ...flags];
  const { child, ended, output } = start(args, variables);
  await until('the app to listen', LIMIT_MS, () => {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}:\n${output.stderr}`);
    return output.stdout.includes('\n');
  });
  const runtime = JSON.parse(readFileSync(join(dataDir, 'runtime.json'), 'utf8')) as {
    readonly pid: number;
    readonly base_url: string;
  };
  return {
    pid: runtime.pid,
    baseUrl: runtime.base_url,
    stderr: () => output.stderr,
    stop: async () => {
      child.kill('SIGTERM');
      const limit = setTimeout(() => child.kill('SIGKILL'), STOP_LIMIT_MS);
      const result = await ended;
      clearTimeout(limit);
      return result;
    },
  };
}

function start(args: readonly string[], variables: Variables) {
  const child = spawn(process.execPath, ['--max-semi-space-size=2', CLI, ...args], {
    env: { ...process.env, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const end = (): void => void child.kill('SIGKILL');
  process.once('exit', end);
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => (output.stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (output.stderr += chunk.toString('utf8')));
  const ended = once(child, 'close').then((): Ended => {
    process.off('exit', end);
    return { code: child.exitCode, ...output };
  });
  return { child, ended, output };
}
