import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import type { LineSource } from '#core/douyin/live-upstream.ts';
import { createRoomFacts } from '#core/douyin/room-facts/room-facts.ts';
import { nodeHttpGet } from '#core/node-http-get.ts';
import { systemClock } from '#core/system-clock.ts';
import type { AppPorts } from '#core/app.ts';
import type { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';

type Demo = Awaited<ReturnType<typeof startDemoUpstream>>;

let demo: Promise<Demo> | null = null;

/** Whose page signs the addresses of real rooms: no window is asked yet. */
const lines: LineSource | null = null;

const facts = createRoomFacts({ httpGet: nodeHttpGet, clock: systemClock, random: Math.random });

/** Where rooms are followed. The demo server is loaded and started by the first demo room. */
export const upstreams: AppPorts['upstreams'] = {
  live: createLiveUpstream({ facts, lines }),
  demo: async () => {
    demo ??= import('#fake-douyin/demo-upstream.ts').then((module) => module.startDemoUpstream());
    return (await demo).upstream;
  },
};

export async function closeDemo(): Promise<void> {
  await (await demo)?.close();
}
