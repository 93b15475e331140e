import { demoUpstreamAt, startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import type { Upstream } from '#core/ports.ts';

export interface DemoSource {
  /** The demo's rooms; the server behind them starts when they are first asked for. */
  open(): Promise<Upstream>;
  close(): Promise<void>;
}

/** `origin`: a fake server that runs elsewhere; null: one of our own. */
export function createDemoSource(origin: string | null): DemoSource {
  let running: Promise<RunningDemo> | null = null;
  return {
    open: async () => {
      if (origin !== null) return demoUpstreamAt(origin);
      running ??= startDemoUpstream();
      return (await running).upstream;
    },
    close: async () => {
      await (await running)?.close();
    },
  };
}
