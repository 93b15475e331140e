import { STATUS_CODES } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** A short answer that is complete before any route is asked. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Headers of every answer, whoever asks. The dashboard's files replace the CSP by their own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  'Cache-Control': 'private, no-cache',
};

/**
 * What a stranger gets: the same bytes on every path, in the form of no particular product, so that
 * a page that scans ports learns nothing. Also the form of what Node's parser refuses.
 */
export function plainRefusal(status: number): Answer {
  return {
    status,
    headers: { ...SECURITY_HEADERS, 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify({ data: null, status_code: status, status_msg: STATUS_CODES[status] ?? 'Error' }),
  };
}

export const FORBIDDEN = plainRefusal(403);

/** Answers over HTTP. The connection closes: what the client still sends is not read. */
export function sendAnswer(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    ...(answer.status === 204 ? {} : { 'Content-Length': String(Buffer.byteLength(answer.body)) }),
    Connection: 'close',
  });
  response.end(answer.body);
}

/** The same on a socket that no response object belongs to: an upgrade, or bytes that are not HTTP. */
export function sendRawAnswer(socket: Duplex, answer: Answer): void {
  const head = [
    `HTTP/1.1 ${String(answer.status)} ${STATUS_CODES[answer.status] ?? ''}`,
    ...Object.entries({
      ...answer.headers,
      'Content-Length': String(Buffer.byteLength(answer.body)),
      Connection: 'close',
    }).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.once('finish', () => socket.destroy());
  socket.end(`${head.join('\r\n')}\r\n\r\n${answer.body}`);
}
