import { join } from 'node:path';
import { test as base, type ElectronApplication, type Page } from '@playwright/test';
import { findElectron } from '../scripts/electron-binary.mjs';
import type { Input, Output, RequestName, Result } from '#shared/contract.ts';

const root = join(import.meta.dirname, '..');
const isReal = findElectron() !== null;
/** Electron itself, or what stands in for it on a machine that cannot download it. */
const executable = isReal ? {} : { executablePath: join(root, 'e2e', 'electron-double', 'electron') };

export interface RunningApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Asks the engine the way the dashboard does. */
  readonly request: <N extends RequestName>(name: N, input: Input<N>) => Promise<Output<N>>;
}

interface Fixtures {
  /**
   * Starts the app. Its user data is this test's own: launching again in one test is a restart of
   * the same installation, unless another folder is given.
   */
  readonly launchApp: (options?: { userData: string }) => Promise<RunningApp>;
}

export const test = base.extend<Fixtures>({
  launchApp: async ({ playwright }, use, testInfo) => {
    testInfo.annotations.push({ type: 'electron', description: isReal ? 'the real binary' : 'the stand-in' });
    const launched: ElectronApplication[] = [];
    await use(async ({ userData } = { userData: testInfo.outputPath('user-data') }) => {
      const app = await playwright._electron.launch({
        ...executable,
        args: ['.', `--user-data-dir=${userData}`],
        cwd: root,
      });
      launched.push(app);
      const page = await app.firstWindow();
      // `app://danmudeck/`, or what the stand-in makes of it: before that the window has no bridge.
      await page.waitForURL(/danmudeck/);
      return runningApp(app, page);
    });
    await Promise.all(launched.map((app) => app.close()));
  },
});

export { expect } from '@playwright/test';

function runningApp(app: ElectronApplication, page: Page): RunningApp {
  return {
    app,
    page,
    request: async <N extends RequestName>(name: N, input: Input<N>): Promise<Output<N>> => {
      const result = (await askBridge(page, name, input)) as Result<Output<N>>;
      if (!result.ok) throw new Error(`${name}: ${result.error.error_message}`);
      return result.value;
    },
  };
}

interface Bridge {
  request(name: string, input: unknown): Promise<unknown>;
}

/** Sends anything through the page's bridge, also what no dashboard would send. */
export function askBridge(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    ([asked, given]) => (Reflect.get(window, 'danmudeck') as Bridge).request(asked, given),
    [name, input] as const,
  );
}
