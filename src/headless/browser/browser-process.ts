import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Readable, Writable } from 'node:stream';
import { AppError } from '#shared/errors.ts';
import type { Clock, DevToolsFields } from '#core/ports.ts';
import { within } from '#core/within.ts';
import { DevToolsPipe } from './devtools-pipe.ts';

const START_LIMIT_MS = 15_000;
/** A browser that was asked to end gets this long before its processes are ended. */
const END_LIMIT_MS = 2_000;
/** Processes die a moment after they are killed. */
const DEATH_LOOKS = 25;
const DEATH_LOOK_MS = 20;
/** A folder in use by a dying process: tried again this often, 100 ms apart. */
const REMOVE_RETRIES = 20;

/** A browser without windows, sounds, first-run pages, updates and calls home. */
const FLAGS = [
  '--headless=new',
  '--remote-debugging-pipe',
  '--no-first-run',
  '--no-default-browser-check',
  '--no-startup-window',
  '--mute-audio',
  '--disable-gpu',
  '--disable-sync',
  '--disable-extensions',
  '--disable-default-apps',
  '--disable-component-update',
  '--disable-background-networking',
  '--disable-breakpad',
  '--disable-crash-reporter',
  '--disable-domain-reliability',
  '--disable-features=MediaRouter,OptimizationHints,Translate',
  '--metrics-recording-only',
  '--password-store=basic',
  '--use-mock-keychain',
  // A page nobody looks at must keep its heartbeat.
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
];

export interface BrowserProgram {
  readonly path: string;
  /** False only where Chromium's sandbox cannot work: as root in a container. */
  readonly sandbox: boolean;
}

/** A running browser with a profile of its own, which is gone when the browser is. */
export interface BrowserProcess {
  readonly pid: number;
  readonly profile: string;
  readonly pipe: DevToolsPipe;
  /** What `Browser.getVersion` said. */
  readonly version: DevToolsFields;
  /** Ends it with everything it started; resolves when the profile is removed too. */
  end(): Promise<void>;
}

/**
 * Starts the browser. It talks over a pipe, so no port is open, and it ends by itself when this process dies.
 * Rejects with `AppError` E001 (it does not run) or E002 (it does not answer).
 */
export async function startBrowser(
  { path, sandbox }: BrowserProgram,
  clock: Clock,
  onClosed: () => void,
): Promise<BrowserProcess> {
  const profile = mkdtempSync(join(tmpdir(), 'danmudeck-page-'));
  const args = [...FLAGS, ...(sandbox ? [] : ['--no-sandbox']), `--user-data-dir=${profile}`];
  // Its own process group: what it started can be ended with it, and a Ctrl-C is ours to handle.
  const child = spawn(path, args, {
    detached: process.platform !== 'win32',
    windowsHide: true,
    // The passwords among our own variables are no business of a browser.
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DOUYIN_'))),
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
  });
  const exited = once(child, 'exit').catch(() => undefined);
  const { promise: failed, reject: fail } = Promise.withResolvers<never>();
  child.on('error', fail);
  failed.catch(() => undefined);
  const pipe = new DevToolsPipe(child.stdio[3] as Writable, child.stdio[4] as Readable, onClosed);
  let ending: Promise<void> | null = null;
  const end = (): Promise<void> => (ending ??= endProcess(child, exited, pipe, profile, clock));
  try {
    let version: DevToolsFields = {};
    const answered = pipe.send('Browser.getVersion').then((answer) => {
      version = answer;
    });
    if (!(await within(clock, START_LIMIT_MS, Promise.race([answered, failed])))) {
      throw new AppError(
        'E002',
        `The browser did not start within ${START_LIMIT_MS / 1_000} s. Trying again.`,
      );
    }
    return { pid: child.pid ?? 0, profile, pipe, version, end };
  } catch (thrown) {
    await end();
    if (thrown instanceof AppError) throw thrown;
    throw new AppError('E001', `The browser at ${path} does not start. Check that it runs.`, {}, thrown);
  }
}

async function endProcess(
  child: ChildProcess,
  exited: Promise<unknown>,
  pipe: DevToolsPipe,
  profile: string,
  clock: Clock,
): Promise<void> {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) {
    await within(
      clock,
      END_LIMIT_MS,
      pipe.send('Browser.close').catch(() => undefined),
    );
    await within(clock, END_LIMIT_MS, exited);
  }
  pipe.close();
  if (child.pid !== undefined) await endTree(child.pid);
  // A folder that something still holds is left to the system's own cleaning; nothing of a login is in it.
  await rm(profile, { recursive: true, force: true, maxRetries: REMOVE_RETRIES, retryDelay: 100 }).catch(
    () => undefined,
  );
}

/** Also what a browser that has ended itself may have left behind. */
async function endTree(pid: number): Promise<void> {
  if (process.platform === 'win32') {
    const killer = spawn('taskkill', ['/pid', String(pid), '/T', '/F'], {
      stdio: 'ignore',
      windowsHide: true,
    });
    await Promise.race([once(killer, 'exit'), once(killer, 'error')]).catch(() => undefined);
    return;
  }
  for (let look = 0; look < DEATH_LOOKS && endGroup(pid); look += 1) await pause(DEATH_LOOK_MS);
}

/** False when nothing of the group is left. */
function endGroup(pid: number): boolean {
  try {
    return process.kill(-pid, 'SIGKILL');
  } catch {
    return false;
  }
}
