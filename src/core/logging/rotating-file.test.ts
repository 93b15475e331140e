import { execFile, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ManualClock } from '../testing/manual-clock.ts';
import { RotatingFile } from './rotating-file.ts';
import { nextName, outlived } from './rotation.ts';
import type { RotationLimits } from './rotation.ts';

const NOON = Date.UTC(2026, 2, 1, 12);
const DAY = 86_400_000;
const LIMITS: RotationLimits = { maxBytes: 1000, backupCount: 5, keepDays: 3 };

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'danmudeck-log-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = (): string[] => readdirSync(folder).toSorted();
const content = (name: string): string => readFileSync(join(folder, name), 'utf8');

function open(clock: ManualClock, told: string[] = [], limits = LIMITS, inside = folder): RotatingFile {
  return new RotatingFile({
    folder: inside,
    clock,
    limits: () => limits,
    onTrouble: (one) => told.push(one),
  });
}

/** Lines of 100 bytes, each in a run of its own, so that every one may be the first that does not fit. */
async function fill(clock: ManualClock, from: number, to: number): Promise<void> {
  for (let at = from; at < to; at++) {
    const file = open(clock);
    file.write(`${String(at).padStart(99, '.')}\n`);
    await file.close();
    // The file system has the real time, the clock has another.
    utimesSync(join(folder, 'douyin_api.log'), clock.now() / 1000, clock.now() / 1000);
  }
}

// Catches: a line that is lost or split when the file is full, and old files that are never removed.
test('a full file is put aside under the day, and five of them are kept', async () => {
  const clock = new ManualClock(NOON);
  await fill(clock, 0, 75);
  expect(names()).toEqual([
    'douyin_api.2026-03-01.3.log',
    'douyin_api.2026-03-01.4.log',
    'douyin_api.2026-03-01.5.log',
    'douyin_api.2026-03-01.6.log',
    'douyin_api.2026-03-01.7.log',
    'douyin_api.log',
  ]);
  for (const name of names()) expect(statSync(join(folder, name)).size).toBeLessThanOrEqual(1000);
  const kept = names()
    .map(content)
    .join('')
    .trim()
    .split('\n')
    .map((line) => Number(line.replaceAll('.', '')));
  expect(kept).toEqual(Array.from({ length: 55 }, (_, at) => at + 20));
}, 60_000);

// Catches: yesterday's lines in today's file, after a night without the app as well.
test('a new day begins a new file, and days that are over are removed', async () => {
  for (let day = 0; day < 5; day++) {
    await fill(new ManualClock(NOON + day * DAY), day, day + 1);
  }
  expect(names()).toEqual(['douyin_api.2026-03-03.1.log', 'douyin_api.2026-03-04.1.log', 'douyin_api.log']);
  expect(content('douyin_api.log')).toContain('.4\n');
});

test('midnight is that of UTC, also while the file is open', async () => {
  const clock = new ManualClock(Date.UTC(2026, 2, 1, 23, 59, 59, 500));
  const file = open(clock);
  file.write('before\n');
  await new Promise((resolve) => setImmediate(resolve));
  while (!existsSync(join(folder, 'douyin_api.log')) || content('douyin_api.log') === '') {
    await new Promise((resolve) => setImmediate(resolve));
  }
  clock.advance(1000);
  file.write('after\n');
  await file.close();
  expect(content('douyin_api.2026-03-01.1.log')).toBe('before\n');
  expect(content('douyin_api.log')).toBe('after\n');
});

test('names that are not ours are neither counted nor removed', () => {
  const foreign = [
    'douyin_api.2020-01-01.1.log.gz',
    'notes.txt',
    'douyin_api.log',
    'danmudeck.log',
    'douyin_api.x.1.log',
  ];
  expect(outlived(foreign, LIMITS, NOON)).toEqual([]);
  expect(nextName('2026-03-01', [...foreign, 'douyin_api.2026-03-01.9.log'])).toBe(
    'douyin_api.2026-03-01.10.log',
  );
});

// Catches: a log that others on this computer can read, also when an earlier version made it so.
test('the files are for this user only', async () => {
  const inside = join(folder, 'logs');
  const clock = new ManualClock(NOON);
  const file = open(clock, [], LIMITS, inside);
  file.write('x\n');
  await file.close();
  expect([statSync(inside).mode & 0o777, statSync(join(inside, 'douyin_api.log')).mode & 0o777]).toEqual([
    0o700, 0o600,
  ]);
  writeFileSync(join(folder, 'douyin_api.log'), 'old\n', { mode: 0o644 });
  utimesSync(join(folder, 'douyin_api.log'), NOON / 1000, NOON / 1000);
  await fill(clock, 0, 1);
  expect(statSync(join(folder, 'douyin_api.log')).mode & 0o777).toBe(0o600);
});

// Catches: a folder that cannot be written and takes the app with it, or tells of it with every line.
test('what cannot be written waits, is told once, and goes out in order when it can be', async () => {
  const inside = join(folder, 'logs');
  writeFileSync(inside, 'a file where the folder should be');
  const clock = new ManualClock(NOON);
  const told: string[] = [];
  const { promise: troubled, resolve } = Promise.withResolvers<void>();
  const { promise: healed, resolve: heal } = Promise.withResolvers<void>();
  const file = new RotatingFile({
    folder: inside,
    clock,
    limits: () => LIMITS,
    onTrouble: (sentence) => {
      told.push(sentence);
      (told.length === 1 ? resolve : heal)();
    },
  });
  file.write('1\n');
  await troubled;
  file.write('2\n');
  // The second try fails as the first did.
  await nextTry(clock);
  await nextTry(clock, () => rmSync(inside));
  await healed;
  file.write('3\n');
  await file.close();
  expect(readFileSync(join(inside, 'douyin_api.log'), 'utf8')).toBe('1\n2\n3\n');
  expect(told).toHaveLength(2);
  expect(told[1]).toContain('0 lines were lost');
  expect(file.lost).toBe(0);
});

test('a process that ends at once still writes what it said last', () => {
  const file = open(new ManualClock(NOON));
  file.write('last words\n');
  file.flushSync();
  expect(content('douyin_api.log')).toBe('last words\n');
});

// Some containers have the program and do not allow what it does.
/** Waits until another try is due, changes the world, and lets it come. */
async function nextTry(clock: ManualClock, change = (): void => {}): Promise<void> {
  while (clock.pending === 0) await new Promise((resolve) => setImmediate(resolve));
  change();
  clock.advance(1000);
}

const canMount = spawnSync('unshare', ['-rm', 'true']).status === 0;

// Catches: ENOSPC that throws, a half line that swallows the next one, losses that nobody counts.
test.runIf(canMount)(
  'a full disk: told once, counted, whole lines only, and it goes on when there is room',
  async () => {
    const fixture = fileURLToPath(new URL('fixtures/fill-disk.ts', import.meta.url));
    const mounted = 'mount -t tmpfs -o size=8m tmpfs "$1" && exec "$2" "$3" "$1"';
    const command = ['-rm', 'sh', '-c', mounted, 'sh', folder, process.execPath, fixture];
    const { stdout } = await promisify(execFile)('unshare', command, { timeout: 15_000 });
    const { told, lostMeanwhile, lines, whole, taken } = JSON.parse(stdout) as {
      told: string[];
      lostMeanwhile: number;
      lines: number;
      whole: number;
      taken: number;
    };
    expect(told.filter((line) => line.includes('cannot be written'))).toHaveLength(1);
    expect(told[0]).toContain('RotatingFile');
    expect(told.find((line) => line.includes('written again'))).toContain(
      `${String(lostMeanwhile)} lines were lost`,
    );
    expect(lostMeanwhile).toBeGreaterThan(500);
    expect(lines).toBeGreaterThan(100);
    // Every line that was not counted as lost is there; what the full disk cut in two is there besides.
    expect(whole).toBe(taken);
    expect(lines - whole).toBeLessThanOrEqual(1);
  },
  20_000,
);
