import {
  lstatSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LogFields, Logger } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { settingsSources } from './sources.ts';
import { watchSettings } from './watch.ts';
import type { SettingsWatch } from './watch.ts';

let folder = '';
let file = '';
let watch: SettingsWatch | null = null;
let lines: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-watch-'));
  file = join(folder, 'config.json');
  lines = [];
});
afterEach(() => {
  watch?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The real clock, twenty times as fast: the file system has its own idea of time. */
const clock = { ...systemClock, after: (ms: number, call: () => void) => systemClock.after(ms / 20, call) };

async function open(
  waiting: { until: (line: string) => boolean; resolve: () => void }[] = [],
): Promise<void> {
  const tell = (message: string, fields?: LogFields): void => {
    lines.push(`${message} ${JSON.stringify(fields ?? {})}`);
    for (const one of waiting) if (one.until(message)) one.resolve();
  };
  const logger: Logger = { debug: tell, info: tell, warn: tell, error: tell };
  watch = await watchSettings({ sources: settingsSources({ file }), clock, logger });
}

// Catches: a migration that loses what was set, or the old file.
test('a file without a version is brought up to date, once, and the old one is kept beside it', async () => {
  const old = '{ "store": {"expire_days": {"messages": 0}} }';
  writeFileSync(file, old);
  await open();
  expect(watch?.current.store.expire_days.messages).toBe(0);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({
    config_version: 1,
    store: { expire_days: { messages: 0 } },
  });
  expect(readFileSync(`${file}.v0`, 'utf8')).toBe(old);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).toSorted()).toEqual(['config.json', 'config.json.v0']);
  watch?.close();
  const { mtimeMs } = statSync(file);
  await open();
  expect(statSync(file).mtimeMs).toBe(mtimeMs);
});

// Catches: settings that are kept elsewhere and linked here, cut off from there by the migration.
test('a link stays a link, and what it points to is brought up to date', async () => {
  const real = join(folder, 'real.json');
  writeFileSync(real, '{"debug": true}');
  symlinkSync(real, file);
  await open();
  expect(lstatSync(file).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(real, 'utf8'))).toEqual({ config_version: 1, debug: true });
  expect(readFileSync(`${file}.v0`, 'utf8')).toBe('{"debug": true}');
});

// Catches: a start that fails because the settings are mounted read-only.
test('a file that cannot be replaced is read all the same', async () => {
  // Whoever runs this, root too: there is no room in the name for the copy's ending.
  file = join(folder, `${'c'.repeat(250)}.json`);
  writeFileSync(file, '{"debug": true}');
  await open();
  expect(watch?.current.debug).toBe(true);
  expect(lines.join()).toContain('could not be rewritten');
});

test('a later version’s file is never written', async () => {
  const later = '{"config_version": 7, "debug": true, "new": 1}';
  writeFileSync(file, later);
  await open();
  expect(readFileSync(file, 'utf8')).toBe(later);
  expect(readdirSync(folder)).toEqual(['config.json']);
  expect(lines.join()).toContain('written by a later version');
});

// Catches: a slip of an editor during the show that turns everything back to the defaults.
test('a change counts while the app runs; a wrong one is told and changes nothing', async () => {
  writeFileSync(file, '{"config_version": 1}');
  const heard = (part: string) =>
    new Promise<void>((resolve) => waiting.push({ until: (line) => line.includes(part), resolve }));
  const waiting: { until: (line: string) => boolean; resolve: () => void }[] = [];
  await open(waiting);
  const again = heard('read again');
  writeFileSync(file, '{"config_version": 1, "fetcher": {"timeout": 9}, "api": {"rate_limit": 5}}');
  await again;
  expect(watch?.current.fetcher.timeout).toBe(9);
  expect(lines.join('\n')).toContain('{"settings":["api.rate_limit"]}');
  const wrong = heard('stay as they were');
  writeFileSync(file, '{"config_version": 1, "fetcher": {"timeout": -1}}   ');
  await wrong;
  expect(watch?.current.fetcher.timeout).toBe(9);
});
