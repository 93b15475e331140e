import { chmod, mkdtemp, readFile, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Authenticator } from './authenticator.ts';
import { KeptLog } from './test-support/fake-engine.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { Tickets } from './tickets.ts';
import { loadTokens } from './tokens.ts';

let folder: string;
let file: string;
const clock = new ManualClock();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tokens-'));
  file = join(folder, 'deeper', 'api-tokens.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('the token file', () => {
  // Catches: a file other users of the machine can read, and tokens that change at every start.
  it('is made once, for this user only', async () => {
    const made = await loadTokens(file, clock, new KeptLog());
    expect(made.read).toMatch(/^ddr_[\w-]{43}$/);
    expect(made.control).toMatch(/^ddc_[\w-]{43}$/);
    expect(await modeOf(file)).toBe(0o600);
    expect(await loadTokens(file, clock, new KeptLog())).toMatchObject(made);
    expect(await readdir(join(folder, 'deeper'))).toEqual(['api-tokens.json']);
  });

  it('is closed to others when it was not, and that is said', async () => {
    const made = await loadTokens(file, clock, new KeptLog());
    await chmod(file, 0o644);
    const log = new KeptLog();
    expect(await loadTokens(file, clock, log)).toMatchObject(made);
    expect(await modeOf(file)).toBe(0o600);
    expect(log.lines).toHaveLength(1);
  });

  // Catches: a start that fails, or an empty token that everybody knows, after a broken write.
  it.each(['', '{"version":1', '{"version":1,"read":"","control":"","workers":[]}', '[]', '{"version":2}'])(
    'is moved aside, kept, and made anew when it holds %j',
    async (content) => {
      await loadTokens(file, clock, new KeptLog());
      await writeFile(file, content);
      const log = new KeptLog();
      expect((await loadTokens(file, clock, log)).read).toMatch(/^ddr_/);
      const aside = (await readdir(join(folder, 'deeper'))).find((name) => name.includes('broken'));
      expect(await readFile(join(folder, 'deeper', aside ?? ''), 'utf8')).toBe(content);
      expect(log.lines.join('\n')).toContain('broken');
    },
  );

  // Catches: following a link to a file someone else controls.
  it('is not read through a link', async () => {
    const made = await loadTokens(file, clock, new KeptLog());
    const link = join(folder, 'link.json');
    await symlink(file, link);
    expect((await loadTokens(link, clock, new KeptLog())).control).not.toBe(made.control);
  });
});

describe('Authenticator', () => {
  const tokens = { read: 'ddr_right', control: 'ddc_right' };

  // Catches: guessing without end, and a limit that locks the owner out.
  it('limits wrong tokens after five, for a minute, and never right ones', () => {
    const own = new ManualClock();
    const keys = new Authenticator(tokens, own);
    const tries = Array.from({ length: 100 }, () => keys.check('ddr_wrong'));
    expect(tries.filter((credential) => credential === 'wrong')).toHaveLength(5);
    expect(tries.at(-1)).toBe('limited');
    expect([keys.check('ddr_right'), keys.check('ddc_right')]).toEqual(['read', 'control']);
    own.advance(60_000);
    expect(keys.check('ddr_wrong')).toBe('wrong');
  });

  it('forgets failures after a minute', () => {
    const own = new ManualClock();
    const keys = new Authenticator(tokens, own);
    for (let n = 0; n < 20; n += 1) {
      expect(keys.check('')).toBe('wrong');
      own.advance(15_001);
    }
  });
});

describe('Tickets', () => {
  // Catches: a ticket found in a log or history that still opens a stream.
  it('work once and for 30 s', () => {
    const own = new ManualClock();
    const tickets = new Tickets(own);
    const [first, second] = [tickets.issue(), tickets.issue()];
    expect([tickets.redeem(first), tickets.redeem(first)]).toEqual([true, false]);
    own.advance(30_000);
    expect(tickets.redeem(second)).toBe(false);
  });

  it('are all different, and a hoarder loses the oldest', () => {
    const tickets = new Tickets(new ManualClock());
    const all = Array.from({ length: 10_000 }, () => tickets.issue());
    expect(new Set(all).size).toBe(10_000);
    expect(all.filter((ticket) => tickets.redeem(ticket))).toEqual(all.slice(-1000));
  });
});
