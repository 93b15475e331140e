import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { backOffMs } from './back-off.ts';
import { parseServerFrame } from './server-frame.ts';
import { WebSocketTransport } from './web-socket.ts';

/** The browser's end of a socket; the test is the server. */
class FakeSocket extends EventTarget {
  readonly sent: unknown[] = [];
  closed = false;

  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }

  close(code = 1000): void {
    if (this.closed) return;
    this.closed = true;
    this.dispatchEvent(Object.assign(new Event('close'), { code }));
  }

  say(frame: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data: JSON.stringify(frame) }));
  }
}

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function connect() {
  const sockets: FakeSocket[] = [];
  const links: boolean[] = [];
  const refusals: true[] = [];
  const tokens: string[] = [];
  const transport = new WebSocketTransport({
    url: 'ws://127.0.0.1/api/live/rpc',
    token: 'secret',
    onRefused: () => refusals.push(true),
    onToken: (token) => tokens.push(token),
    random: () => 0.5,
    openSocket: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket as unknown as WebSocket;
    },
  });
  transport.onLink((up) => links.push(up));
  const socket = (index: number): FakeSocket => {
    const found = sockets[index];
    if (found === undefined) throw new Error(`socket ${index} was not opened`);
    return found;
  };
  const ready = (index: number): void => {
    socket(index).dispatchEvent(new Event('open'));
    socket(index).say({ op: 'ready', epoch: 'e1', scope: 'control' });
  };
  return { transport, socket, sockets, links, ready, refusals, tokens };
}

test('the token is the first frame, and the link is up only when the server says ready', () => {
  const { socket, links, ready } = connect();
  expect(links).toEqual([false]);
  ready(0);
  expect(socket(0).sent[0]).toEqual({ op: 'auth', token: 'secret' });
  expect(links).toEqual([false, true]);
});

test('answers find their question whatever their order', async () => {
  const { transport, socket, ready } = connect();
  ready(0);
  const first = transport.request('getStatus', {});
  const second = transport.request('stopFetch', {});
  socket(0).say({ op: 'result', id: 2, result: { ok: true, value: true } });
  socket(0).say({ op: 'result', id: 1, result: { ok: true, value: 'status' } });
  expect(await first).toEqual({ ok: true, value: 'status' });
  expect(await second).toEqual({ ok: true, value: true });
});

test('a lost link answers what is open, comes back by itself and goes on delivering events', async () => {
  const { transport, socket, sockets, links, ready } = connect();
  const rooms: unknown[] = [];
  transport.on('room', (room) => rooms.push(room));
  ready(0);
  const open = transport.request('getStatus', {});
  socket(0).close(1006);
  expect(await open).toMatchObject({ ok: false, error: { error_code: 'E001', retryable: true } });
  expect(await transport.request('getStatus', {})).toMatchObject({ ok: false });
  await vi.advanceTimersByTimeAsync(backOffMs(0, () => 0.5));
  expect(sockets).toHaveLength(2);
  ready(1);
  socket(1).say({ op: 'event', name: 'room', payload: { liveId: '1' } });
  expect(rooms).toEqual([{ liveId: '1' }]);
  expect(links).toEqual([false, true, false, true]);
});

test('a refused token is reported once and not tried again', async () => {
  const { socket, sockets, refusals } = connect();
  socket(0).close(4001);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(refusals).toHaveLength(1);
  expect(sockets).toHaveLength(1);
});

test('a page that replaced its own token goes on with the new one instead of being refused', async () => {
  const { transport, socket, sockets, ready, refusals, tokens } = connect();
  ready(0);
  const rotated = transport.request('rotateToken', { scope: 'control' });
  socket(0).say({ op: 'result', id: 1, result: { ok: true, value: { token: 'fresh' } } });
  expect(await rotated).toEqual({ ok: true, value: { token: 'fresh' } });
  socket(0).close(4001);
  expect(sockets).toHaveLength(2);
  ready(1);
  expect(socket(1).sent[0]).toEqual({ op: 'auth', token: 'fresh' });
  expect(tokens).toEqual(['fresh']);
  expect(refusals).toEqual([]);
  socket(1).close(4001);
  expect(refusals).toHaveLength(1);
});

test('another read token leaves the page with the control token it has', async () => {
  const { transport, socket, ready, refusals, tokens } = connect();
  ready(0);
  const rotated = transport.request('rotateToken', { scope: 'read' });
  socket(0).say({ op: 'result', id: 1, result: { ok: true, value: { token: 'fresh' } } });
  await rotated;
  socket(0).close(4001);
  expect(tokens).toEqual([]);
  expect(refusals).toHaveLength(1);
});

test('a link that is silent through two pings is dead and is made again', async () => {
  const { socket, sockets, ready } = connect();
  ready(0);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(socket(0).sent.at(-1)).toEqual({ op: 'ping' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(socket(0).closed).toBe(true);
  expect(sockets.length).toBeGreaterThan(1);
});

test('waiting grows and is capped', () => {
  expect(backOffMs(0, () => 1)).toBe(500);
  expect(backOffMs(1, () => 1)).toBe(1000);
  expect(backOffMs(1000, () => 1)).toBe(10_000);
  expect(backOffMs(1000, () => 0)).toBe(5_000);
});

test('broken frames are ignored instead of breaking the page', () => {
  for (const data of ['{', 'null', '[]', '{"op":"other"}', 7, new ArrayBuffer(2)]) {
    expect(parseServerFrame(data)).toBeNull();
  }
});
