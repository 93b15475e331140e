import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BENCHES } from './all-benches.ts';
import type { Bench, Findings } from './bench.ts';

const RUN = fileURLToPath(new URL('run.mjs', import.meta.url));
const USAGE = 'npm run -s bench -- [--list] [--quick] [--seed N] NAME…';
/** A bench that hangs has failed. The longest full one takes about four minutes. */
const LIMIT_MS = { quick: 120_000, full: 900_000 };

/** Of a bench that broke down: whoever reads the line finds it in its form. */
const NOTHING_FOUND: Findings = { figures: {}, reference: {}, ratio: {}, ok: false };

// Exit handlers end child processes and remove temporary folders.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

process.exitCode = await main();

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      allowPositionals: true,
      options: {
        list: { type: 'boolean', default: false },
        quick: { type: 'boolean', default: false },
        seed: { type: 'string', default: '1' },
      },
    });
  } catch (thrown) {
    return refuse(thrown instanceof Error ? thrown.message : String(thrown));
  }
  const { values, positionals } = parsed;
  if (values.list) {
    process.stdout.write(list());
    return 0;
  }
  if (!/^\d{1,9}$/.test(values.seed)) return refuse('A seed is a whole number of at most nine digits.');
  const unknown = positionals.find((name) => !BENCHES.some((bench) => bench.name === name));
  if (unknown !== undefined)
    return refuse(`There is no bench named ${JSON.stringify(unknown.slice(0, 40))}.`);
  const [only, ...others] = BENCHES.filter((bench) => positionals.includes(bench.name));
  if (only === undefined) return refuse('Name at least one bench.');
  if (others.length === 0) return runOne(only, values.quick, Number(values.seed));
  return runEach([only, ...others], [...(values.quick ? ['--quick'] : []), '--seed', values.seed]);
}

/** Each in a process of its own: what one leaves on the heap must not slow the next. */
function runEach(benches: readonly Bench[], flags: readonly string[]): number {
  const codes = benches.map(
    ({ name }) => spawnSync(process.execPath, [RUN, ...flags, name], { stdio: 'inherit' }).status ?? 1,
  );
  return Math.max(...codes);
}

async function runOne(bench: Bench, quick: boolean, seed: number): Promise<number> {
  const { name } = bench;
  const log = (line: string): void => {
    process.stderr.write(`${name}: ${line}\n`);
  };
  log(`seed ${seed}${quick ? ', quick' : ''}`);
  const limit = setTimeout(
    () => {
      log('took too long');
      tell(name, NOTHING_FOUND);
      process.exit(1);
    },
    quick ? LIMIT_MS.quick : LIMIT_MS.full,
  );
  try {
    const findings = await bench.run({ quick, seed, log });
    tell(name, findings);
    return findings.ok ? 0 : 1;
  } catch (thrown) {
    log(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown));
    tell(name, NOTHING_FOUND);
    return 1;
  } finally {
    clearTimeout(limit);
  }
}

/** One line; three decimals say more than any of this can be repeated to. */
function tell(name: string, { figures, reference, ratio, ok }: Findings): void {
  const line = JSON.stringify({ name, figures, reference, ratio, ok }, (_key, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
  );
  process.stdout.write(`${line}\n`);
}

function refuse(why: string): number {
  process.stderr.write(`${why}\n${USAGE}\n${list()}`);
  return 1;
}

function list(): string {
  return BENCHES.map(({ name, about }) => `${name.padEnd(13)}${about}\n`).join('');
}
