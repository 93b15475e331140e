import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { openLog } from './open-log.ts';
import type { AppLog } from './open-log.ts';
import { withTrace } from './trace.ts';

const NOON = Date.UTC(2026, 2, 1, 12);
let folder = '';
let told: string[] = [];
let log: AppLog;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-log-'));
  told = [];
  const tell = (line: string): void => void told.push(line);
  log = openLog({ folder, consoleLevel: 'info', clock: new ManualClock(NOON), tell });
});
afterEach(async () => {
  await log.close();
  rmSync(folder, { recursive: true, force: true });
});

async function written(): Promise<Record<string, unknown>[]> {
  await log.close();
  const lines = readFileSync(join(folder, 'douyin_api.log'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as Record<string, unknown>);
}

function roomEntered(): void {
  log.info('room entered', { live_id: '123', title: '晚上好 everyone' });
}

test('the console tells time, level, name, function and line; the file the same as JSON', async () => {
  roomEntered();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(
    /^2026-03-01T12:00:00\.000Z \| INFO {2}\| douyin_live_api \| roomEntered:\d+ \| room entered live_id=123 title="晚上好 everyone"\n$/,
  );
  expect(await written()).toEqual([
    {
      time: '2026-03-01T12:00:00.000Z',
      level: 'INFO',
      name: 'douyin_live_api',
      where: expect.stringMatching(/^roomEntered:\d+$/) as string,
      message: 'room entered',
      live_id: '123',
      title: '晚上好 everyone',
    },
  ]);
});

test('DEBUG is for the file, until the settings say otherwise', async () => {
  log.debug('quiet');
  log.configure({ ...DEFAULT_SETTINGS, debug: true });
  log.debug('loud');
  expect(told.map((line) => line.trim().split(' | ').at(-1))).toEqual(['loud']);
  expect((await written()).map(({ message }) => message)).toEqual(['quiet', 'loud']);
});

// Catches: a nickname that makes a second line, and a field that passes itself off as the level.
test('hostile text stays on its line and in its field', async () => {
  log.warn('x\n{"level":"ERROR"}\u001b[2J\u202e', {
    level: 'none',
    message: 'other\r\n',
    name: '\u0000',
    ['a\nb']: 1,
  });
  expect(told.join('').match(/\n/g)).toHaveLength(1);
  expect(told[0]).not.toMatch(/[^\P{C}\n]/u);
  const [line] = await written();
  expect(line).toMatchObject({ level: 'WARN', field_level: 'none', field_message: 'other\\u000d\\u000a' });
  expect(Object.keys(line ?? {})).toContain('a\\u000ab');
});

// Catches: a secret that is masked in the file and stands on the console, or in the message alone.
test('a known secret is nowhere, on the console or in the file', async () => {
  log.secrets.add('hunter2-hunter2');
  const error = new AppError(
    'E001',
    'no hunter2-hunter2',
    { at: 'hunter2-hunter2' },
    new Error('hunter2-hunter2'),
  );
  log.error('hunter2-hunter2', { error, cookie: 'other', url: 'https://a/?x=hunter2-hunter2' });
  expect(told.join('')).not.toContain('hunter2');
  expect(told.join('')).toContain('error="E001 no [redacted]"');
  expect(JSON.stringify(await written())).not.toContain('hunter2');
});

test('what is logged because of a call carries its id, also later', async () => {
  await withTrace('rq-1', async () => {
    await Promise.resolve();
    log.info('inside');
  });
  log.info('outside');
  const [inside, outside] = await written();
  expect([inside?.['trace_id'], outside?.['trace_id']]).toEqual(['rq-1', undefined]);
});

test('a line is bounded whatever is in it', async () => {
  const wide = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`k${at}`, 'x'.repeat(5000)]));
  log.info('big', wide);
  const [line] = await written();
  expect(line).toMatchObject({ message: 'big' });
  expect(JSON.stringify(line).length).toBeLessThan(1000);
  expect(line?.['fields_left_out']).toBeGreaterThan(32_000);
});

test('nothing that can be logged throws', async () => {
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const hostile = {
    get trap(): never {
      throw new Error('no');
    },
    toJSON(): never {
      throw new Error('no');
    },
  };
  log.info('odd', {
    hostile,
    proxy: revoked.proxy,
    symbol: Symbol('s'),
    big: 10n,
    nothing: undefined,
    date: new Date(NaN),
  });
  expect((await written())[0]).toMatchObject({
    message: 'odd',
    hostile: { trap: '[unreadable]' },
    proxy: '[unreadable]',
    big: '10',
    nothing: null,
  });
});
