import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startHost } from './host.ts';

const SECRET = 'f00dfeedcafe0123456789';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-host-login-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('a login from a file is told without its cookies, and leaves none in the data folder', async () => {
  // Catches: a cookie that reaches a tool, the database or the API's files.
  const cookieFile = join(folder, 'cookies.txt');
  const row = ['.douyin.com', 'TRUE', '/', 'TRUE', '4000000000', 'sessionid', SECRET];
  await writeFile(cookieFile, row.join('\t'), { mode: 0o600 });
  const dataDir = join(folder, 'data');
  const host = await startHost({ dataDir, port: 0, fakeOrigin: null, logLevel: 'error', cookieFile });
  const answers = [
    await host.app.dispatch('getLogin', {}),
    await host.app.dispatch('startLogin', {}),
    await host.app.dispatch('getHealth', {}),
    await host.app.dispatch('logOut', {}),
  ];
  await host.close();
  expect(answers[0]).toMatchObject({
    ok: true,
    value: { state: 'in', keptIn: 'cookie-file', canStart: false },
  });
  expect(answers[1]).toMatchObject({ ok: false, error: { error_code: 'E304' } });
  expect(answers[3]).toMatchObject({ ok: true, value: { state: 'out' } });
  expect(JSON.stringify(answers)).not.toContain(SECRET);
  const entries = await readdir(dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  expect(files.length).toBeGreaterThan(0);
  const kept = await Promise.all(
    files.map(({ parentPath, name }) => readFile(join(parentPath, name), 'latin1')),
  );
  expect(kept.filter((text) => text.includes(SECRET))).toEqual([]);
  // The file is the person's own and stays as it is.
  expect(await readFile(cookieFile, 'utf8')).toContain(SECRET);
});
