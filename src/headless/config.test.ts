import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, expect, test } from 'vitest';
import type { ConfigReport } from '#shared/config.ts';

const CLI = fileURLToPath(new URL('../../scripts/danmudeck.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'danmudeck-config-'));
const file = join(folder, 'config.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => rmSync(file, { force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** `danmudeck <args>` in a process of its own, with these variables besides the usual ones. */
function danmudeck(
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const command = [CLI, ...args, '--data-dir', folder];
    const options = { timeout: 60_000, env: { ...process.env, ...variables } };
    execFile(process.execPath, command, options, (error, stdout, stderr) => {
      const code = typeof error?.code === 'number' ? error.code : error === null ? 0 : -1;
      resolve({ code, stdout, stderr });
    });
  });
}

// Catches: a report that shows a password, or that says "default" of what the environment has set.
test('explain names every setting with its source, and a secret only as set', async () => {
  const content = '{"fetcher": {"timeout": 9}}';
  writeFileSync(file, content);
  const variables = { DOUYIN_DB_PASSWORD: 'hunter2-hunter2', DOUYIN_API_DEBUG: '1' };
  const [text, json] = await Promise.all([
    danmudeck(['config', 'explain'], variables),
    danmudeck(['config', 'explain', '--json'], variables),
  ]);
  expect(text.code).toBe(0);
  expect(text.stdout).toMatch(/^fetcher\.timeout +9 +file .*config\.json, or DOUYIN_FETCHER_TIMEOUT;/m);
  expect(text.stdout).toMatch(/^debug +true +env DOUYIN_API_DEBUG$/m);
  expect(text.stdout).toMatch(
    /^database\.password +\(set\) +env DOUYIN_DB_PASSWORD; not used by this version$/m,
  );
  expect(text.stdout).toMatch(/^redis\.password +\(not set\) +default, or DOUYIN_REDIS_PASSWORD/m);
  const { entries } = JSON.parse(json.stdout) as ConfigReport;
  expect(entries.find(({ key }) => key === 'fetcher.timeout')?.source).toEqual({ kind: 'file', path: file });
  expect(text.stdout + text.stderr + json.stdout + json.stderr).not.toContain('hunter2');
  // Looking changes nothing: the app itself brings an older file up to date.
  expect(readFileSync(file, 'utf8')).toBe(content);
}, 60_000);

test('check says ok, or why not and where', async () => {
  const good = await danmudeck(['config', 'check']);
  expect(good).toMatchObject({ code: 0, stdout: expect.stringContaining('ok: ') as string });
  writeFileSync(file, '{\n  "api": {"prot": 1}\n}');
  const [bad, doctor] = await Promise.all([danmudeck(['config', 'check']), danmudeck(['doctor'])]);
  expect(bad).toMatchObject({ code: 2, stdout: '' });
  expect(bad.stderr).toContain('[E301]');
  expect(bad.stderr).toContain('line 2: "api.prot": is not known. Did you mean "api.port"?');
  expect(doctor.code).toBe(1);
  expect(doctor.stdout).toContain('✗ settings: ');
}, 60_000);
