import { join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { Bench, BenchSettings, Figures } from '../bench.ts';
import { Goals } from '../goals.ts';
import { startHostProcess } from '../instruments/host-process.ts';
import { Probe } from '../instruments/probe.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { startEcho } from './echo.ts';
import { Stopwatch } from './stopwatch.ts';

const RATES = [100, 1_000] as const;
const SECONDS = { quick: 8, full: 30 };
/** Of the probes; not a divisor of any rhythm of the engine or the fake. */
const PROBE_EVERY_MS = 17;
const START_LIMIT_MS = 15_000;
/** Issue "Show": frame-in to IPC and WebSocket out, p99. */
const GOAL_MS = 30;

export const latency: Bench = {
  name: 'latency',
  about: 'from the live service’s send to a tool’s WebSocket, the dashboard’s, and the engine’s own events',
  run: async (settings) => {
    const goals = new Goals(settings.log);
    const figures: Record<string, Figures> = {};
    const reference: Record<string, Figures> = {};
    const ratio: Record<string, number> = {};
    for (const rate of RATES) {
      const at = `at_${rate}`;
      const { echo, tool, ...measured } = await withTempFolder((folder) => measure(folder, rate, settings));
      const { page } = measured;
      figures[at] = {
        tool_ms: tool,
        page_ms: page,
        event_out_ms: measured.eventOut,
        probes: measured.probes,
      };
      reference[at] = { bare_echo_ms: echo };
      ratio[`${at}_tool_to_bare_echo_p99`] = (tool.p99 ?? Number.NaN) / (echo.p99 ?? Number.NaN);
      goals.atMost(`tool p99 at ${rate}/s, ms`, tool.p99, GOAL_MS);
      goals.atMost(`page p99 at ${rate}/s, ms`, page.p99, GOAL_MS);
      goals.atMost(`event out p99 at ${rate}/s, ms`, measured.eventOut.p99, GOAL_MS);
      const { probes } = measured;
      goals.expect(
        `${probes} probes, ${tool.count} and ${page.count} seen`,
        tool.count === probes && page.count === probes,
      );
    }
    return { figures, reference, ratio, ok: goals.ok };
  },
};

/**
 * Included from probe to tool: encoding and sending in the fake, two loopback hops, everything the engine
 * does, parsing at the client. Sender and clients are this process, so one clock is enough; the engine is
 * another. `eventOut` is the engine's own figure: frame received to event handed out (what IPC carries),
 * of the oldest message of each batch.
 */
async function measure(folder: string, rate: number, { seed, quick, log }: BenchSettings) {
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir);
  const fake = await startFakeDouyin({ seed, scenario: 'rush', changes: { rate } });
  const host = await startHostProcess({ dataDir, fakeOrigin: fake.origin, room: 'demo:rush' });
  const echo = await startEcho();
  try {
    const [toolWatch, pageWatch, echoWatch] = [new Stopwatch(), new Stopwatch(), new Stopwatch()];
    const { api } = host;
    let received = 0;
    const tool = await api.follow(({ message_id: id }) => {
      received += 1;
      toolWatch.stop(id);
    });
    const page = await api.openSocket('/rpc', (text) => {
      for (const id of idsOfBatch(text)) pageWatch.stop(id);
    });
    echo.onText((text) => echoWatch.stop(text.slice(0, text.indexOf(' '))));
    await until('the first messages', START_LIMIT_MS, () => received > rate);

    const probe = new Probe(fake, seed);
    const end = performance.now() + (quick ? SECONDS.quick : SECONDS.full) * 1_000;
    let probes = 0;
    while (performance.now() < end) {
      const begin = performance.now();
      const id = probe.send('还在吗');
      toolWatch.start(id, begin);
      pageWatch.start(id, begin);
      echoWatch.start(id, performance.now());
      echo.send(`${id} ${PADDING}`);
      probes += 1;
      await pause(PROBE_EVERY_MS);
    }
    await pause(1_000);
    const eventOut = (await api.health()).latency_ms;
    tool();
    page.terminate();
    const result = {
      probes,
      tool: toolWatch.read(),
      page: pageWatch.read(),
      echo: echoWatch.read(),
      eventOut,
    };
    log(`${rate}/s: tool p99 ${String(result.tool.p99)} ms, bare echo p99 ${String(result.echo.p99)} ms`);
    return result;
  } finally {
    await echo.close();
    await host.stop();
    await fake.close();
  }
}

/** As long as a chat line on the tools' stream. */
const PADDING = '.'.repeat(600);

function idsOfBatch(text: string): readonly string[] {
  const frame = JSON.parse(text) as {
    readonly op: string;
    readonly name?: string;
    readonly payload?: { readonly messages: readonly { readonly id: string }[] };
  };
  if (frame.op !== 'event' || frame.name !== 'batch') return [];
  return frame.payload?.messages.map(({ id }) => id) ?? [];
}
