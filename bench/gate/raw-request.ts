import { connect } from 'node:net';

const ANSWER_LIMIT_MS = 10_000;

/** What came back, byte for byte. */
export interface RawAnswer {
  readonly status: number;
  /** The head without the lines that may differ from answer to answer: Date and request id. */
  readonly head: string;
  readonly body: Buffer;
}

/**
 * Sends exactly these bytes, as no client library would, and reads until the other side closes.
 * `limitMs`: how long to listen to one that stays open.
 */
export function sendRaw(port: number, text: string, limitMs = ANSWER_LIMIT_MS): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect({ host: '127.0.0.1', port });
    const limit = setTimeout(() => socket.destroy(), limitMs);
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.once('error', reject);
    socket.once('close', () => {
      clearTimeout(limit);
      resolve(parse(Buffer.concat(chunks)));
    });
    socket.write(text);
  });
}

function parse(bytes: Buffer): RawAnswer {
  const end = bytes.indexOf('\r\n\r\n');
  const text = bytes.subarray(0, Math.max(end, 0)).toString('latin1');
  return {
    status: Number(text.split(' ')[1] ?? 0),
    head: text.replaceAll(/\r\n(?:date|x-request-id): [^\r]*/gi, ''),
    body: end === -1 ? Buffer.alloc(0) : bytes.subarray(end + 4),
  };
}

const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
];

export function requestText(
  kind: 'http' | 'upgrade',
  method: string,
  target: string,
  lines: readonly string[],
): string {
  const rest = kind === 'upgrade' ? UPGRADE : ['Connection: close'];
  return `${[`${method} ${target} HTTP/1.1`, ...lines, ...rest].join('\r\n')}\r\n\r\n`;
}
