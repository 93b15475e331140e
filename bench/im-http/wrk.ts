import { execFile, spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const APT_LIMIT_MS = 300_000;
const THREADS = 1;
const CONNECTIONS = 20;

/** What wrk found in one run. */
export interface WrkFigures {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Answers of 400 and above, and connections that broke. */
  readonly errors: number;
}

/** The program, installed now where that is possible. Throws with one clear sentence where it is not. */
export function ensureWrk(): string {
  const found = onPath('wrk') ?? (aptInstall('wrk') ? onPath('wrk') : null);
  if (found === null) {
    throw new Error(
      'There is no wrk here and it could not be installed: install the package wrk and run again.',
    );
  }
  return found;
}

/** Keep-alive requests from a process of its own. */
export async function load(
  wrk: string,
  url: string,
  seconds: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<WrkFigures> {
  const lines = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = [`-t${THREADS}`, `-c${CONNECTIONS}`, `-d${seconds}s`, '--latency', ...lines, url];
  const { stdout } = await run(wrk, args);
  return parse(stdout);
}

export function parse(output: string): WrkFigures {
  const perSecond = Number(/Requests\/sec:\s+([\d.]+)/.exec(output)?.[1] ?? Number.NaN);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const broken = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output);
  const errors = refused + (broken?.slice(1).reduce((sum, count) => sum + Number(count), 0) ?? 0);
  return { perSecond, p50Ms: percentile(output, 50), p99Ms: percentile(output, 99), errors };
}

function percentile(output: string, percent: number): number {
  const [, value = '', unit = ''] = new RegExp(`\\b${percent}%\\s+([\\d.]+)(us|ms|s)`).exec(output) ?? [];
  return value === '' ? Number.NaN : Number(value) * ({ us: 0.001, ms: 1, s: 1_000 }[unit] ?? Number.NaN);
}

function onPath(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function aptInstall(name: string): boolean {
  if (process.getuid?.() !== 0 || onPath('apt-get') === null) return false;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const options = { stdio: ['ignore', 2, 2] as [string, number, number], timeout: APT_LIMIT_MS, env };
  // A stale list is reason enough to go on: the install itself decides.
  spawnSync('apt-get', ['update', '-qq'], { ...options, stdio: ['ignore', 2, 2] });
  return (
    spawnSync('apt-get', ['install', '-y', '-qq', name], { ...options, stdio: ['ignore', 2, 2] }).status === 0
  );
}
