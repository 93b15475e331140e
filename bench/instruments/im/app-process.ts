import { execFile, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { until } from '../wait.ts';
import type { Item } from './json.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const START_LIMIT_MS = 60_000;
const STOP_LIMIT_MS = 10_000;
const run = promisify(execFile);

export interface AppStart {
  readonly dataDir: string;
  readonly command?: 'serve' | 'demo';
  readonly flags?: readonly string[];
  /** What `config.json` is to hold. */
  readonly config?: Item;
}

export interface WorkerBinding {
  readonly name: string;
  readonly accounts: string;
  readonly allowCreate: boolean;
}

/** The app as a person starts it from a terminal, in processes of its own. */
export interface AppProcess {
  readonly dataDir: string;
  readonly port: number;
  readonly baseUrl: string;
  readonly pid: number;
  readonly tokens: { readonly read: string; readonly control: string };
  /** What it has logged. */
  log(): string;
  /** SIGKILL to the app itself; resolves when all of it is gone. */
  kill(): Promise<void>;
  /** Asks it to end; resolves with the ms it took. */
  stop(): Promise<number>;
}

/** Runs `npm run -s danmudeck -- …` to its end and resolves with what it printed. */
export async function danmudeck(...args: readonly string[]): Promise<string> {
  const { stdout } = await run('npm', ['run', '-s', 'danmudeck', '--', ...args], { cwd: ROOT });
  return stdout;
}

/** Makes a worker token; it is shown this once. */
export async function addWorker(dataDir: string, binding: WorkerBinding): Promise<string> {
  mkdirSync(dataDir, { recursive: true });
  const args = ['--name', binding.name, '--accounts', binding.accounts, '--data-dir', dataDir];
  const create = binding.allowCreate ? ['--allow-create'] : [];
  const printed = await danmudeck('tokens', 'worker', 'add', ...args, ...create);
  const token = /ddw_[A-Za-z0-9_-]+/.exec(printed)?.[0];
  if (token === undefined) throw new Error(`no worker token was printed: ${printed.slice(0, 400)}`);
  return token;
}

/** Resolves when the API answers. What the app logs is shown only if it does not start. */
export async function startAppProcess(start: AppStart): Promise<AppProcess> {
  const { dataDir, command = 'serve', flags = [], config } = start;
  mkdirSync(dataDir, { recursive: true });
  if (config !== undefined) writeFileSync(join(dataDir, 'config.json'), JSON.stringify(config));
  const begin = Date.now();
  const args = ['run', '-s', 'danmudeck', '--', command, '--data-dir', dataDir, '--port', '0', ...flags];
  const child = spawn('npm', args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
  const gone = once(child, 'exit');
  let logged = '';
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => {
      logged = (logged + chunk.toString('utf8')).slice(-20_000);
    });
  }
  const runtimeFile = join(dataDir, 'runtime.json');
  const isUp = (): boolean => existsSync(runtimeFile) && statSync(runtimeFile).mtimeMs >= begin - 1_000;
  await until('the app to listen', START_LIMIT_MS, () => {
    if (child.exitCode !== null) throw new Error(`the app ended with ${child.exitCode}:\n${logged}`);
    return isUp();
  }).catch((thrown: unknown) => {
    child.kill('SIGKILL');
    throw new Error(`the app did not start:\n${logged}`, { cause: thrown });
  });
  const runtime = JSON.parse(readFileSync(runtimeFile, 'utf8')) as {
    readonly pid: number;
    readonly port: number;
    readonly base_url: string;
  };
  const end = (): void => killQuietly(runtime.pid);
  process.once('exit', end);
  void gone.then(() => process.off('exit', end));
  return {
    dataDir,
    port: runtime.port,
    baseUrl: runtime.base_url,
    pid: runtime.pid,
    tokens: JSON.parse(readFileSync(join(dataDir, 'api-tokens.json'), 'utf8')) as AppProcess['tokens'],
    log: () => logged,
    kill: async () => {
      end();
      await goneFor(child, gone);
    },
    stop: async () => {
      const asked = performance.now();
      try {
        process.kill(runtime.pid, 'SIGTERM');
      } catch {
        // It has ended already.
      }
      const limit = setTimeout(end, STOP_LIMIT_MS);
      await goneFor(child, gone);
      clearTimeout(limit);
      return performance.now() - asked;
    },
  };
}

async function goneFor(child: ChildProcess, gone: Promise<unknown>): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await gone;
}

function killQuietly(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
