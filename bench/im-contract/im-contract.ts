import type { Bench } from '../bench.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { CHECKS } from './all-checks.ts';
import { runChecks } from './run-checks.ts';

/** Those that take longer than the rest together. */
const SLOW = new Set([3, 4, 28, 29, 30, 32, 39, 40, 41, 42, 43]);

export const imContract: Bench = {
  name: 'im-contract',
  about:
    'the acceptance list of the IM interface against the running app; `npm run -s acceptance` shows each line',
  run: async ({ quick, log }) => {
    const chosen = quick ? CHECKS.filter(({ number }) => !SLOW.has(number)) : CHECKS;
    const verdicts = await withTempFolder((folder) =>
      runChecks(chosen, folder, log, ({ check, failure }) => {
        if (failure !== null) log(`MISSED: ${check.number} ${check.title}: ${failure}`);
      }),
    );
    const failed = verdicts.filter(({ failure }) => failure !== null);
    return {
      figures: {
        checks: verdicts.length,
        hold: verdicts.length - failed.length,
        fail: failed.map(({ check }) => check.number).join(', '),
      },
      reference: {},
      ratio: {},
      ok: failed.length === 0,
    };
  },
};
