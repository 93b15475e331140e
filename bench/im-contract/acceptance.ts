import { parseArgs } from 'node:util';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { CHECKS } from './all-checks.ts';
import type { Check } from './check.ts';
import { runChecks } from './run-checks.ts';
import type { Verdict } from './run-checks.ts';

const USAGE = 'npm run -s acceptance -- [--list] [--only N,M]';

// Exit handlers end the apps and remove the folders.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const) {
  process.once(signal, () => process.exit(code));
}

process.exitCode = await main();

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { list: { type: 'boolean', default: false }, only: { type: 'string' } },
  });
  if (values.list) {
    for (const { number, title } of CHECKS) print(`${String(number).padStart(2)}  ${title}`);
    return 0;
  }
  const chosen = choose(values.only);
  if (chosen === null) {
    process.stderr.write(`--only takes numbers from 1 to ${CHECKS.length}.\n${USAGE}\n`);
    return 2;
  }
  const verdicts = await withTempFolder((folder) => runChecks(chosen, folder, note, tell));
  const failed = verdicts.filter(({ failure }) => failure !== null);
  print(
    `${verdicts.length - failed.length} hold, ${failed.length} do not${failed.length > 0 ? `: ${failed.map(({ check }) => check.number).join(', ')}` : ''}`,
  );
  return failed.length === 0 ? 0 : 1;
}

function choose(only: string | undefined): readonly Check[] | null {
  if (only === undefined) return CHECKS;
  const numbers = only.split(',').map(Number);
  const chosen = CHECKS.filter(({ number }) => numbers.includes(number));
  return chosen.length === new Set(numbers).size ? chosen : null;
}

function tell({ check, failure, seconds, evidence }: Verdict): void {
  const head = `${failure === null ? 'ok  ' : 'FAIL'} ${String(check.number).padStart(2)} ${check.title} (${seconds.toFixed(1)} s)`;
  print(failure === null ? head : `${head}: ${failure}`);
  for (const line of evidence) note(line);
}

function note(line: string): void {
  process.stderr.write(`     ${line}\n`);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
