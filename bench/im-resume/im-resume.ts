import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { createChance } from '#fake-douyin/random.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { addWorker, startAppProcess } from '../instruments/im/app-process.ts';
import { SseStream, WsStream } from '../instruments/im/stream-clients.ts';
import type { StreamClient } from '../instruments/im/stream-clients.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { WorkerClient } from '../instruments/im/worker-client.ts';
import { SeqJudge } from './seq-judge.ts';

const CUTS = { quick: 150, full: 1_000 };
/** Time between two cuts, and out of reach, ms. */
const UP_MS = { from: 0, to: 60 };
const DOWN_MS = { from: 0, to: 40 };
/** One row a push, so that each is an event. */
const PUSH_EVERY_MS = 110;
const ROWS_PER_PUSH = 8;
const END_LIMIT_MS = 15_000;

export const imResume: Bench = {
  name: 'im-resume',
  about:
    'random disconnects of an event client, SSE and WebSocket, while rows change: no hole, nothing twice',
  run: (settings) => withTempFolder((folder) => measureResume(join(folder, 'data'), settings)),
};

async function measureResume(dataDir: string, { quick, seed, log }: BenchSettings): Promise<Findings> {
  const goals = new Goals(log);
  const token = await addWorker(dataDir, { name: 'bench', accounts: '*', allowCreate: true });
  const app = await startAppProcess({ dataDir });
  const headers = { Authorization: `Bearer ${app.tokens.read}` };
  try {
    const worker = await WorkerClient.connect(app.baseUrl, token, 'bench');
    const steady = await SseStream.open(app.baseUrl, '/api/im/events', headers);
    await steady.next('hello');
    let isOver = false;
    const pushing = keepChanging(worker, () => isOver);
    const chance = createChance(`${seed}/resume`);
    const judges = { sse: new SeqJudge(), ws: new SeqJudge() };
    const count = quick ? CUTS.quick : CUTS.full;
    for (let cut = 0; cut < count; cut += 1) {
      const way = chance.happens(0.5) ? 'sse' : 'ws';
      const judge = judges[way];
      const query = judge.lastId === null ? '' : `?last_event_id=${encodeURIComponent(judge.lastId)}`;
      const client: StreamClient =
        way === 'ws'
          ? await WsStream.open(app.baseUrl, `/api/im/ws${query}`, headers)
          : await SseStream.open(app.baseUrl, '/api/im/events', {
              ...headers,
              ...(judge.lastId !== null && { 'Last-Event-ID': judge.lastId }),
            });
      await pause(chance.between(UP_MS.from, UP_MS.to));
      client.close();
      judge.take(client.events);
      await pause(chance.between(DOWN_MS.from, DOWN_MS.to));
      if ((cut + 1) % 250 === 0) log(`${cut + 1} of ${count} cuts`);
    }
    isOver = true;
    const rows = await pushing;
    // What came after the last cut counts too.
    for (const [way, judge] of Object.entries(judges)) {
      const query = judge.lastId === null ? '' : `?last_event_id=${encodeURIComponent(judge.lastId)}`;
      const last =
        way === 'ws'
          ? await WsStream.open(app.baseUrl, `/api/im/ws${query}`, headers)
          : await SseStream.open(app.baseUrl, `/api/im/events${query}`, headers);
      await until(
        'the last events',
        END_LIMIT_MS,
        () => (last.events.at(-1)?.seq ?? judge.lastSeq) >= (steady.events.at(-1)?.seq ?? 0),
        20,
      );
      last.close();
      judge.take(last.events);
    }
    worker.close();
    steady.close();
    const undisturbed = new SeqJudge();
    undisturbed.take(steady.events);
    for (const [way, judge] of Object.entries({ ...judges, undisturbed })) {
      goals.expect(`${way}: ${judge.holes} holes without resync_required`, judge.holes === 0);
      goals.expect(`${way}: ${judge.twice} events twice`, judge.twice === 0);
      goals.expect(
        `${way}: ${judge.refused} resumptions refused although the events were there`,
        judge.refused === 0,
      );
    }
    const created = steady.of('message.created').length;
    goals.expect(`${rows} rows, ${created} told to the client that was never cut`, created === rows);
    return {
      figures: {
        cuts: count,
        rows_changed: rows,
        events: steady.events.length,
        sse: judges.sse.figures(),
        ws: judges.ws.figures(),
        undisturbed: undisturbed.figures(),
      },
      reference: {},
      ratio: {},
      ok: goals.ok,
    };
  } finally {
    await app.stop();
  }
}

/** New messages all the time; resolves with how many there were. */
async function keepChanging(worker: WorkerClient, isOver: () => boolean): Promise<number> {
  let rows = 0;
  while (!isOver()) {
    const messages = Array.from({ length: ROWS_PER_PUSH }, () => {
      rows += 1;
      return {
        messageId: `m${rows}`,
        conversationId: `u${rows % 50}`,
        senderId: `u${rows % 50}`,
        content: `第 ${rows} 句`,
        createdAt: Date.now(),
      };
    });
    await worker.pushDelta('acc-1', { messages });
    await pause(PUSH_EVERY_MS);
  }
  return rows;
}
