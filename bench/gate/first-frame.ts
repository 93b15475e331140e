import { WebSocket } from 'ws';
import type { RunningApi } from '#core/api/running-api.ts';

const WRONG_FRAMES = [
  JSON.stringify({ op: 'auth', token: `ddc_${'A'.repeat(43)}` }),
  JSON.stringify({ op: 'subscribe' }),
  'no JSON at all',
] as const;
const LIMIT_MS = 8_000;

/** Every WebSocket with every wrong first frame: a leak is whatever is not a silent close with 4001. */
export async function wrongFirstFrames(api: RunningApi): Promise<{ tried: number; leaks: number }> {
  const cells = api
    .routes()
    .filter(({ kind }) => kind === 'upgrade')
    .flatMap(({ path }) => WRONG_FRAMES.map((frame) => ({ path, frame })));
  const refused = await Promise.all(cells.map(({ path, frame }) => isRefused(api.port, path, frame)));
  return { tried: cells.length, leaks: refused.filter((wasRefused) => !wasRefused).length };
}

function isRefused(port: number, path: string, frame: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
    const limit = setTimeout(() => socket.terminate(), LIMIT_MS);
    let said = 0;
    socket.on('open', () => socket.send(frame));
    socket.on('message', () => (said += 1));
    socket.on('error', () => {});
    socket.on('close', (code) => {
      clearTimeout(limit);
      resolve(code === 4001 && said === 0);
    });
  });
}
