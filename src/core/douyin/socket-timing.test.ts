import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { ManualClock } from '../testing/manual-clock.ts';
import { HEARTBEAT_BYTES } from './frame.ts';
import { openSocket, SOCKET_TIMING } from './socket.ts';
import type { SocketTiming } from './socket.ts';

const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const cleanup of cleanups.splice(0).toReversed()) cleanup();
});

/** What a server hears of a line in a minute of this timing, until our marker comes. */
async function heard(timing: SocketTiming): Promise<Buffer[]> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  cleanups.push(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const clock = new ManualClock();
  const frames: Buffer[] = [];
  return new Promise((resolve, reject) => {
    server.on('connection', (client) => {
      client.on('message', (data: Buffer) => {
        if (data.toString() === 'marker') resolve(frames);
        else frames.push(data);
      });
    });
    const url = `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const line = openSocket(
      { kind: 'address', url, headers: {} },
      clock,
      {
        onOpen: () => {
          clock.advance(60_000);
          line.send(Buffer.from('marker'));
        },
        onFrame: () => {},
        onEnd: ({ error }) => {
          reject(error);
        },
      },
      timing,
    );
    cleanups.push(() => {
      line.close();
    });
  });
}

const patient = { ...SOCKET_TIMING, silenceLimitMs: 120_000 };

// Catches: a heartbeat that is switched off and sent all the same, or one that keeps its own rhythm.
test('heartbeats come as often as they are set, and not at all when they are off', async () => {
  expect(await heard({ ...patient, heartbeatMs: Infinity })).toEqual([]);
  expect(await heard({ ...patient, heartbeatMs: 20_000 })).toEqual(
    Array.from({ length: 4 }, () => HEARTBEAT_BYTES),
  );
  expect(await heard({ ...patient, heartbeatMs: 5_000 })).toHaveLength(13);
});

// Catches: a handshake that is waited for as long as the built-in limit says.
test('a handshake that does not come is given up after the limit that is set', async () => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, verifyClient: (_info, _done) => {} });
  cleanups.push(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const clock = new ManualClock();
  const url = `ws://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const ended = new Promise<string>((resolve) => {
    openSocket(
      { kind: 'address', url, headers: {} },
      clock,
      { onOpen: () => {}, onFrame: () => {}, onEnd: ({ error }) => resolve(error.message) },
      { ...SOCKET_TIMING, handshakeLimitMs: 3000 },
    );
  });
  clock.advance(2000);
  clock.advance(1000);
  expect(await ended).toBe('The live server did not answer within 3 s. Trying again.');
});
