import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ManualClock } from '../testing/manual-clock.ts';
import { Authenticator } from './authenticator.ts';
import type { TokenChange } from './authenticator.ts';
import { KeptLog } from './test-support/fake-engine.ts';
import { until } from './test-support/until.ts';
import { watchTokens } from './token-watch.ts';
import { loadTokens, rotated, withoutWorker, withWorker, writeTokens } from './tokens.ts';
import type { ApiTokens } from './tokens.ts';

let folder: string;
let file: string;
let clock: ManualClock;
let log: KeptLog;
let tokens: ApiTokens;
let keys: Authenticator;
let changes: TokenChange[];
let end: () => void;
let looks = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'token-watch-'));
  file = join(folder, 'api-tokens.json');
  clock = new ManualClock();
  log = new KeptLog();
  tokens = await loadTokens(file, clock, log);
  keys = new Authenticator(tokens, clock);
  changes = [];
  keys.onChange((change) => changes.push(change));
  looks = 0;
  end = watchTokens({
    file,
    clock,
    logger: log,
    onChange: (now) => {
      looks += 1;
      keys.replace(now);
    },
  });
  await until(() => looks === 1 && clock.pending === 1);
});
afterEach(async () => {
  end();
  await rm(folder, { recursive: true, force: true });
});

/** One look at the file, to its end. */
async function lookAgain(): Promise<void> {
  clock.advance(1000);
  await until(() => clock.pending === 1);
}

// Catches: a token that was taken away and goes on working until the next start.
it('lets a change of another program count within a second', async () => {
  const next = rotated(tokens, 'read');
  await writeTokens(file, next);
  await lookAgain();
  expect(keys.check(tokens.read)).toBe('wrong');
  expect([keys.check(next.read), keys.check(next.control)]).toEqual(['read', 'control']);
  expect(changes.map(({ revokedScopes }) => [...revokedScopes])).toEqual([['read']]);
});

it('tells of workers that come, change and go', async () => {
  const added = withWorker(tokens, { name: 'c', accountIds: ['acc-1'], allowCreate: false }, 0);
  await writeTokens(file, added.tokens);
  await lookAgain();
  expect(keys.identify(added.token)).toMatchObject({
    credential: 'worker',
    worker: { id: 'wk-1', name: 'c' },
  });
  expect(changes[0]?.revokedWorkers.size).toBe(0);
  const bound = { ...added.tokens, workers: [{ ...added.worker, account_ids: ['acc-2'] }] };
  await writeTokens(file, bound);
  await lookAgain();
  expect(changes[1]).toMatchObject({ workers: [{ account_ids: ['acc-2'] }] });
  expect(changes[1]?.revokedWorkers.size).toBe(0);
  await writeTokens(file, withoutWorker(bound, 'wk-1'));
  await lookAgain();
  expect([...(changes[2]?.revokedWorkers ?? [])]).toEqual(['wk-1']);
  expect(keys.check(added.token)).toBe('wrong');
});

// Catches: everybody locked out, or let in, by a file that is being edited.
it('leaves the tokens as they are when the file is broken or gone', async () => {
  await writeFile(file, '{"version":1');
  await lookAgain();
  expect(keys.check(tokens.control)).toBe('control');
  expect(log.lines.join('\n')).toContain('cannot be read');
  await rm(file);
  await lookAgain();
  expect(keys.check(tokens.control)).toBe('control');
  expect(changes).toHaveLength(0);
});

it('looks no more once it has ended', async () => {
  end();
  await writeTokens(file, rotated(tokens, 'read'));
  expect(clock.pending).toBe(0);
  expect(looks).toBe(1);
});
