import { request as requestPlain } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '#shared/errors.ts';
import type { HttpAnswer, HttpGet } from './ports.ts';

/** A security policy and many cookies take more than Node's 16 kB. */
const MAX_HEADERS = 65_536;
const ENCODING = 'gzip, deflate, br';

/** `HttpGet` with Node's own sockets: no redirect, no cookie of its own, bounded after unpacking. */
export const nodeHttpGet: HttpGet = async (url, { headers, maxBytes, signal }) => {
  try {
    const response = await open(url, headers, signal);
    const body = await bodyOf(response, maxBytes);
    return { status: response.statusCode ?? 0, ...headersOf(response), body };
  } catch (thrown) {
    if (thrown instanceof AppError) throw thrown;
    if (signal.aborted) throw reasonOf(signal);
    throw new AppError('E001', `${url.host} does not answer. Check the network.`, { host: url.host }, thrown);
  }
};

function open(
  url: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const send = url.protocol === 'https:' ? request : requestPlain;
    const options = {
      headers: { ...headers, 'accept-encoding': ENCODING },
      maxHeaderSize: MAX_HEADERS,
      signal,
    };
    const asked = send(url, options, resolve);
    asked.on('error', reject);
    asked.end();
  });
}

function headersOf(response: IncomingMessage): Pick<HttpAnswer, 'headers' | 'setCookies'> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(response.headers)) {
    if (typeof value === 'string') headers.set(name, value);
  }
  return { headers, setCookies: response.headers['set-cookie'] ?? [] };
}

/** Stops reading at the first byte over the limit, so that a small body cannot unpack into a large one. */
async function bodyOf(response: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of unpacked(response)) {
    if (!Buffer.isBuffer(piece)) continue;
    length += piece.length;
    if (length > maxBytes) {
      response.destroy();
      throw new AppError('E202', `An answer of more than ${maxBytes} bytes was not read.`);
    }
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function unpacked(response: IncomingMessage): Readable {
  const unpack = UNPACKERS.get(response.headers['content-encoding'] ?? '');
  // The reader is told of a broken stream by the last one in line.
  return unpack === undefined ? response : pipeline(response, unpack(), () => {});
}

const UNPACKERS: ReadonlyMap<string, () => NodeJS.ReadWriteStream & Readable> = new Map([
  ['gzip', () => createGunzip()],
  ['deflate', () => createInflate()],
  ['br', () => createBrotliDecompress()],
]);

function reasonOf(signal: AbortSignal): AppError {
  const reason: unknown = signal.reason;
  return reason instanceof AppError ? reason : new AppError('E002', 'The request was given up.', {}, reason);
}
