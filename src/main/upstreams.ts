import { createLiveUpstream } from '#core/douyin/live-upstream.ts';
import type { AppPorts } from '#core/app.ts';
import type { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';

type Demo = Awaited<ReturnType<typeof startDemoUpstream>>;

let demo: Promise<Demo> | null = null;

/** Where rooms are followed. The demo server is loaded and started by the first demo room. */
export const upstreams: AppPorts['upstreams'] = {
  live: createLiveUpstream(),
  demo: async () => {
    demo ??= import('#fake-douyin/demo-upstream.ts').then((module) => module.startDemoUpstream());
    return (await demo).upstream;
  },
};

export async function closeDemo(): Promise<void> {
  await (await demo)?.close();
}
