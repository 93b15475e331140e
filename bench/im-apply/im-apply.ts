import { join } from 'node:path';
import type { Bench, Figures } from '../bench.ts';
import { Goals } from '../goals.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { bareApply } from './bare-apply.ts';
import { measureAlone } from './alone.ts';
import { measureStorm } from './storm.ts';

export const imApply: Bench = {
  name: 'im-apply',
  about:
    'a crawler pushes 10,000 entities, in parts and in one frame, alone and among others: cost, lost rows',
  run: (settings) =>
    withTempFolder(async (folder) => {
      const goals = new Goals(settings.log);
      const parts = await measureAlone(join(folder, 'parts'), 'parts', settings, goals);
      const oneFrame = await measureAlone(join(folder, 'one'), 'one_frame', settings, goals);
      const storm = await measureStorm(join(folder, 'storm'), settings, goals);
      const bare = bareApply(settings.quick ? 3 : 7);
      return {
        figures: { parts, one_frame: oneFrame, storm },
        reference: { bare_parse_and_map_ms: bare },
        ratio: ratios(parts, bare),
        ok: goals.ok,
      };
    }),
};

function ratios(parts: Figures, bare: number): Figures {
  const busy = parts['busy_ms'];
  return { parts_busy_to_bare: typeof busy === 'number' ? busy / bare : null };
}
