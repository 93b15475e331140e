import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { nodeHttpGet } from './node-http-get.ts';
import type { HttpAnswer } from './ports.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<URL> {
  const server = createServer(listener);
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
}

function get(url: URL, options: { maxBytes?: number; signal?: AbortSignal } = {}): Promise<HttpAnswer> {
  const { maxBytes = 1_000, signal = AbortSignal.timeout(10_000) } = options;
  return nodeHttpGet(url, { headers: { 'user-agent': 'a browser', cookie: 'a=1' }, maxBytes, signal });
}

const textOf = ({ body }: HttpAnswer): string => new TextDecoder().decode(body);

test('sends the headers as they are and tells status, headers and every cookie', async () => {
  const url = await serve((request, response) => {
    response.setHeader('Set-Cookie', ['a=1; Path=/', 'b=2']);
    response.setHeader('X-Tt', 'yes');
    response.end(`${String(request.headers['user-agent'])} ${String(request.headers.cookie)}`);
  });
  const answer = await get(url);
  expect(answer).toMatchObject({ status: 200, setCookies: ['a=1; Path=/', 'b=2'] });
  expect(answer.headers.get('x-tt')).toBe('yes');
  expect(textOf(answer)).toBe('a browser a=1');
});

test('many headers are read, too many are no answer', async () => {
  const url = await serve(({ url: path }, response) => {
    response.setHeader('content-security-policy', 'x'.repeat(path === '/policy' ? 40_000 : 100_000));
    response.end('yes');
  });
  expect(textOf(await get(new URL('/policy', url)))).toBe('yes');
  await expect(get(new URL('/flood', url))).rejects.toMatchObject({ code: 'E001' });
});

test('a redirect is an answer like any other', async () => {
  // Catches: following a redirect to a host that nobody looked at.
  let asked = 0;
  const url = await serve((_request, response) => {
    asked += 1;
    response.writeHead(302, { location: '/elsewhere' }).end();
  });
  const answer = await get(url);
  expect([answer.status, answer.headers.get('location'), asked]).toEqual([302, '/elsewhere', 1]);
});

test.each([
  ['gzip', gzipSync],
  ['deflate', deflateSync],
  ['br', brotliCompressSync],
])('%s is unpacked, and never beyond the limit', async (encoding, pack) => {
  // Catches: a small answer that unpacks into the whole memory.
  const url = await serve(({ url: path }, response) => {
    const body = path === '/bomb' ? Buffer.alloc(50_000_000) : Buffer.from('弹幕');
    response.setHeader('content-encoding', encoding);
    response.end(pack(body));
  });
  expect(textOf(await get(url))).toBe('弹幕');
  await expect(get(new URL('/bomb', url))).rejects.toMatchObject({ code: 'E202' });
});

test('a plain body over the limit is not read to its end', async () => {
  const url = await serve((_request, response) => {
    response.write('x'.repeat(2_000));
    // Never ended: whoever waits for the end waits for ever.
  });
  await expect(get(url)).rejects.toMatchObject({ code: 'E202' });
});

test('what is packed wrongly or breaks off is no answer', async () => {
  const url = await serve(({ url: path }, response) => {
    response.setHeader('content-encoding', 'gzip');
    if (path === '/wrong') response.end('no gzip');
    else {
      response.write(gzipSync(Buffer.from('x'.repeat(500))).subarray(0, 20), () => response.destroy());
    }
  });
  await expect(get(new URL('/wrong', url))).rejects.toMatchObject({ code: 'E001' });
  await expect(get(new URL('/cut', url))).rejects.toMatchObject({ code: 'E001' });
});

test('nobody there is E001, a deadline is what its reason says', async () => {
  const url = await serve(() => {});
  const limit = new AbortController();
  const waiting = get(url, { signal: limit.signal });
  limit.abort(new AppError('E002', 'too late'));
  await expect(waiting).rejects.toMatchObject({ code: 'E002', message: 'too late' });
  for (const close of closing.splice(0)) close();
  await expect(get(url)).rejects.toMatchObject({ code: 'E001' });
});
