import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ManualClock } from '#core/testing/manual-clock.ts';
import type { Logger, PlatformCookie } from '#core/ports.ts';
import { DesktopLogin } from './desktop-login.ts';
import type { LoginVisit } from './desktop-login.ts';
import { LoginFile } from './login-file.ts';
import type { Vault } from './vault.ts';

const SECRET = 'f00dfeedcafe0123456789';
const HOUR_MS = 3_600_000;

let folder = '';
let file = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-login-'));
  file = join(folder, 'login.json');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** The keys of one computer. */
class Keyring implements Vault {
  kind: 'strong' | 'weak' | 'none' = 'strong';
  isStale = false;
  isReadOnly = false;
  readonly #key = randomBytes(32);

  strength(): Promise<'strong' | 'weak' | 'none'> {
    return Promise.resolve(this.kind);
  }

  allowWeak(): void {}

  seal(text: string): Promise<Buffer> {
    if (this.isReadOnly) return Promise.reject(new Error('nothing can be sealed'));
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', this.#key, iv);
    const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return Promise.resolve(Buffer.concat([iv, cipher.getAuthTag(), body]));
  }

  // Async, so that what the cipher throws is a rejection.
  async open(sealed: Buffer): Promise<{ text: string; isStale: boolean }> {
    const decipher = createDecipheriv('aes-256-gcm', this.#key, sealed.subarray(0, 12));
    decipher.setAuthTag(sealed.subarray(12, 28));
    return Promise.resolve({
      text: decipher.update(sealed.subarray(28), undefined, 'utf8') + decipher.final('utf8'),
      isStale: this.isStale,
    });
  }
}

/** One start of the app on the folder, and what happened in it. */
function startApp(keyring = new Keyring(), keepWeakly = false) {
  const clock = new ManualClock();
  const visits: ((visit: LoginVisit) => void)[] = [];
  const lines: string[] = [];
  const counts = { asked: 0, wiped: 0, focused: 0 };
  const keep = (message: string, fields = {}): void => {
    lines.push(`${message} ${JSON.stringify(fields)}`);
  };
  const logger: Logger = { debug: keep, info: keep, warn: keep, error: keep };
  const login = new DesktopLogin({
    clock,
    logger,
    file: new LoginFile(file, keyring),
    openWindow: () => {
      const visit = Promise.withResolvers<LoginVisit>();
      visits.push(visit.resolve);
      return {
        visit: visit.promise,
        focus: () => (counts.focused += 1),
        close: () => visit.resolve({ kind: 'closed' }),
      };
    },
    askToKeepWeakly: () => {
      counts.asked += 1;
      return Promise.resolve(keepWeakly);
    },
    wipePartition: () => {
      counts.wiped += 1;
      return Promise.resolve();
    },
  });
  const cookies = (): readonly PlatformCookie[] =>
    ['sessionid', 'uid_tt'].map((name) => ({
      name,
      value: SECRET,
      domain: '.douyin.com',
      path: '/',
      expiresMs: clock.now() + HOUR_MS,
      httpOnly: true,
      secure: true,
    }));
  /** Logs in on the page, and waits until that is over and done with. */
  const logIn = async (): Promise<void> => {
    await login.start();
    visits.at(-1)?.({ kind: 'cookies', cookies: cookies() });
    await new Promise(setImmediate);
    // Queued behind what the visit has begun.
    await login.restore();
  };
  return { login, clock, visits, counts, lines, logIn, cookies };
}

async function onDisk(): Promise<string> {
  const files = await readdir(folder);
  return (await Promise.all(files.map((name) => readFile(join(folder, name), 'latin1')))).join('\n');
}

test('a login outlives the app, encrypted and for this user alone, and a log-out leaves nothing', async () => {
  // Catches: a cookie on disk in plain text, a file others can read, a log-out that comes back after a restart.
  const keyring = new Keyring();
  const first = startApp(keyring);
  await first.logIn();
  expect(first.login.state()).toMatchObject({ state: 'in', keptIn: 'encrypted-file', problem: null });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(await onDisk()).not.toContain(SECRET);

  const second = startApp(keyring);
  await second.login.restore();
  expect(second.login.cookies.current().map(({ value }) => value)).toEqual([SECRET, SECRET]);
  expect(second.login.state()).toMatchObject({
    state: 'in',
    keptIn: 'encrypted-file',
    sinceMs: first.clock.now(),
    expiresMs: first.clock.now() + HOUR_MS,
  });
  expect(await second.login.logOut()).toMatchObject({ state: 'out', keptIn: null, expiresMs: null });
  expect(second.counts.wiped).toBe(1);
  expect(await readdir(folder)).toEqual([]);

  const third = startApp(keyring);
  await third.login.restore();
  expect(third.login.state().state).toBe('out');
});

test('neither the state nor the log holds a value', async () => {
  const { login, logIn, lines } = startApp();
  await logIn();
  await writeFile(file, 'damaged');
  await login.restore();
  expect(JSON.stringify([login.state(), lines])).not.toContain(SECRET);
});

test.each([
  ['declined', false, 'memory', 'not-kept'],
  ['agreed to', true, 'weak-file', undefined],
] as const)('a weak key is asked about, and %s', async (_name, keepWeakly, keptIn, problem) => {
  // Catches: a login under a key that everybody has, which nobody was asked about.
  const keyring = new Keyring();
  keyring.kind = 'weak';
  const { login, logIn, counts } = startApp(keyring, keepWeakly);
  await logIn();
  expect(counts.asked).toBe(1);
  expect(login.state()).toMatchObject({ state: 'in', keptIn });
  expect(login.state().problem?.code).toBe(problem);
  expect(existsSync(file)).toBe(keepWeakly);
});

test('without any encryption the login is in memory, and an earlier one does not come back', async () => {
  const keyring = new Keyring();
  await startApp(keyring).logIn();
  keyring.kind = 'none';
  const { login, logIn, counts } = startApp(keyring);
  await logIn();
  expect(counts.asked).toBe(0);
  expect(login.state()).toMatchObject({ state: 'in', keptIn: 'memory', problem: { code: 'not-kept' } });
  expect(await readdir(folder)).toEqual([]);
});

test('a file of a locked keyring is left where it is', async () => {
  // Catches: throwing a good login away because the desktop was not unlocked yet.
  const keyring = new Keyring();
  await startApp(keyring).logIn();
  keyring.kind = 'none';
  const locked = startApp(keyring);
  await locked.login.restore();
  expect(locked.login.state()).toMatchObject({ state: 'out', problem: { code: 'keys-unavailable' } });
  keyring.kind = 'strong';
  const unlocked = startApp(keyring);
  await unlocked.login.restore();
  expect(unlocked.login.state().state).toBe('in');
});

test.each([
  ['no JSON', () => 'not json'],
  ['another format', () => '{"format":"other","version":1,"weak":false,"sealed":""}'],
  ['a version of tomorrow', () => '{"format":"danmudeck-login","version":2,"weak":false,"sealed":""}'],
  [
    'far too long',
    () => `{"format":"danmudeck-login","version":1,"weak":false,"sealed":"${'A'.repeat(400_000)}"}`,
  ],
  ['sealed elsewhere', () => '{"format":"danmudeck-login","version":1,"weak":false,"sealed":"AAAA"}'],
])('a file that is %s is set aside and told', async (_name, text) => {
  // Catches: an app that does not start, or one that quietly overwrites what it could not read.
  await writeFile(file, text());
  const { login } = startApp();
  await login.restore();
  expect(login.state()).toMatchObject({ state: 'out', problem: { code: 'file-unreadable' } });
  expect(await readdir(folder)).toEqual(['login.json.unreadable']);
  await login.logOut();
  expect(await readdir(folder)).toEqual([]);
});

test('one window at a time, and a closed one changes nothing', async () => {
  const { login, visits, counts, logIn } = startApp();
  await logIn();
  expect(await login.start()).toMatchObject({ state: 'waiting' });
  await login.start();
  expect(counts.focused).toBe(1);
  expect(visits).toHaveLength(2);
  visits[1]?.({ kind: 'closed' });
  await new Promise(setImmediate);
  expect(login.state()).toMatchObject({ state: 'in', problem: null });
});

test('a page that does not load is told', async () => {
  const { login, visits } = startApp();
  await login.start();
  visits[0]?.({ kind: 'failed' });
  await new Promise(setImmediate);
  expect(login.state()).toMatchObject({ state: 'out', problem: { code: 'page-failed' } });
});

test('a log-out while the page is open wins over the login that it brings', async () => {
  // Catches: somebody who logs out and is logged in a second later.
  const { login, visits, cookies } = startApp();
  await login.start();
  visits[0]?.({ kind: 'cookies', cookies: cookies() });
  await login.logOut();
  await new Promise(setImmediate);
  await login.restore();
  expect(login.state()).toMatchObject({ state: 'out', keptIn: null });
  expect(await readdir(folder)).toEqual([]);
});

test('an expired login is told as such after a restart', async () => {
  const keyring = new Keyring();
  await startApp(keyring).logIn();
  const later = startApp(keyring);
  later.clock.advance(2 * HOUR_MS);
  await later.login.restore();
  expect(later.login.state()).toMatchObject({ state: 'expired' });
  expect(later.login.cookies.current()).toEqual([]);
});

test('a login that cannot be sealed anew is still one', async () => {
  // Catches: being logged out by a full disk, although the kept login was opened.
  const keyring = new Keyring();
  await startApp(keyring).logIn();
  keyring.isStale = true;
  keyring.isReadOnly = true;
  const { login, lines } = startApp(keyring);
  await login.restore();
  expect(login.state()).toMatchObject({ state: 'in', keptIn: 'encrypted-file', problem: null });
  expect(lines).toEqual([]);
});

test('a login that was kept weakly is sealed anew once the system keeps keys', async () => {
  // Catches: a screen that says "encrypted" while the file is still under the key that everybody has.
  const keyring = new Keyring();
  keyring.kind = 'weak';
  await startApp(keyring, true).logIn();
  const before = await onDisk();
  keyring.kind = 'strong';
  const { login } = startApp(keyring);
  await login.restore();
  expect(login.state()).toMatchObject({ state: 'in', keptIn: 'encrypted-file' });
  expect(await onDisk()).not.toBe(before);
  expect(await onDisk()).toContain('"weak":false');
});
