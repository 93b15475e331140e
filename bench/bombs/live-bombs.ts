import { startFakeDouyin } from '#fake-douyin/server.ts';
import { startHost } from '#headless/host.ts';
import type { BenchSettings } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { Probe } from '../instruments/probe.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { total } from '../instruments/total.ts';
import { until } from '../instruments/wait.ts';
import * as payloads from './payloads.ts';

const BOMBS = [
  payloads.packedCountBomb,
  payloads.plainCountBomb,
  payloads.gzipBomb,
  payloads.headerFlood,
  payloads.nestedGroupsFrame,
  payloads.hugeLengthFrame,
] as const;
/** A bomb is refused within its goal; the line after it comes at once, also on a busy machine. */
const NEXT_LIMIT_MS = 10_000;

/** The bombs once more through sockets and the whole engine: the line sent after each must arrive. */
export function throughTheEngine({ seed }: BenchSettings, goals: Goals) {
  return withTempFolder(async (dataDir) => {
    const fake = await startFakeDouyin({ seed, scenario: 'calm' });
    const host = await startHost({ dataDir, port: 0, fakeOrigin: fake.origin, logLevel: 'error' });
    try {
      const { dispatch, events } = host.app;
      const seen = new Set<string>();
      events.on('batch', ({ messages }) => {
        for (const { id } of messages) seen.add(id);
      });
      await dispatch('startFetch', { liveId: 'demo:calm' });
      await until('the first message', NEXT_LIMIT_MS, () => seen.size > 0);
      const probe = new Probe(fake, seed);
      let survived = 0;
      for (const bomb of BOMBS) {
        fake.sendRaw(bomb());
        const id = probe.send('还在吗');
        await until(`the line after ${bomb.name}`, NEXT_LIMIT_MS, () => seen.has(id));
        survived += 1;
      }
      const status = await dispatch('getStatus', {});
      const bad = status.ok ? status.value.frames.bad : {};
      const refused = total(bad);
      const { connections } = fake.counts();
      goals.expect(`${refused} of ${BOMBS.length} bombs counted`, refused === BOMBS.length);
      goals.expect(`${connections} connections, the first must hold`, connections === 1);
      return { bombs: BOMBS.length, next_line_arrived: survived, refused_by_reason: bad, connections };
    } finally {
      await host.close();
      await fake.close();
    }
  });
}
