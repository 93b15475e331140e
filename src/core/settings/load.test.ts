import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { ConfigEntry } from '#shared/config.ts';
import { AppError } from '#shared/errors.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Environment } from './environment.ts';
import { VARIABLES } from './environment.ts';
import { loadSettings } from './load.ts';
import type { LoadedSettings } from './load.ts';
import { settingsSources } from './sources.ts';

const folder = mkdtempSync(join(tmpdir(), 'danmudeck-settings-'));
const file = join(folder, 'config.json');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function load(content: unknown, environment: Environment = {}): Promise<LoadedSettings> {
  rmSync(file, { force: true });
  if (content !== null) {
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
  return loadSettings(settingsSources({ file, environment }));
}

async function refusal(content: unknown, environment: Environment = {}): Promise<AppError> {
  const thrown: unknown = await load(content, environment).then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof AppError)) throw new Error(`not refused: ${String(thrown)}`);
  expect(thrown.code).toBe('E301');
  return thrown;
}

function entry({ report }: LoadedSettings, key: string): ConfigEntry | undefined {
  return report.entries.find((one) => one.key === key);
}

test('the names and defaults are those that tools know', () => {
  expect(DEFAULT_SETTINGS).toMatchObject({
    app_name: 'DouyinLiveAPI',
    version: '1.0.0',
    debug: false,
    database: {
      enabled: false,
      host: 'localhost',
      port: 5432,
      database: 'douyin_live',
      username: 'postgres',
      pool_size: 10,
      pool_timeout: 30,
    },
    redis: {
      enabled: false,
      host: 'localhost',
      port: 6379,
      database: 0,
      max_connections: 20,
      socket_timeout: 5,
    },
    api: { host: '127.0.0.1', cors_origins: [], debug: false, legacy_open: false },
    fetcher: {
      reconnect_interval: 5,
      max_reconnect_times: 3,
      message_buffer_size: 1000,
      timeout: 30,
      enable_heartbeat: true,
      heartbeat_interval: 30,
    },
  });
  // No variable of the five that tools already set may be renamed.
  for (const name of ['DOUYIN_API_DEBUG', 'DOUYIN_DB_HOST', 'DOUYIN_REDIS_HOST']) {
    expect(VARIABLES.has(name)).toBe(true);
  }
});

// Catches: a file that wins over the environment, and a report that names the wrong origin.
test('the environment goes before the file and the file before the default, and the report says which', async () => {
  const loaded = await load(
    { fetcher: { timeout: 12, heartbeat_interval: 8 }, database: { host: 'db.file' } },
    {
      DOUYIN_FETCHER_TIMEOUT: '21',
      DOUYIN_DB_HOST: 'db.env',
      DOUYIN_API_CORS_ORIGINS: 'http://a:1, http://b:2',
    },
  );
  expect(loaded.settings.fetcher).toMatchObject({
    timeout: 21,
    heartbeat_interval: 8,
    reconnect_interval: 5,
  });
  expect(loaded.settings.database.host).toBe('db.env');
  expect(loaded.settings.api.cors_origins).toEqual(['http://a:1', 'http://b:2']);
  expect(entry(loaded, 'fetcher.timeout')?.source).toEqual({ kind: 'env', name: 'DOUYIN_FETCHER_TIMEOUT' });
  expect(entry(loaded, 'fetcher.heartbeat_interval')?.source).toEqual({ kind: 'file', path: file });
  expect(entry(loaded, 'fetcher.reconnect_interval')?.source).toEqual({ kind: 'default' });
  expect(entry(loaded, 'database.host')).toMatchObject({ value: 'db.env', note: 'not used by this version' });
});

test('DOUYIN_API_DEBUG turns both switches on, an empty variable none', async () => {
  const on = await load(null, { DOUYIN_API_DEBUG: 'TRUE' });
  expect([on.settings.debug, on.settings.api.debug]).toEqual([true, true]);
  const off = await load(null, { DOUYIN_API_DEBUG: '' });
  expect([off.settings.debug, entry(off, 'debug')?.source.kind]).toEqual([false, 'default']);
});

// Catches: an option of the command line that is told as a value of the file.
test('an option of the command line goes before everything', async () => {
  rmSync(file, { force: true });
  const environment = { DOUYIN_API_PORT: '50000' };
  const loaded = await loadSettings(settingsSources({ file, environment, port: 0, legacyOpen: true }));
  expect(loaded.settings.api).toMatchObject({ port: 0, legacy_open: true });
  expect(entry(loaded, 'api.port')?.source).toEqual({ kind: 'option', name: '--port' });
});

// Catches: "invalid input" for somebody who set eighty variables in a start script.
test.each([
  ['DOUYIN_FETCHER_TIMEOUT', 'soon', 'DOUYIN_FETCHER_TIMEOUT: a whole number is needed'],
  ['DOUYIN_FETCHER_TIMEOUT', '0', 'For example DOUYIN_FETCHER_TIMEOUT=30'],
  ['DOUYIN_DB_PORT', '70000', 'DOUYIN_DB_PORT:'],
  ['DOUYIN_API_DEBUG', 'maybe', 'DOUYIN_API_DEBUG: true or false is needed'],
  ['DOUYIN_API_HOST', '0.0.0.0', '127.0.0.1 is the only address'],
  ['DOUYIN_API_CORS_ORIGINS', '*', 'DOUYIN_API_CORS_ORIGINS: one exact origin'],
  ['DOUYIN_API_PORT', 'x', 'For example DOUYIN_API_PORT=47800'],
])('%s=%s is refused by its name, with an example', async (name, value, says) => {
  const { message } = await refusal(null, { [name]: value });
  expect(message).toContain(says);
});

// Catches: a password written into the wrong variable that ends up in the log by the refusal.
test('a refusal does not repeat what was written', async () => {
  const error = await refusal(null, { DOUYIN_DB_PORT: 'hunter2-secret' });
  expect(JSON.stringify([error.message, error.details, error.cause])).not.toContain('hunter2');
  const broken = await refusal('{"database": {"password": hunter2-secret}}');
  expect(JSON.stringify([broken.message, broken.details, String(broken.cause)])).not.toContain('hunter2');
});

test('a foreign variable with our prefix stops nothing and is told with the name that was meant', async () => {
  const { report } = await load(null, { DOUYIN_FETCHER_RECONECT_INTERVAL: '9', DOUYIN_COOKIE: 'x' });
  expect(report.notices).toEqual([
    'The environment variable DOUYIN_FETCHER_RECONECT_INTERVAL is not known and changes nothing. Did you mean DOUYIN_FETCHER_RECONNECT_INTERVAL?',
  ]);
});

// Catches: an unknown key that is silently ignored: `expire_day` would let rows be deleted.
test('an unknown or wrong key is refused with its line and the name that was meant', async () => {
  const unknown = await refusal('{\n  "store": {\n    "expire_day": {}\n  }\n}');
  expect(unknown.message).toContain(
    'line 3: "store.expire_day": is not known. Did you mean "store.expire_days"?',
  );
  expect(unknown.details).toMatchObject({ parameter: 'store.expire_day', line: 3, column: 5 });
  const wrong = await refusal('{\n "fetcher": {"timeout": "long"}}');
  expect(wrong.message).toContain('line 2: "fetcher.timeout"');
  expect((await refusal('{\n "api": {,}}')).message).toContain('line 2, column 10');
  expect((await refusal('[]')).message).toContain('one object in braces');
});

test.each(['__proto__', 'constructor', 'prototype', 'toString'])('the key %s is refused', async (key) => {
  const { message } = await refusal(`{"fetcher": {"${key}": {"timeout": 5}}}`);
  expect(message).toContain(key);
  expect(({} as Record<string, unknown>)['timeout']).toBeUndefined();
});

// Catches: a password that is accepted from a file that gets copied and attached to reports.
test.each([
  [{ database: { password: 'p' } }, 'DOUYIN_DB_PASSWORD'],
  [{ redis: { password: 'p' } }, 'DOUYIN_REDIS_PASSWORD'],
  [{ api: { token: 'p' } }, 'danmudeck tokens path'],
  [{ cookie: 'p' }, 'do not belong in this file'],
])('a secret in the file is refused and it says where to put it: %j', async (content, says) => {
  expect((await refusal(content)).message).toContain(says);
});

test('an empty password of a template is none, and one of the environment is told as set', async () => {
  const loaded = await load({ database: { password: '' } }, { DOUYIN_REDIS_PASSWORD: 'hunter2-secret' });
  expect(entry(loaded, 'database.password')).toMatchObject({ value: 'not set', isSecret: true });
  expect(entry(loaded, 'redis.password')).toMatchObject({
    value: 'set',
    source: { kind: 'env', name: 'DOUYIN_REDIS_PASSWORD' },
  });
  expect(JSON.stringify(loaded)).not.toContain('hunter2');
});

test('a database that is switched on is told to be unused', async () => {
  const { report } = await load({ database: { enabled: true }, redis: { enabled: true } });
  expect(report.notices.join()).toMatch(/PostgreSQL.*Redis/);
});

// Catches: a downgrade that refuses to start, or that takes a later version's values for today's.
test('of a later version what is known counts, the rest is named, and wrong values are still wrong', async () => {
  const later = { config_version: 99, fetcher: { timeout: 9, warp: 1 }, overlay: { on: true } };
  const { settings, report, outdated } = await load(later);
  expect(settings.fetcher.timeout).toBe(9);
  expect({ state: report.fileState, outdated }).toEqual({ state: 'newer', outdated: null });
  expect(report.notices[0]).toContain('fetcher.warp');
  expect(report.notices[0]).toContain('overlay');
  await refusal({ config_version: 99, fetcher: { timeout: 'x' } });
});
