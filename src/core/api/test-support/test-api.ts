import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningApi } from '../running-api.ts';
import { startApi } from '../start-api.ts';
import type { ApiOptions } from '../start-api.ts';
import { FakeEngine, KeptLog } from './fake-engine.ts';
import { ManualClock } from '../../testing/manual-clock.ts';

/** The API on a free port over a hand-written engine, in a folder of its own. */
export interface TestApi {
  readonly api: RunningApi;
  readonly engine: FakeEngine;
  readonly clock: ManualClock;
  readonly logger: KeptLog;
  readonly folder: string;
  readonly tokens: { readonly read: string; readonly control: string };
  readonly stop: () => Promise<void>;
}

export async function startTestApi(
  overrides: Partial<ApiOptions> & { engine?: FakeEngine; dashboard?: string } = {},
): Promise<TestApi> {
  const { engine = new FakeEngine(), dashboard = null, ...options } = overrides;
  const folder = await mkdtemp(join(tmpdir(), 'api-test-'));
  const clock = new ManualClock();
  const logger = new KeptLog();
  const api = await startApi({
    dispatch: engine.dispatch,
    events: engine.events,
    log: engine,
    clock,
    logger,
    paths: { data: folder, dashboard },
    pid: 4242,
    port: 0,
    corsOrigins: [],
    isDemo: () => engine.isDemo,
    legacyOpen: () => false,
    im: null,
    ...options,
  });
  const tokens = JSON.parse(await readFile(join(folder, 'api-tokens.json'), 'utf8')) as TestApi['tokens'];
  return {
    api,
    engine,
    clock,
    logger,
    folder,
    tokens,
    stop: async () => {
      await api.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
