import { request } from 'node:http';
import WebSocket from 'ws';

export interface Answer {
  readonly status: number;
  readonly body: string;
}

interface Call {
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const LIMIT_MS = 10_000;

/** One call, over `node:http`: it sends what `fetch` would refuse to send. */
export function call(
  baseUrl: string,
  path: string,
  { method = 'GET', headers = {}, body }: Call = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const content = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const sent = request(`${baseUrl}${path}`, {
      method,
      headers: { ...headers, ...content },
      timeout: LIMIT_MS,
    });
    sent.once('error', reject);
    sent.once('timeout', () => sent.destroy(new Error(`${path}: no answer`)));
    sent.once('response', (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => {
        text += chunk.toString('utf8');
        // A stream never ends by itself: its beginning is enough.
        if (String(response.headers['content-type']).startsWith('text/event-stream')) response.destroy();
      });
      response.once('close', () => {
        resolve({ status: response.statusCode ?? 0, body: text });
      });
    });
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** What the dashboard asks, over its WebSocket: each request's answer as text. */
export async function ask(baseUrl: string, token: string, names: readonly string[]): Promise<string[]> {
  const socket = new WebSocket(`${baseUrl.replace('http', 'ws')}/api/live/rpc`, {
    headers: { authorization: `Bearer ${token}` },
    handshakeTimeout: LIMIT_MS,
  });
  const results: string[] = [];
  await new Promise<void>((resolve, reject) => {
    socket.once('error', reject);
    socket.once('open', () => {
      names.forEach((name, id) => {
        socket.send(JSON.stringify({ op: 'request', id, name, input: {} }));
      });
    });
    socket.on('message', (data: Buffer) => {
      const text = data.toString('utf8');
      if (text.startsWith('{"op":"result"')) results.push(text);
      if (results.length === names.length) resolve();
    });
  });
  socket.terminate();
  return results;
}

/** Every way to show a secret to the API, right and wrong ones; resolves with the statuses. */
export async function misuse(
  baseUrl: string,
  secrets: { read: string; control: string; worker: string; wrong: string; cookie: string; ticket: string },
): Promise<number[]> {
  const { read, control, worker, wrong, cookie, ticket } = secrets;
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
  const start = (liveId: string): Call => ({
    method: 'POST',
    headers: bearer(control),
    body: { live_id: liveId, token: read },
  });
  const calls: (readonly [string, Call?])[] = [
    ['/api/live/status', { headers: bearer(read) }],
    ['/api/live/status', { headers: bearer(wrong) }],
    ['/api/live/status', { headers: bearer(worker) }],
    [
      '/api/live/status',
      { headers: { authorization: `Basic ${Buffer.from(`u:${control}`).toString('base64')}` } },
    ],
    ['/api/live/status', { headers: { ...bearer(read), cookie: `sessionid=${cookie}` } }],
    ['/api/live/status', { headers: { ...bearer(read), 'x-request-id': control } }],
    ['/api/live/status', { headers: { ...bearer(read), origin: `https://evil.example/${control}` } }],
    [`/api/live/status?token=${read}`],
    [`/api/live/status?access_token=${control}`, { headers: bearer(read) }],
    [`/api/live/messages?q=${control}&token=${read}`, { headers: bearer(read) }],
    [`/api/live/status/${control}`, { headers: bearer(read) }],
    [`/${control}`, { headers: bearer(read) }],
    [`/api/im/${worker}?ticket=${wrong}`],
    [`/api/live/stream?ticket=${ticket}`],
    [`/api/live/stream?ticket=${ticket}`],
    ['/api/live/start', start(`https://live.douyin.com/1?token=${control}`)],
    ['/api/live/start', { ...start(''), body: { live_id: `https://live.douyin.com/1?token=${control}` } }],
    ['/api/live/start', { method: 'POST', headers: bearer(read), body: { live_id: control } }],
    ['/api/live/stop', { method: 'POST', headers: { ...bearer(wrong), 'content-type': `text/${control}` } }],
  ];
  const statuses: number[] = [];
  for (const [path, given] of calls) statuses.push((await call(baseUrl, path, given)).status);
  // Until the pause for guessing sets in.
  for (let at = 0; at < 8; at++) {
    statuses.push(
      (await call(baseUrl, '/api/live/info', { headers: bearer(`${wrong}${String(at)}`) })).status,
    );
  }
  return statuses;
}
