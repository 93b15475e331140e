import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server } from 'socket.io';
import type { Clock } from '../../../ports.ts';
import { plainRefusal, sendAnswer, sendRawAnswer } from '../../answer.ts';
import type { Authenticator } from '../../authenticator.ts';
import { Admission } from './admission.ts';
import { boundedParser } from './bounded-decoder.ts';
import type { BoundedDecoder } from './bounded-decoder.ts';
import { ConnectionList, connectionIdOf } from './connection-list.ts';
import { takeToken } from './handshake-token.ts';
import type { ShownToken } from './handshake-token.ts';
import { serveRootNamespace } from './root-namespace.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';
import type { AnyEvents, Connection, ImServer, RootNamespace, WorkerNamespace } from './socket-types.ts';

export interface ImSocketsOptions {
  readonly authenticator: Authenticator;
  readonly clock: Clock;
  /** Whether the root namespace is open to clients without a token, as it is now. */
  readonly isLegacyOpen: () => boolean;
}

export interface ImSockets {
  readonly io: ImServer;
  /** Of `monitor:*` clients; see `serveRootNamespace` for what to attach to it. */
  readonly root: RootNamespace;
  /** Of crawlers; `socket.data.worker` is whose token was shown. */
  readonly worker: WorkerNamespace;
  /** Both expect a request whose path `isSocketPath`, and whose Host and Origin were judged; headers set before stay. */
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sockets in the two namespaces, for the metrics. */
  counts(): { readonly root: number; readonly worker: number };
  /** Closes the transport of a worker's socket, so that it comes back. */
  cut(conn: Connection): void;
  close(): void;
}

/** Whether a path (without its query) is served here: polling and WebSocket alike. */
export function isSocketPath(path: string): boolean {
  return path === '/socket.io/' || path === '/socket.io';
}

/**
 * The Socket.IO server on the app's one HTTP server. It opens no port and handles no CORS: the gate
 * has spoken before, and tokens are asked for by the namespaces.
 */
export function createImSockets({ authenticator, clock, isLegacyOpen }: ImSocketsOptions): ImSockets {
  const connections = new ConnectionList(clock);
  const admission = new Admission({ authenticator, connections, isLegacyOpen });
  const openings = new WeakMap<IncomingMessage, { readonly id: string; readonly token: ShownToken }>();

  let latestDecoder: BoundedDecoder | null = null;
  const io: ImServer = new Server<AnyEvents, AnyEvents, AnyEvents, unknown>({
    path: '/socket.io/',
    serveClient: false,
    transports: ['polling', 'websocket'],
    pingInterval: 25_000,
    pingTimeout: 60_000,
    connectTimeout: SOCKET_LIMITS.strangerMs,
    maxHttpBufferSize: SOCKET_LIMITS.workerFrameBytes,
    perMessageDeflate: false,
    httpCompression: false,
    parser: boundedParser((decoder) => {
      latestDecoder = decoder;
    }),
  });
  // It wants a server to attach to; this one never listens, requests are handed over below.
  io.attach(createServer());
  const { engine } = io;
  engine.generateId = (request: IncomingMessage) => openings.get(request)?.id ?? newConnectionId();
  engine.on('connection', (conn: Connection) => {
    const opening = openings.get(conn.request);
    // The library has made this connection's decoder within the same event, before us.
    if (opening === undefined || latestDecoder === null) return conn.close(true);
    connections.open(opening.id, conn, latestDecoder, opening.token);
    latestDecoder = null;
  });

  const root = io.of('/') as RootNamespace;
  const worker = io.of('/worker') as WorkerNamespace;
  serveRootNamespace(root, admission, connections, clock);
  worker.use((socket, next) => {
    const admitted = admission.worker(socket, next);
    if (admitted !== null) socket.data = { worker: admitted };
  });
  // Old clients connect to it as well; nothing is ever said there.
  const silent = io.of('/client');
  silent.use((socket, next) => {
    admission.scope(socket, '/client', SOCKET_LIMITS.silentSockets, next);
  });
  for (const namespace of [worker, silent]) {
    namespace.on('connection', (socket) => {
      socket.on('disconnect', () => {
        const link = connections.linkOf(socket.conn);
        if (link !== undefined) connections.leave(link, namespace.name);
      });
    });
  }

  const stopWatching = authenticator.onChange(({ revokedScopes, revokedWorkers }) => {
    const scopes: ReadonlySet<string> = revokedScopes;
    connections.cutHolders((namespace, holder) =>
      namespace === '/worker' ? revokedWorkers.has(holder) : scopes.has(holder),
    );
  });

  /** Which connection a request belongs to; a first one gets its id here. */
  function prepare(request: IncomingMessage): string {
    const token = takeToken(request);
    const known = connectionIdOf(request);
    if (known !== null) return known;
    const id = newConnectionId();
    openings.set(request, { id, token });
    return id;
  }

  return {
    io,
    root,
    worker,
    handleRequest: (request, response) => {
      prepare(request);
      const refusal = refusalOf(request);
      if (refusal !== null) return sendAnswer(response, plainRefusal(refusal));
      engine.handleRequest(request, response);
    },
    handleUpgrade: (request, socket, head) => {
      const id = prepare(request);
      if (refusalOf(request) !== null) return sendRawAnswer(socket, plainRefusal(400));
      engine.handleUpgrade(request, socket, head);
      connections.watch(socket, id);
    },
    counts: () => ({ root: connections.count('/'), worker: connections.count('/worker') }),
    cut: (conn) => {
      const link = connections.linkOf(conn);
      if (link !== undefined) connections.cut(link);
    },
    close: () => {
      stopWatching();
      for (const link of connections.all()) connections.cut(link);
      engine.close();
    },
  };
}

/** Why a request is none of the protocol's, before the library sees it. */
function refusalOf(request: IncomingMessage): number | null {
  if (request.method !== 'GET' && request.method !== 'POST') return 405;
  const query = new URL(request.url ?? '/', 'http://localhost').searchParams;
  // JSONP would be readable by any page whose browser sends no Origin with a script.
  return query.has('j') || query.get('EIO') !== '4' ? 400 : null;
}

function newConnectionId(): string {
  return randomBytes(18).toString('base64url');
}
