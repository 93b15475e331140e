import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { bareConnects } from '../cuts/bare-connect.ts';
import { Goals } from '../goals.ts';
import { startHostProcess } from '../instruments/host-process.ts';
import type { HostProcess } from '../instruments/host-process.ts';
import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { Dashboard } from './dashboard.ts';
import { inputForms } from './input-forms.ts';

const SCENARIO = 'rush';
/** Messages a second: enough that a new line is never waited for, too few to keep a core busy. */
const RATE = 100;
const TIMES = { quick: 2, full: 12 };
/** The first one of an engine takes a visitor's cookie as well. */
const GOAL_S = 2;
const STOP_LIMIT_MS = 10_000;
/** A person's own looks are this far apart, ms. */
const LOOK_AGAIN_MS = 5_500;

export const connect: Bench = {
  name: 'connect',
  about: 'every form of a pasted room: seconds from Enter to the first line on screen, in a real browser',
  run: (settings) => withTempFolder((folder) => measure(folder, settings)),
};

/**
 * Included: the look-ups on their real routes (with redirects, where the form has them), the handshake, the
 * way of a line through the engine, and drawing it. Not included: a page that signs; the fake's signer stands
 * in for it. The engine is a process of its own, started anew for each form.
 */
async function measure(folder: string, settings: BenchSettings): Promise<Findings> {
  const { seed, quick, log } = settings;
  const goals = new Goals(log);
  const fake = await startFakeDouyin({ seed, scenario: SCENARIO, changes: { rate: RATE } });
  const dashboard = await Dashboard.open();
  try {
    const forms: Record<string, Spread> = {};
    const first: Record<string, number> = {};
    const ratio: Record<string, number> = {};
    for (const [form, pasted] of Object.entries(inputForms(SCENARIO, fake))) {
      const [cold, ...warm] = await enterOften(dashboard, fake, pasted, join(folder, form), quick);
      first[form] = cold ?? Number.NaN;
      forms[form] = spread(warm);
      log(`${form}: first ${seconds(cold)} s, then ${seconds(forms[form].p50)} s`);
      goals.atMost(`${form}, first, s`, first[form], GOAL_S);
      goals.atMost(`${form}, slowest, s`, forms[form].max, GOAL_S);
    }
    const joined = await joinWaiting(dashboard, fake, join(folder, 'waiting'));
    goals.atMost('a room that went live, from "look now", s', joined, GOAL_S);
    const bare = await bareConnects(fake.origin, `demo:${SCENARIO}`);
    const bareS = (bare.p50 ?? Number.NaN) / 1000;
    for (const [form, { p50 }] of Object.entries(forms)) ratio[form] = (p50 ?? Number.NaN) / bareS;
    return {
      figures: { first_s: first, again_s: forms, waiting_joined_s: joined },
      reference: { bare_connect_ms: bare },
      ratio: { again_p50_to_bare: ratio },
      ok: goals.ok,
    };
  } finally {
    await dashboard.close();
    await fake.close();
  }
}

/** Seconds, in order; the first one is of an engine that has asked for nothing yet. */
async function enterOften(
  dashboard: Dashboard,
  fake: FakeDouyin,
  pasted: string,
  dataDir: string,
  quick: boolean,
): Promise<number[]> {
  return withHost(dataDir, fake, async (host) => {
    const times: number[] = [];
    while (times.length <= (quick ? TIMES.quick : TIMES.full)) {
      times.push((await dashboard.enter(host.dashboardUrl, pasted)) / 1000);
      await host.api.stop();
      await until('the stop', STOP_LIMIT_MS, async () => (await host.api.status()).state === 'IDLE');
    }
    return times;
  });
}

async function joinWaiting(dashboard: Dashboard, fake: FakeDouyin, dataDir: string): Promise<number> {
  return withHost(dataDir, fake, async (host) => {
    const { webRid } = SCENARIOS.offline;
    await dashboard.wait(host.dashboardUrl, webRid);
    await pause(LOOK_AGAIN_MS);
    fake.room(webRid, 'evening');
    return (await dashboard.lookNow()) / 1000;
  });
}

async function withHost<T>(
  dataDir: string,
  fake: FakeDouyin,
  work: (host: HostProcess) => Promise<T>,
): Promise<T> {
  mkdirSync(dataDir);
  const host = await startHostProcess({ dataDir, fakeOrigin: fake.origin });
  try {
    if (host.dashboardUrl === '') throw new Error('the dashboard is not built: npm run build');
    return await work(host);
  } finally {
    await host.stop();
  }
}

function seconds(value: number | null | undefined): string {
  return typeof value === 'number' ? value.toFixed(3) : 'unknown';
}
