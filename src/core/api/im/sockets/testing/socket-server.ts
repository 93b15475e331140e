import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { io } from 'socket.io-client';
import type { ManagerOptions, Socket, SocketOptions } from 'socket.io-client';
import { Authenticator } from '../../../authenticator.ts';
import { tokenDigest } from '../../../tokens.ts';
import type { ApiTokens, ApiWorker } from '../../../tokens.ts';
import { ManualClock } from '../../../../testing/manual-clock.ts';
import type { Clock } from '../../../../ports.ts';
import { createImSockets } from '../im-sockets.ts';
import type { ImSockets } from '../im-sockets.ts';

export const READ = `ddr_${'r'.repeat(43)}`;
export const CONTROL = `ddc_${'c'.repeat(43)}`;
export const WORKER = `ddw_${'w'.repeat(43)}`;

export function testWorker(fields: Partial<ApiWorker> & { token?: string } = {}): ApiWorker {
  const { token = WORKER, ...rest } = fields;
  return {
    id: 'wk-1',
    name: 'crawler',
    token_sha256: tokenDigest(token),
    account_ids: ['acc-1'],
    allow_create: true,
    created_at: 0,
    ...rest,
  };
}

/** The Socket.IO server on a real HTTP server of its own, without a gate, and clients for it. */
export interface SocketServer {
  readonly sockets: ImSockets;
  readonly authenticator: Authenticator;
  readonly tokens: ApiTokens;
  readonly port: number;
  setLegacyOpen(isOpen: boolean): void;
  /** A client that does not connect again by itself. */
  connect(namespace: string, options?: Partial<ManagerOptions & SocketOptions>): Socket;
  stop(): Promise<void>;
}

export async function startSocketServer(
  options: { workers?: readonly ApiWorker[]; clock?: Clock } = {},
): Promise<SocketServer> {
  const clock = options.clock ?? new ManualClock();
  const tokens: ApiTokens = { read: READ, control: CONTROL, workers: options.workers ?? [testWorker()] };
  const authenticator = new Authenticator(tokens, clock);
  let isLegacyOpen = false;
  const sockets = createImSockets({ authenticator, clock, isLegacyOpen: () => isLegacyOpen });
  const server: Server = createServer((request, response) => sockets.handleRequest(request, response));
  server.on('upgrade', (request, socket, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    sockets.handleUpgrade(request, socket, head);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const clients = new Set<Socket>();
  return {
    sockets,
    authenticator,
    tokens,
    port,
    setLegacyOpen: (isOpen) => {
      isLegacyOpen = isOpen;
    },
    connect: (namespace, more = {}) => {
      const client = io(`http://127.0.0.1:${String(port)}${namespace}`, {
        transports: ['websocket'],
        forceNew: true,
        reconnection: false,
        ...more,
      });
      clients.add(client);
      return client;
    },
    stop: async () => {
      for (const client of clients) client.disconnect();
      sockets.close();
      await new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

/** `'connect'`, or the message of the refusal, or the reason of a close before either. */
export async function outcomeOf(client: Socket): Promise<string> {
  return new Promise((resolve) => {
    client.once('connect', () => resolve('connect'));
    client.once('connect_error', (error) => resolve(error.message));
  });
}

/** The payload of the next event of this name. */
export async function nextEvent<T = unknown>(client: Socket, name: string): Promise<T> {
  return new Promise((resolve) => {
    client.once(name, (payload: T) => resolve(payload));
  });
}
