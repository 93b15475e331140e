import type { Bench } from '../bench.ts';
import { Goals } from '../goals.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { measureLimit } from './limit.ts';
import { measureLive } from './live.ts';

export const ingest: Bench = {
  name: 'ingest',
  about:
    '1,000 msg/s for 60 s: received = accounted, loop, disk and memory; and how fast it could go at most',
  run: async (settings) => {
    const goals = new Goals(settings.log);
    // The limit first: the engine's child is then not yet there to share the machine with.
    const limit = await withTempFolder((folder) => measureLimit(folder, settings, goals));
    const live = await withTempFolder((folder) => measureLive(folder, settings, goals));
    return {
      figures: { live, limit: limit.figures },
      reference: limit.reference,
      ratio: limit.ratio,
      ok: goals.ok,
    };
  },
};
