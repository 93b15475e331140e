import type { IncomingMessage, Server } from 'node:http';
import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { RawData, WebSocket } from 'ws';
import { AppError } from '#shared/errors.ts';
import { ImError } from '#shared/im-errors.ts';
import type { Clock } from '../ports.ts';
import { plainRefusal, sendRawAnswer } from './answer.ts';
import type { Answer } from './answer.ts';
import type { Authenticator } from './authenticator.ts';
import { errorAnswer } from './envelope.ts';
import { imErrorAnswer, isImPath } from './im/im-answer.ts';
import type { Gate } from './gate.ts';
import type { Scope } from './scopes.ts';
import type { Client } from './stream/client.ts';
import { CLOSE } from './stream/close-socket.ts';
import { awaitToken } from './stream/first-frame.ts';
import type { StreamHub } from './stream/hub.ts';

/** A stream that speaks WebSocket. */
export interface SocketClient extends Client {
  onFrame(data: RawData, isBinary: boolean): void;
}

/** What serves one upgrade path, once it is known who asks. `target`: the path with its query. */
export type SocketRoute = (ws: WebSocket, socket: Socket, scope: Scope, target: string) => SocketClient;

export interface UpgradeOptions {
  /** By path. */
  readonly routes: ReadonlyMap<string, SocketRoute>;
  /** Another protocol's own upgrades, by path; once the gate has let them in they are its affair. */
  readonly otherProtocol?: {
    readonly isFor: (path: string) => boolean;
    readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  };
  readonly gate: Gate;
  readonly authenticator: Authenticator;
  readonly hub: StreamHub;
  readonly clock: Clock;
  /** Told how each was answered. */
  readonly onAnswer?: (
    request: IncomingMessage,
    status: number,
    headers: Readonly<Record<string, string>>,
  ) => void;
}

/** Sockets that have not shown a token yet: a flood of them cannot take the places of streams. */
const MAX_STRANGERS = 16;

/** A constant of its own because the type package does not know `closeTimeout` (ws 8.19). */
const SOCKET_OPTIONS = {
  noServer: true,
  clientTracking: false,
  /** The largest frame a client may send, bytes. */
  maxPayload: 64 * 1024,
  perMessageDeflate: false,
  /** How long the other side may take to answer a close, ms. */
  closeTimeout: 3000,
};

/** Takes upgrades ourselves, so that the gate has spoken before any 101 is sent. */
export function serveUpgrades(server: Server, options: UpgradeOptions): void {
  const { routes, otherProtocol, gate, authenticator, hub, clock, onAnswer = () => {} } = options;
  const sockets = new WebSocketServer(SOCKET_OPTIONS);
  let strangers = 0;
  sockets.on('wsClientError', (_error: Error, socket: Duplex) => sendRawAnswer(socket, plainRefusal(400)));

  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on('error', () => socket.destroy());
    const refuse = (answer: Answer): void => {
      onAnswer(request, answer.status, answer.headers);
      sendRawAnswer(socket, answer);
    };
    const decision = gate.judge(request, (path) => routes.has(path));
    if (!decision.pass) return refuse(decision.answer);

    const { scope, headers } = decision;
    const target = request.url ?? '';
    const [path = ''] = target.split('?', 1);
    if (otherProtocol?.isFor(path) === true) return otherProtocol.upgrade(request, socket, head);
    const serve = routes.get(path);
    if (serve === undefined || !(socket instanceof Socket)) {
      return refuse(refusal(path, 404, 'There is no WebSocket here.', headers));
    }
    if (scope === null ? strangers >= MAX_STRANGERS : hub.isFull) {
      const busy = 'Too many streams are open; close one and try again.';
      return refuse(refusal(path, 503, busy, { ...headers, 'Retry-After': '5' }));
    }
    sockets.handleUpgrade(request, socket, head, (ws) => {
      onAnswer(request, 101, headers);
      ws.on('error', () => ws.terminate());
      if (scope !== null) return follow(ws, socket, serve, scope, target);
      strangers += 1;
      const leave = once(() => (strangers -= 1));
      ws.once('close', leave);
      awaitToken(ws, authenticator, clock, (shown) => {
        leave();
        follow(ws, socket, serve, shown, target);
      });
    });
  });

  /** In the form of the interface that the path belongs to. */
  function refusal(
    path: string,
    status: 404 | 503,
    message: string,
    headers: Readonly<Record<string, string>>,
  ): Answer {
    const isMissing = status === 404;
    if (isImPath(path)) {
      return imErrorAnswer(new ImError(isMissing ? 'ROUTE_NOT_FOUND' : 'OVERLOADED', message), headers);
    }
    return errorAnswer(status, new AppError(isMissing ? 'E304' : 'E502', message), headers, clock.now());
  }

  function follow(ws: WebSocket, socket: Socket, serve: SocketRoute, scope: Scope, target: string): void {
    if (hub.isFull) return ws.close(CLOSE.tryAgainLater, 'too_many_streams');
    const client = serve(ws, socket, scope, target);
    hub.add(client);
    ws.on('message', (data: RawData, isBinary: boolean) => client.onFrame(data, isBinary));
    const forget = authenticator.onChange(({ revokedScopes }) => {
      if (revokedScopes.has(scope)) ws.close(CLOSE.unauthorized, 'token_replaced');
    });
    ws.on('close', () => {
      forget();
      hub.remove(client);
    });
    socket.on('drain', () => client.onDrain());
  }
}

function once(run: () => void): () => void {
  let done = false;
  return () => {
    if (!done) run();
    done = true;
  };
}
