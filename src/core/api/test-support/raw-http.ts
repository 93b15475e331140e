import { connect } from 'node:net';
import type { Socket } from 'node:net';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
  readonly text: string;
}

/** Sends exactly these bytes, as no client library would, and reads until the other side closes. */
export async function sendRaw(port: number, bytes: string): Promise<RawAnswer> {
  const text = await new Promise<string>((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('error', reject);
    socket.once('close', () => resolve(Buffer.concat(chunks).toString('utf8')));
    socket.write(bytes);
  });
  return parseAnswer(text);
}

export interface CallOptions {
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** An ordinary request with the right Host. A `body` that is not text is sent as JSON. */
export async function call(
  port: number,
  method: string,
  target: string,
  { token, headers = {}, body }: CallOptions = {},
): Promise<RawAnswer> {
  const text = body === undefined || typeof body === 'string' ? (body ?? '') : JSON.stringify(body);
  const all: Record<string, string> = {
    Host: `127.0.0.1:${String(port)}`,
    Connection: 'close',
    ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
    ...(body === undefined
      ? {}
      : { 'Content-Type': 'application/json', 'Content-Length': String(Buffer.byteLength(text)) }),
    ...headers,
  };
  const head = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return sendRaw(port, `${[`${method} ${target} HTTP/1.1`, ...head].join('\r\n')}\r\n\r\n${text}`);
}

/** The body of an answer of `/api/live`. */
export function envelopeOf(answer: RawAnswer): {
  success: boolean;
  code: string;
  message: string;
  data: Record<string, unknown>;
  timestamp: number;
} {
  return JSON.parse(answer.body) as ReturnType<typeof envelopeOf>;
}

/** A connection that is open; the caller destroys it. */
export async function openSocket(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => resolve(socket));
    socket.once('error', reject);
  });
}

function parseAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, Math.max(end, 0)).split('\r\n');
  const headers = new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const;
    }),
  );
  return { status: Number(first.split(' ')[1] ?? 0), headers, body: text.slice(end + 4), text };
}

/** The head of a WebSocket handshake; `host` and further headers as the test wants them. */
export function upgradeRequest(path: string, host: string, headers: readonly string[] = []): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: ${host}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    ...headers,
    '\r\n',
  ].join('\r\n');
}
