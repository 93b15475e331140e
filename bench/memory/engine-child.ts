import { startHost } from '#headless/host.ts';
import { valueOf } from '../instruments/result.ts';
import type { EngineFigures, EngineOrder } from './engine-process.ts';

/** The engine alone in a process, so that its memory and its processor time are nobody else's. */
const { dataDir, fakeOrigin } = JSON.parse(process.argv[2] ?? '') as {
  readonly dataDir: string;
  readonly fakeOrigin: string;
};
const host = await startHost({ dataDir, port: 0, fakeOrigin, logLevel: 'error' });
const { dispatch } = host.app;

async function obey(order: EngineOrder): Promise<EngineFigures> {
  if (order.type === 'follow') await valueOf(dispatch('startFetch', { liveId: order.liveId }));
  if (order.type === 'watch') await valueOf(dispatch('startMonitor', { liveId: order.liveId }));
  const [status, { monitors }] = await Promise.all([
    valueOf(dispatch('getStatus', {})),
    valueOf(dispatch('listRooms', {})),
  ]);
  const { user, system } = process.cpuUsage();
  return {
    rssBytes: process.memoryUsage.rss(),
    cpuMs: (user + system) / 1_000,
    primary: status.messages.delivered,
    monitors: monitors.map(({ messages }) => messages.delivered),
    isSampled: monitors.some((room) => room.isSampled),
  };
}

process.on('message', (order: EngineOrder) => {
  void obey(order).then((figures) => process.send?.(figures));
});
process.once('disconnect', () => process.exit());
process.send?.('ready');
