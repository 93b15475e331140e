import { connect as connectTcp } from 'node:net';
import type { Socket as TcpSocket } from 'node:net';
import type { Socket } from 'socket.io-client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ManualClock } from '../../../testing/manual-clock.ts';
import { call, upgradeRequest } from '../../test-support/raw-http.ts';
import { until } from '../../test-support/until.ts';
import {
  CONTROL,
  READ,
  WORKER,
  nextEvent,
  outcomeOf,
  startSocketServer,
  testWorker,
} from './testing/socket-server.ts';
import type { SocketServer } from './testing/socket-server.ts';

let clock: ManualClock;
let server: SocketServer;
beforeEach(async () => {
  clock = new ManualClock();
  server = await startSocketServer({ clock });
});
const opened = new Set<TcpSocket>();
afterEach(async () => {
  for (const socket of opened) socket.destroy();
  opened.clear();
  await server.stop();
});

const outcome = async (namespace: string, options: Parameters<SocketServer['connect']>[1]) =>
  outcomeOf(server.connect(namespace, options));

describe('a handshake', () => {
  // Catches: a namespace that lets in a token that is not for it, or none at all.
  it.each([
    ['/', READ, 'connect'],
    ['/', CONTROL, 'connect'],
    ['/', WORKER, 'UNAUTHORIZED'],
    ['/', 'ddr_wrong', 'UNAUTHORIZED'],
    ['/', undefined, 'UNAUTHORIZED'],
    ['/worker', WORKER, 'connect'],
    ['/worker', READ, 'UNAUTHORIZED'],
    ['/worker', CONTROL, 'UNAUTHORIZED'],
    ['/worker', undefined, 'UNAUTHORIZED'],
    ['/client', READ, 'connect'],
    ['/client', undefined, 'UNAUTHORIZED'],
    ['/admin', CONTROL, 'Invalid namespace'],
  ])('on %s with %s: %s', async (namespace, token, expected) => {
    const auth = token === undefined ? {} : { token };
    expect(await outcome(namespace, { auth })).toBe(expected);
    expect(await outcome(namespace, { auth, transports: ['polling'] })).toBe(expected);
  });

  // Catches: a way to show a token that does not work, and one that wins over a better one.
  it.each([
    ['the query', { query: { token: READ } }, 'connect'],
    ['the header', { extraHeaders: { Authorization: `Bearer ${READ}` } }, 'connect'],
    ['auth, before a wrong query', { auth: { token: READ }, query: { token: 'x' } }, 'connect'],
    ['auth that is no text', { auth: { token: { a: 1 } } }, 'UNAUTHORIZED'],
    ['a header of another kind', { extraHeaders: { Authorization: `Basic ${READ}` } }, 'UNAUTHORIZED'],
    ['a token without end', { auth: { token: READ.repeat(50) } }, 'UNAUTHORIZED'],
  ])('takes the token from %s', async (_name, options, expected) => {
    expect(await outcome('/', options)).toBe(expected);
  });

  it('lets clients without a token into the root namespace in legacy open mode, and nowhere else', async () => {
    server.setLegacyOpen(true);
    expect(await outcome('/', {})).toBe('connect');
    expect(await outcome('/worker', {})).toBe('UNAUTHORIZED');
    expect(await outcome('/', { auth: { token: 'ddr_wrong' } })).toBe('UNAUTHORIZED');
  });

  // Catches: guessing tokens over sockets, where the limit of the routes does not see it.
  it('counts wrong tokens with everybody else’s', async () => {
    for (let n = 0; n < 5; n += 1) await outcome('/', { auth: { token: `ddr_${String(n)}` } });
    expect(server.authenticator.check('ddr_wrong')).toBe('limited');
    expect(await outcome('/', { auth: { token: READ } })).toBe('connect');
  });

  // Catches: a token that is printed with a socket or its request.
  it('leaves no token where a log could pick it up', async () => {
    const seen: unknown[] = [];
    server.sockets.root.on('connection', ({ handshake, request }) => {
      seen.push(
        handshake.auth,
        handshake.query,
        handshake.url,
        request.url,
        request.headers,
        handshake.headers,
      );
    });
    await outcome('/', { auth: { token: READ }, query: { token: CONTROL, other: 'kept' } });
    await outcome('/', { extraHeaders: { Authorization: `Bearer ${READ}` } });
    await until(() => seen.length === 12);
    expect(JSON.stringify(seen)).toContain('kept');
    expect(JSON.stringify(seen)).not.toMatch(/ddr_r|ddc_c/);
  });

  it('tells the root namespace who is there', async () => {
    const scopes: string[] = [];
    server.sockets.root.on('connection', (socket) => scopes.push(socket.data.scope));
    server.setLegacyOpen(true);
    for (const auth of [{ token: READ }, { token: CONTROL }, {}]) await outcome('/', { auth });
    expect(scopes).toEqual(['read', 'control', 'legacy']);
  });
});

describe('places', () => {
  const connectMany = async (count: number, namespace: string, token: string) =>
    Promise.all(Array.from({ length: count }, async () => outcome(namespace, { auth: { token } })));

  it('are 64 in the root namespace, and become free again', async () => {
    expect(new Set(await connectMany(63, '/', READ))).toEqual(new Set(['connect']));
    const last = server.connect('/', { auth: { token: READ } });
    expect(await outcomeOf(last)).toBe('connect');
    expect(await outcome('/', { auth: { token: READ } })).toBe('OVERLOADED');
    expect(server.sockets.counts()).toEqual({ root: 64, worker: 0 });
    last.disconnect();
    await until(() => server.sockets.counts().root === 63);
    expect(await outcome('/', { auth: { token: READ } })).toBe('connect');
  });

  it('are 32 for workers', async () => {
    expect(new Set(await connectMany(32, '/worker', WORKER))).toEqual(new Set(['connect']));
    expect(await outcome('/worker', { auth: { token: WORKER } })).toBe('OVERLOADED');
  });

  // Catches: one connection that takes every place by asking for the namespace again and again.
  it('are taken once per connection', async () => {
    const socket = await openWebSocket(server.port, '');
    const connect = `0${JSON.stringify({ token: READ })}`;
    let joined = 0;
    server.sockets.root.on('connection', () => (joined += 1));
    socket.send(...Array.from({ length: 20 }, () => `4${connect}`));
    await until(() => (socket.text().match(/ALREADY_CONNECTED/g) ?? []).length === 19);
    expect([joined, server.sockets.counts().root]).toEqual([1, 1]);
  });
});

describe('a connection without a namespace', () => {
  it('is closed after 10 s, by the clock of the app', async () => {
    const socket = await openWebSocket(server.port, '');
    clock.advance(9_999);
    expect(server.sockets.io.engine.clientsCount).toBe(1);
    clock.advance(1);
    await closes(socket);
  });

  // Catches: a client that joins for a moment and then holds the connection for nothing.
  it('is closed also when it has left its last one', async () => {
    const client = server.connect('/', { auth: { token: READ } });
    await outcomeOf(client);
    client.disconnect();
    const other = server.connect('/', { auth: { token: READ } });
    await outcomeOf(other);
    clock.advance(60_000);
    expect(other.connected).toBe(true);
    expect(server.sockets.io.engine.clientsCount).toBe(1);
  });

  // Catches: filling memory, or the loop, before any token was shown.
  it.each([
    ['a frame that is long', 'x'.repeat(70_000)],
    ['a long greeting', `40${JSON.stringify({ token: 'x'.repeat(9_000) })}`],
    ['an event before joining', '42["monitor:sync"]'],
    ['bytes announced', '451-["a",{"_placeholder":true,"num":0}]'],
    ['a packet of no type', '49'],
    ['a number without end', `42${'1'.repeat(100)}["a"]`],
    ['a namespace without end', `40/${'a'.repeat(1000)},`],
  ])('is closed by %s', async (_name, frame) => {
    const socket = await openWebSocket(server.port, '');
    socket.send(frame);
    await closes(socket);
  });

  it('is closed when its tokens keep being wrong', async () => {
    const socket = await openWebSocket(server.port, '');
    for (let n = 1; n <= 5; n += 1) {
      socket.send('40{"token":"ddr_wrong"}');
      await until(() => (socket.text().match(/UNAUTHORIZED/g) ?? []).length === n);
    }
    socket.send('40{"token":"ddr_wrong"}');
    await closes(socket);
  });

  it('makes room for newer ones when there are too many', async () => {
    const first = await openWebSocket(server.port, '');
    const others = await Promise.all(Array.from({ length: 64 }, async () => openWebSocket(server.port, '')));
    await until(() => server.sockets.io.engine.clientsCount === 64);
    clock.advance(2000);
    await until(() => first.isClosed());
    expect(others.filter((other) => other.isClosed())).toHaveLength(0);
  });

  it('may post 64 KiB and no more', async () => {
    const answer = await call(server.port, 'GET', '/socket.io/?EIO=4&transport=polling');
    const { sid } = JSON.parse(answer.body.slice(1)) as { sid: string };
    const posted = await call(server.port, 'POST', `/socket.io/?EIO=4&transport=polling&sid=${sid}`, {
      body: 'x'.repeat(70_000),
      headers: { 'Content-Type': 'text/plain' },
    });
    expect(posted.status).toBe(413);
  });
});

describe('requests that are not of the protocol', () => {
  // Catches: JSONP, which any page could read, and methods and versions nobody uses.
  it.each([
    ['GET', 'EIO=4&transport=polling&j=0', 400],
    ['GET', 'EIO=3&transport=polling', 400],
    ['GET', 'transport=polling', 400],
    ['DELETE', 'EIO=4&transport=polling', 405],
    ['GET', 'EIO=4&transport=carrier-pigeon', 400],
    ['GET', 'EIO=4&transport=polling&sid=unknown', 400],
  ])('%s ?%s is answered with %i', async (method, query, status) => {
    expect((await call(server.port, method, `/socket.io/?${query}`)).status).toBe(status);
  });
});

describe('events of the root namespace', () => {
  let client: Socket;
  const received: unknown[] = [];
  beforeEach(async () => {
    received.length = 0;
    server.sockets.root.on('connection', (socket) => {
      socket.on('ping me', (payload) => {
        received.push(payload);
        socket.emit('pong');
      });
      socket.on('fill', () => socket.emit('filled', 'x'.repeat(1024 * 1024)));
    });
    client = server.connect('/', { auth: { token: READ } });
    await outcomeOf(client);
  });

  it('are 1,200 at once and 50 a second; the others are answered', async () => {
    const errors: unknown[] = [];
    client.on('error', (payload: unknown) => errors.push(payload));
    for (let n = 0; n < 1210; n += 1) client.emit('ping me', n);
    await until(() => errors.length === 10);
    expect(errors[0]).toEqual({ message: 'rate limited' });
    await until(() => received.length === 1200);
    clock.advance(1000);
    for (let n = 0; n < 60; n += 1) client.emit('ping me', n);
    await until(() => errors.length === 20);
    await until(() => received.length === 1250);
  });

  // Catches: one long event that closes the connection of an honest client, or is parsed after all.
  it('are at most 64 KiB long', async () => {
    client.emit('ping me', 'x'.repeat(65_000));
    await nextEvent(client, 'pong');
    client.emit('ping me', 'x'.repeat(66_000));
    expect(await nextEvent(client, 'error')).toEqual({ message: 'payload too large' });
    client.emit('ping me', '中'.repeat(22_000));
    expect(await nextEvent(client, 'error')).toEqual({ message: 'payload too large' });
    expect(received).toHaveLength(1);
    expect(client.connected).toBe(true);
  });

  // Catches: a walk over nested lists that overflows the stack and ends the process.
  it('are at most eight levels deep', async () => {
    client.emit('ping me', JSON.parse('[[[[[[[1]]]]]]]'));
    await nextEvent(client, 'pong');
    const socket = await openWebSocket(server.port, `&token=${READ}`);
    socket.send('40');
    await until(() => socket.text().includes('40{"sid"'));
    socket.send(`42["ping me",${'['.repeat(30_000)}${']'.repeat(30_000)}]`);
    await until(() => socket.text().includes('invalid payload'));
    expect(received).toHaveLength(1);
  });

  // Catches: answers piling up in memory for a client that asks and does not read.
  it('wait while their answers are not read, and the client is closed when it never does', async () => {
    const socket = await openWebSocket(server.port, `&token=${READ}`);
    socket.send('40');
    await until(() => socket.text().includes('40{"sid"'));
    socket.pause();
    let answered = 0;
    for (const one of server.sockets.root.sockets.values()) one.onAnyOutgoing(() => (answered += 1));
    for (let n = 0; n < 100; n += 1) socket.send('42["fill"]');
    await until(() => answered >= 5);
    clock.advance(100);
    expect(answered).toBeLessThan(40);
    expect(server.sockets.counts().root).toBe(2);
    clock.advance(11_000);
    await until(() => server.sockets.counts().root === 1);
  });

  it('of more than 5,000 packets at once close the connection', async () => {
    const socket = await openWebSocket(server.port, `&token=${READ}`);
    socket.send('40');
    await until(() => socket.text().includes('40{"sid"'));
    for (let n = 0; n < 6000; n += 1) socket.send('43[]');
    await until(() => server.sockets.counts().root === 1);
    clock.advance(2000);
    await until(() => socket.isClosed());
  });
});

describe('a token that is rotated or removed', () => {
  // Catches: a socket that goes on with a token that was taken away; and a refusal that old clients take for final.
  it('closes the transports it opened, and no others', async () => {
    const [read, control] = [READ, CONTROL].map((token) => server.connect('/', { auth: { token } }));
    const worker = server.connect('/worker', { auth: { token: WORKER } });
    if (read === undefined || control === undefined) throw new Error('no clients');
    await Promise.all([read, control, worker].map(async (client) => outcomeOf(client)));
    const closed = nextEvent(read, 'disconnect');
    server.authenticator.replace({ ...server.tokens, read: `ddr_${'n'.repeat(43)}` });
    expect(await closed).toBe('transport close');
    expect([control.connected, worker.connected]).toEqual([true, true]);
    const workerClosed = nextEvent(worker, 'disconnect');
    server.authenticator.replace({ ...server.tokens, workers: [] });
    expect(await workerClosed).toBe('transport close');
    expect(control.connected).toBe(true);
  });

  it('reaches polling clients too', async () => {
    const client = server.connect('/', { auth: { token: READ }, transports: ['polling'] });
    await outcomeOf(client);
    const closed = nextEvent(client, 'disconnect');
    server.authenticator.replace({ ...server.tokens, read: `ddr_${'n'.repeat(43)}` });
    // An error when no poll was waiting to be told; clients come back after either.
    expect(await closed).toMatch(/^transport (close|error)$/);
  });

  it('does not close a worker whose accounts changed', async () => {
    const worker = server.connect('/worker', { auth: { token: WORKER } });
    await outcomeOf(worker);
    server.authenticator.replace({ ...server.tokens, workers: [testWorker({ account_ids: ['acc-2'] })] });
    expect(server.sockets.counts().worker).toBe(1);
  });
});

it('closes every transport when the app ends, so that clients come back', async () => {
  const client = server.connect('/', { auth: { token: READ } });
  await outcomeOf(client);
  const closed = nextEvent(client, 'disconnect');
  server.sockets.close();
  expect(await closed).toBe('transport close');
});

/** The transport closes at once, also when the other side does not answer its farewell. */
async function closes(socket: BareSocket): Promise<void> {
  await until(() => server.sockets.io.engine.clientsCount === 0);
  clock.advance(2000);
  await until(() => socket.isClosed());
}

interface BareSocket {
  send(...texts: string[]): void;
  text(): string;
  isClosed(): boolean;
  pause(): void;
}

/** A WebSocket that sends what no client library would. Resolves when the server has opened it. */
async function openWebSocket(port: number, query: string): Promise<BareSocket> {
  const socket = connectTcp({ host: '127.0.0.1', port });
  let text = '';
  let isClosed = false;
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => (text += chunk));
  socket.on('error', () => socket.destroy());
  socket.on('close', () => (isClosed = true));
  opened.add(socket);
  socket.write(upgradeRequest(`/socket.io/?EIO=4&transport=websocket${query}`, `127.0.0.1:${String(port)}`));
  await until(() => text.includes('pingInterval'));
  return {
    send: (...messages) => {
      socket.write(Buffer.concat(messages.map(frameOf)));
    },
    text: () => text,
    isClosed: () => isClosed,
    pause: () => socket.pause(),
  };
}

/** One masked text frame; a mask of zeros is a mask. */
function frameOf(message: string): Buffer {
  const body = Buffer.from(message);
  const head = Buffer.alloc(body.length < 126 ? 6 : body.length < 65_536 ? 8 : 14);
  head[0] = 0x81;
  if (body.length < 126) head[1] = 0x80 | body.length;
  else if (body.length < 65_536) {
    head[1] = 0x80 | 126;
    head.writeUInt16BE(body.length, 2);
  } else {
    head[1] = 0x80 | 127;
    head.writeBigUInt64BE(BigInt(body.length), 2);
  }
  return Buffer.concat([head, body]);
}
