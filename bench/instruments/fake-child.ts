import { startFakeDouyin } from '#fake-douyin/server.ts';
import { Probe } from './probe.ts';
import type { FromFake, RoomPlan, ToFake } from './fake-process.ts';

/** The made-up live service in a process of its own, whose work must not count as the engine's. */
const { seed, rooms } = JSON.parse(process.argv[2] ?? '') as {
  readonly seed: number;
  readonly rooms: readonly RoomPlan[];
};
/** Not a divisor of any rhythm of the engine or the fake. */
const PROBE_EVERY_MS = 17;

const fake = await startFakeDouyin({ seed });
for (const { liveId, scenario, rate } of rooms) fake.room(liveId, scenario, { rate });

const sent: (readonly [id: string, atMs: number])[] = [];
let timer: NodeJS.Timeout | undefined;
const tell = (message: FromFake): void => {
  process.send?.(message);
};

process.on('message', (message: ToFake) => {
  if (message.type === 'probe') {
    const probe = new Probe(fake.room(message.liveId), seed);
    timer = setInterval(() => {
      const atMs = performance.timeOrigin + performance.now();
      sent.push([probe.send('还在吗'), atMs]);
    }, PROBE_EVERY_MS);
    return;
  }
  clearInterval(timer);
  tell({ type: 'probes', sent: sent.splice(0) });
});
process.once('disconnect', () => process.exit());
tell({ type: 'ready', origin: fake.origin });
