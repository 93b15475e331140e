import { join } from 'node:path';
import type { Bench, BenchSettings, Figures } from '../bench.ts';
import { Goals } from '../goals.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { bareMaps } from './bare-maps.ts';
import { fill } from './fill.ts';
import type { Filled } from './fill.ts';
import { checkOrder } from './order.ts';

const SIZE = { quick: { accounts: 20, rows: 5_000 }, full: { accounts: 100, rows: 10_000 } };
const MIB = 1024 * 1024;
/** A cap that holds nothing back. */
const RAISED = 8 * 1024 * MIB;
/** RSS in all and a row's share of its growth; growth under the default cap; time until an unloaded account answers. */
const GOAL = { rssMib: 1.2 * 1024, bytesPerRow: 800, cappedGrowthMib: 130, loadMs: 200 };

export const imMemory: Bench = {
  name: 'im-memory',
  about:
    '100 accounts of 10,000 entities: memory with and without the cap, what leaves first, what never does',
  run: (settings) =>
    withTempFolder(async (folder) => {
      const goals = new Goals(settings.log);
      const { raised, capped } = await measureMemory(folder, settings, goals);
      const order = await checkOrder(goals);
      const bare = bareMaps(settings.quick ? SIZE.quick : SIZE.full);
      return {
        figures: { raised, capped, order },
        reference: { bare_maps_bytes_per_row: bare },
        ratio: { bytes_per_row_to_bare_maps: Number(raised['growth_bytes_per_row']) / bare },
        ok: goals.ok,
      };
    }),
};

/** The two runs in processes of their own; the limits in all are those of the full size. */
export async function measureMemory(
  folder: string,
  { quick, log }: BenchSettings,
  goals: Goals,
): Promise<{ readonly raised: Figures; readonly capped: Figures }> {
  const size = quick ? SIZE.quick : SIZE.full;
  const raised = await fill(join(folder, 'raised'), { ...size, maxBytes: RAISED, log });
  goals.atMost('growth, bytes per row', raised.growthBytes / raised.rows, GOAL.bytesPerRow);
  if (!quick) goals.atMost('RSS with the cap raised, MiB', raised.rssBytes / MIB, GOAL.rssMib);
  goals.expect(
    `${raised.loaded} of ${size.accounts} accounts loaded with the cap raised`,
    raised.loaded === size.accounts,
  );
  const capped = await fill(join(folder, 'capped'), { ...size, maxBytes: null, log });
  goals.atMost('growth under the default cap, MiB', capped.growthBytes / MIB, GOAL.cappedGrowthMib);
  if (!quick)
    goals.expect(`${capped.loaded} accounts loaded, none left memory`, capped.loaded < size.accounts);
  goals.atMost('until an unloaded account answers, worst, ms', capped.firstAnswerMs.max, GOAL.loadMs);
  for (const [name, { wrong }] of Object.entries({ raised, capped })) {
    goals.expect(`${name}: ${wrong} wrong answers`, wrong === 0);
  }
  return { raised: shown(raised), capped: shown(capped) };
}

function shown(filled: Filled): Figures {
  return {
    accounts: filled.accounts,
    rows: filled.rows,
    rss_before_mib: filled.rssBeforeBytes / MIB,
    rss_mib: filled.rssBytes / MIB,
    rss_peak_mib: filled.rssPeakBytes / MIB,
    growth_mib: filled.growthBytes / MIB,
    growth_bytes_per_row: filled.growthBytes / filled.rows,
    estimated_mib: filled.estimatedBytes / MIB,
    accounts_loaded: filled.loaded,
    first_answer_ms: filled.firstAnswerMs,
    answers_checked: filled.checked,
    wrong_answers: filled.wrong,
    rows_per_second: filled.rowsPerSecond,
  };
}
