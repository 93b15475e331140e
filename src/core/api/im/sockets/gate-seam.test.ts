import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Server } from 'node:http';
import { io } from 'socket.io-client';
import { ManualClock } from '../../../testing/manual-clock.ts';
import { EventHub } from '../../../events.ts';
import { Authenticator } from '../../authenticator.ts';
import { Gate } from '../../gate.ts';
import { sourcePolicy } from '../../guard.ts';
import { createBoundedServer, serveThroughGate } from '../../http-server.ts';
import { listenOnLoopback } from '../../listen.ts';
import { StreamHub } from '../../stream/hub.ts';
import { KeptLog } from '../../test-support/fake-engine.ts';
import { call, sendRaw, upgradeRequest } from '../../test-support/raw-http.ts';
import { Tickets } from '../../tickets.ts';
import { serveUpgrades } from '../../upgrades.ts';
import { createImSockets, isSocketPath } from './im-sockets.ts';
import type { ImSockets } from './im-sockets.ts';
import { CONTROL, READ, WORKER, outcomeOf, testWorker } from './testing/socket-server.ts';

/** Put together as the app does it: one server, the gate in front, Socket.IO behind its own path. */
let server: Server;
let sockets: ImSockets;
let port: number;
let log: KeptLog;
beforeEach(async () => {
  const clock = new ManualClock();
  log = new KeptLog();
  const authenticator = new Authenticator({ read: READ, control: CONTROL, workers: [testWorker()] }, clock);
  server = createBoundedServer();
  port = await listenOnLoopback(server, 0);
  const gate = new Gate({
    policy: sourcePolicy(port, ['http://localhost:5173']),
    authenticator,
    tickets: new Tickets(clock),
    ticketPaths: new Set(),
    asksItself: isSocketPath,
    clock,
    logger: log,
  });
  sockets = createImSockets({ authenticator, clock, isLegacyOpen: () => false });
  serveThroughGate(
    server,
    gate,
    (request, response) => {
      const [path = ''] = (request.url ?? '').split('?', 1);
      if (isSocketPath(path)) sockets.handleRequest(request, response);
      else response.writeHead(404).end();
    },
    { onAdmitted: () => {}, onRefused: () => {} },
  );
  serveUpgrades(server, {
    routes: new Map(),
    otherProtocol: { isFor: isSocketPath, upgrade: sockets.handleUpgrade },
    gate,
    authenticator,
    hub: new StreamHub(new EventHub(() => {}), clock, log),
    clock,
  });
});
afterEach(async () => {
  sockets.close();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
});

const POLL = '/socket.io/?EIO=4&transport=polling';

describe('in front of the sockets, the gate', () => {
  // Catches: a foreign page, or a rebound name, that reaches the socket server.
  it.each([
    ['another host', { Host: 'evil.test:47800' }],
    ['another origin', { Origin: 'https://evil.test' }],
    ['no origin at all', { Origin: 'null' }],
    ['a foreign page without an origin', { 'Sec-Fetch-Site': 'cross-site' }],
  ])('refuses %s, polling and upgrades alike', async (_name, headers: Record<string, string>) => {
    const answer = await call(port, 'GET', POLL, { headers });
    expect([answer.status, answer.body]).toEqual([
      403,
      '{"data":null,"status_code":403,"status_msg":"Forbidden"}',
    ]);
    const { Host: host = `127.0.0.1:${String(port)}`, ...others } = headers;
    const lines = Object.entries(others).map(([name, value]) => `${name}: ${value}`);
    const upgrade = upgradeRequest('/socket.io/?EIO=4&transport=websocket', host, lines);
    expect((await sendRaw(port, upgrade)).status).toBe(403);
    expect(sockets.io.engine.clientsCount).toBe(0);
  });

  it('answers pages of an allowed origin so that they may read', async () => {
    const answer = await call(port, 'GET', POLL, { headers: { Origin: 'http://localhost:5173' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://localhost:5173');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('asks for no token and judges none: the namespaces do', async () => {
    const connect = async (namespace: string, token: string, transport: string) => {
      const client = io(`http://127.0.0.1:${String(port)}${namespace}`, {
        transports: [transport],
        extraHeaders: { Authorization: `Bearer ${token}` },
        reconnection: false,
        forceNew: true,
      });
      const outcome = await outcomeOf(client);
      client.disconnect();
      return outcome;
    };
    for (const transport of ['polling', 'websocket']) {
      expect(await connect('/', READ, transport)).toBe('connect');
      expect(await connect('/worker', WORKER, transport)).toBe('connect');
      expect(await connect('/', 'ddr_wrong', transport)).toBe('UNAUTHORIZED');
    }
  });

  // Catches: an address with a token in it, in the log of whoever refused it.
  it('and the sockets log no token', async () => {
    await call(port, 'GET', `${POLL}&token=${READ}`, { headers: { Origin: 'https://evil.test' } });
    await call(port, 'GET', `${POLL}&token=${READ}`);
    await call(port, 'GET', `/socket.io/x?token=${READ}`);
    expect(log.lines.join('\n')).not.toContain(READ);
  });
});
