import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCookieFile } from './cookie-file.ts';

const SECRET = 'f00dfeedcafe';
const NOW_MS = 1_790_000_000_000;
const LATER = NOW_MS / 1_000 + 3_600;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-cookies-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

let made = 0;
async function fileOf(text: string, mode = 0o600): Promise<string> {
  made += 1;
  const file = join(folder, `cookies-${made}`);
  await writeFile(file, text, { mode });
  return file;
}

const txt = (...rows: readonly (readonly (string | number)[])[]): string =>
  ['# Netscape HTTP Cookie File', '', ...rows.map((row) => row.join('\t'))].join('\n');

const SESSION = ['#HttpOnly_.douyin.com', 'TRUE', '/', 'TRUE', LATER, 'sessionid', SECRET];

test('cookies.txt: the login of Douyin, and nothing of other sites', async () => {
  const file = await fileOf(
    txt(
      SESSION,
      ['.douyin.com', 'TRUE', '/', 'FALSE', 0, 'uid_tt', SECRET],
      ['.example.com', 'TRUE', '/', 'TRUE', LATER, 'sessionid', SECRET],
      ['.douyin.com', 'TRUE', '/', 'TRUE', LATER, 'tracking', SECRET],
    ),
  );
  expect(await readCookieFile(file, NOW_MS)).toEqual([
    {
      name: 'sessionid',
      value: SECRET,
      domain: '.douyin.com',
      path: '/',
      expiresMs: LATER * 1_000,
      httpOnly: true,
      secure: true,
    },
    {
      name: 'uid_tt',
      value: SECRET,
      domain: '.douyin.com',
      path: '/',
      expiresMs: null,
      httpOnly: false,
      secure: false,
    },
  ]);
});

test('the JSON that add-ons write', async () => {
  const file = await fileOf(
    JSON.stringify([
      {
        domain: 'douyin.com',
        hostOnly: false,
        httpOnly: true,
        name: 'sessionid_ss',
        path: '/',
        sameSite: 'no_restriction',
        secure: true,
        session: false,
        storeId: null,
        expirationDate: LATER + 0.5,
        value: SECRET,
      },
    ]),
  );
  expect(await readCookieFile(file, NOW_MS)).toEqual([
    {
      name: 'sessionid_ss',
      value: SECRET,
      domain: '.douyin.com',
      path: '/',
      expiresMs: LATER * 1_000 + 500,
      httpOnly: true,
      secure: true,
    },
  ]);
});

test.skipIf(process.platform === 'win32').each([0o644, 0o640, 0o604])(
  'a file that others may read (%o) is refused, with the command to run',
  async (mode) => {
    // Catches: a login that every account of the machine can copy.
    const file = await fileOf(txt(SESSION), mode);
    await expect(readCookieFile(file, NOW_MS)).rejects.toMatchObject({
      code: 'E301',
      message: expect.stringContaining(`chmod 600 '${file}'`) as string,
    });
  },
);

test.each([
  ['no login', txt(['.douyin.com', 'TRUE', '/', 'TRUE', LATER, 'ttwid', SECRET]), 'no Douyin login'],
  [
    'an expired login',
    txt([...SESSION.slice(0, 4), 1_700_000_000, 'sessionid', SECRET]),
    'expired on 2023-11-14',
  ],
  ['a value that would end the header', txt([...SESSION.slice(0, 6), `${SECRET};x=1`]), 'no Douyin login'],
  ['a field too few', txt(SESSION.slice(0, 6)), 'Line 3'],
  ['a field too many', txt([...SESSION, 'more']), 'Line 3'],
  ['a time that is none', txt([...SESSION.slice(0, 4), '1e99', 'sessionid', SECRET]), 'Line 3'],
  ['a header line', `Cookie: sessionid=${SECRET}`, 'Line 1'],
  ['an object', JSON.stringify({ sessionid: SECRET }), 'Line 1'],
  ['broken JSON', `[{"name":"sessionid","value":"${SECRET}"`, 'no valid JSON'],
  ['other JSON', JSON.stringify([{ name: 'sessionid', value: 7, domain: '.douyin.com' }]), 'entry 0.value'],
  ['nothing', '', 'no Douyin login'],
  ['too much', 'x'.repeat(3 * 1024 * 1024), 'over 2 MB'],
  ['too many', '#\n'.repeat(30_000), 'too many lines'],
])('%s is refused without a word of what is in it', async (_name, text, says) => {
  // Catches: a cookie on the screen or in a log, quoted by an error message.
  const file = await fileOf(text);
  const refusal: unknown = await readCookieFile(file, NOW_MS).catch((thrown: unknown) => thrown);
  expect(refusal).toMatchObject({ code: 'E301', message: expect.stringContaining(says) as string });
  expect(`${String(refusal)} ${JSON.stringify(refusal)}`).not.toContain(SECRET);
});

test('a path that leads nowhere is told as such', async () => {
  await expect(readCookieFile(join(folder, 'nowhere'), NOW_MS)).rejects.toMatchObject({ code: 'E301' });
});

test.each([
  ['cookies.txt', txt(SESSION)],
  [
    'JSON',
    JSON.stringify([{ name: 'sessionid', value: SECRET, domain: '.douyin.com', expirationDate: LATER }]),
  ],
])('%s with the mark that Windows programs put first', async (_name, text) => {
  // Catches: a sound file that is refused because an editor has saved it.
  expect(await readCookieFile(await fileOf(`\ufeff${text}`), NOW_MS)).toMatchObject([{ value: SECRET }]);
});

test('an end that no calendar has is told as the last day there is', async () => {
  // Catches: a login that stops the screen from being drawn, because it shows when it ends.
  for (const text of [
    txt([...SESSION.slice(0, 4), '999999999999999', 'sessionid', SECRET]),
    JSON.stringify([{ name: 'sessionid', value: SECRET, domain: '.douyin.com', expirationDate: 1e300 }]),
  ]) {
    const [cookie] = await readCookieFile(await fileOf(text), NOW_MS);
    expect(() => new Date(cookie?.expiresMs ?? Number.NaN).toISOString()).not.toThrow();
  }
});

test('a folder is refused', async () => {
  // Catches: a stack trace in place of a sentence.
  const inner = join(folder, 'inner');
  await mkdir(inner, { mode: 0o700 });
  await expect(readCookieFile(inner, NOW_MS)).rejects.toMatchObject({ code: 'E301' });
});

test.skipIf(process.platform === 'win32')('a pipe is read, as far as a file may be long', async () => {
  // Catches: a size that says 0 and is believed. `--cookies <(pass show …)` gives a pipe.
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', ['-m', '600', pipe]);
  const [short] = await Promise.all([readCookieFile(pipe, NOW_MS), writeFile(pipe, txt(SESSION))]);
  expect(short).toMatchObject([{ value: SECRET }]);
  const long = writeFile(pipe, 'x'.repeat(8 * 1024 * 1024)).catch((thrown: unknown) => thrown);
  await expect(readCookieFile(pipe, NOW_MS)).rejects.toMatchObject({
    message: expect.stringContaining('over 2 MB') as string,
  });
  // Nobody reads on.
  expect(await long).toMatchObject({ code: 'EPIPE' });
});
