import { WebSocket } from 'ws';
import { demoUpstreamAt } from '#fake-douyin/demo-upstream.ts';
import { spread } from '../instruments/percentile.ts';
import type { Spread } from '../instruments/percentile.ts';

const TIMES = 10;
const LIMIT_MS = 10_000;

/** The reference: look the room up, sign, connect, first bytes, without waiting for anything in between; ms. */
export async function bareConnects(origin: string, liveId: string): Promise<Spread> {
  const times: number[] = [];
  for (let count = 0; count < TIMES; count += 1) times.push(await connectOnce(origin, liveId));
  return spread(times);
}

async function connectOnce(origin: string, liveId: string): Promise<number> {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const upstream = demoUpstreamAt(origin);
  const begin = performance.now();
  const room = await upstream.getRoom(liveId, signal);
  const { url, headers } = await upstream.findLine(room, null, signal);
  const socket = new WebSocket(url, { headers: { ...headers }, perMessageDeflate: false });
  await new Promise((resolve, reject) => {
    socket.once('message', resolve);
    socket.once('error', reject);
    signal.addEventListener('abort', reject);
  });
  const ms = performance.now() - begin;
  socket.terminate();
  return ms;
}
