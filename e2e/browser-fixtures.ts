import { test as base } from '@playwright/test';
import { startFakeDouyin, type FakeDouyin } from '#fake-douyin/server.ts';
import { startHeadless, type HeadlessHost } from './headless-host.ts';

interface Fixtures {
  readonly fake: FakeDouyin;
  /** Starts the host; again in one test is a restart on the same data. */
  readonly startHost: (port?: number) => Promise<HeadlessHost>;
}

/** A fake service and the host without a window, for a dashboard in a plain browser tab. */
export const test = base.extend<Fixtures>({
  fake: async ({ browserName }, use) => {
    const fake = await startFakeDouyin({ seed: browserName });
    await use(fake);
    await fake.close();
  },
  startHost: async ({ fake }, use, testInfo) => {
    const hosts: HeadlessHost[] = [];
    await use(async (port = 0) => {
      const host = await startHeadless({
        dataDir: testInfo.outputPath('data'),
        fakeOrigin: fake.origin,
        port,
      });
      hosts.push(host);
      return host;
    });
    for (const host of hosts) await host.stop();
  },
});

export { expect } from '@playwright/test';
