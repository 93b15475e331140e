import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Dispatch } from '../dispatch.ts';
import type { EventHub } from '../events.ts';
import { OperationLog } from '../logging/operation-log.ts';
import { withTrace } from '../logging/trace.ts';
import { tracedDispatch } from '../logging/traced-dispatch.ts';
import type { MessageLog } from '../message-log.ts';
import type { Clock, Logger, Paths } from '../ports.ts';
import { createApiAdmin } from './api-admin.ts';
import { Authenticator } from './authenticator.ts';
import { closeServer, trackConnections } from './connections.ts';
import { checkOrigins } from './cors.ts';
import { registerDashboard } from './dashboard-routes.ts';
import { Gate } from './gate.ts';
import { sourcePolicy } from './guard.ts';
import { createBoundedServer, serveThroughGate } from './http-server.ts';
import type { GateWitness } from './http-server.ts';
import type { ImDeps } from './im/parts.ts';
import { isSocketPath } from './im/sockets/im-sockets.ts';
import { IM_TICKET_PATHS, isLegacyPath, startImApi } from './im/start-im-api.ts';
import { listenOnLoopback, listenOnLoopbackV6 } from './listen.ts';
import { LIVE_PREFIXES, liveRoutes } from './live-routes.ts';
import { registerRoutes } from './route-table.ts';
import { RouteTimes } from './route-times.ts';
import { ReadLimit } from './read-limit.ts';
import { plainPath, RequestLog } from './request-log.ts';
import { createRouter } from './router.ts';
import type { RunningApi } from './running-api.ts';
import { removeRuntimeFile, writeRuntimeFile } from './runtime-file.ts';
import type { Scope } from './scopes.ts';
import { registerSse } from './sse-route.ts';
import type { WhileTokenCounts } from './sse-route.ts';
import { EventText } from './stream/event-text.ts';
import { StreamHub } from './stream/hub.ts';
import { Lag } from './stream/lag.ts';
import { PageSocket } from './stream/page-socket.ts';
import { ToolSocket } from './stream/tool-socket.ts';
import { WireText } from './stream/wire-text.ts';
import { Tickets } from './tickets.ts';
import { TokenKeeper } from './token-keeper.ts';
import { watchTokens } from './token-watch.ts';
import { loadTokens, TOKEN_FILE } from './tokens.ts';
import { serveUpgrades } from './upgrades.ts';
import type { SocketRoute } from './upgrades.ts';

export interface ApiOptions {
  readonly dispatch: Dispatch;
  readonly events: EventHub;
  readonly log: MessageLog;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly paths: Pick<Paths, 'data' | 'dashboard'>;
  /** Of this process, for the runtime file. */
  readonly pid: number;
  /** Null: the default with its fallbacks; 0: any free one. */
  readonly port: number | null;
  /** Further exact origins whose pages may call with a token. `*` and `null` are refused (E301). */
  readonly corsOrigins: readonly string[] | (() => readonly string[]);
  /** Of each token; left out: what the interface promises. */
  readonly readsPerSecond?: number;
  /** Where calls are told; left out: in a log of operations of its own. */
  readonly operations?: OperationLog;
  /** Whether the followed room is made up. */
  readonly isDemo: () => boolean;
  /** Whether tools without a token may read. */
  readonly legacyOpen: () => boolean;
  /** The IM interface; null: there is none. */
  readonly im: {
    readonly deps: Omit<ImDeps, 'port' | 'clock' | 'logger' | 'isDemo'>;
    /** How late the loop was, ms. */
    readonly loopDelay: () => { readonly p99: number; readonly max: number };
    readonly rssBytes: () => number;
  } | null;
}

/**
 * Starts the HTTP server of the app: tokens, gate, routes, streams, dashboard.
 * Throws `AppError` E301 when the port is taken or an origin cannot be allowed.
 */
export async function startApi(options: ApiOptions): Promise<RunningApi> {
  const { dispatch, events, log, clock, logger, paths, isDemo } = options;
  const origins = originsOf(options.corsOrigins);
  checkOrigins(origins());
  const tokenFile = join(paths.data, TOKEN_FILE);
  const tokens = await loadTokens(tokenFile, clock, logger);

  // Bound first, so that everything below knows the port; nobody is let in before the gate stands.
  const server = createBoundedServer();
  const connections = trackConnections(server);
  const port = await listenOnLoopback(server, options.port);
  const second = await listenOnLoopbackV6(server, port);
  const baseUrl = `http://127.0.0.1:${String(port)}`;

  const authenticator = new Authenticator(tokens, clock);
  const keeper = new TokenKeeper(tokens, { file: tokenFile, authenticator, clock, logger });
  const operations = options.operations ?? new OperationLog({ logger, clock });
  const requests = new RequestLog(clock, ({ method, route, status, elapsedMs }, traceId) => {
    operations.add({
      method,
      name: route,
      durationMs: elapsedMs,
      result: status,
      traceId,
      way: 'http',
    });
  });
  const tickets = new Tickets(clock);
  let allowed = origins();
  let policy = sourcePolicy(port, allowed);
  const gate: Gate = new Gate({
    policy: () => {
      if (origins() === allowed) return policy;
      allowed = origins();
      policy = sourcePolicy(port, allowed);
      return policy;
    },
    authenticator,
    tickets,
    ticketPaths: new Set([
      ...LIVE_PREFIXES.flatMap((prefix) => [`${prefix}/stream`, `${prefix}/ws`]),
      ...IM_TICKET_PATHS,
    ]),
    asksItself: isSocketPath,
    isLegacyOpen: (method, path) => options.legacyOpen() && isLegacyPath(method, path),
    clock,
    logger,
    requestIdPrefix: `rq-${log.epoch}`,
  });

  const reads = new ReadLimit(clock, gate.refusals, options.readsPerSecond);
  const hub = new StreamHub(events, clock, logger);
  const stopForgetting = authenticator.onChange(() => gate.forgetAdmitted());
  const stopWatching = watchTokens({
    file: tokenFile,
    clock,
    logger,
    onChange: (changed) => keeper.take(changed),
  });
  const times = new RouteTimes(clock);
  const source = { log, text: new WireText(), isDemo };
  const rpc = tracedDispatch(dispatch, { operations, clock, epoch: log.epoch, way: 'rpc' });
  const page = { dispatch: rpc, text: new EventText(), epoch: log.epoch };
  const ownFigures = () => ({
    streams: { open: hub.size, cut: hub.cutCount },
    refused: gate.refusals.byReason(),
    routes: times.figures(),
  });

  const toolSocket: SocketRoute = (ws, socket) => new ToolSocket(ws, socket, source);
  const pageSocket: SocketRoute = (ws, socket, scope) => new PageSocket(ws, new Lag(socket), page, scope);
  const socketRoutes = new Map<string, SocketRoute>(
    LIVE_PREFIXES.flatMap((prefix) => [
      [`${prefix}/ws`, toolSocket],
      [`${prefix}/rpc`, pageSocket],
    ]),
  );

  const scopes = new WeakMap<IncomingMessage, Scope | null>();
  const whileTokenCounts: WhileTokenCounts = (request, onReplaced) =>
    authenticator.onChange(({ revokedScopes }) => {
      const scope = scopes.get(request) ?? null;
      if (scope !== null && revokedScopes.has(scope)) onReplaced();
    });
  const im =
    options.im === null
      ? null
      : startImApi({
          ...options.im,
          deps: { ...options.im.deps, clock, logger, isDemo, port: () => port },
          authenticator,
          tickets,
          hub,
          times,
          requests,
          reads,
          scopeOf: (request) => scopes.get(request) ?? null,
          whileTokenCounts,
        });
  for (const [path, route] of im?.socketRoutes ?? []) socketRoutes.set(path, route);
  const router = await createRouter({
    server,
    clock,
    logger,
    times,
    requests,
    reads,
    scopeOf: (request) => scopes.get(request) ?? null,
    // Where an API is added: each registers its own rows, all behind the same gate.
    modules: [
      (app) => registerDashboard(app, paths.dashboard, port),
      (app) =>
        registerRoutes(app, LIVE_PREFIXES, liveRoutes({ dispatch, tickets, isDemo, ownFigures }), clock),
      (app) => registerSse(app, hub, source, whileTokenCounts),
      ...(im?.modules ?? []),
    ],
  });
  const witness: GateWitness = {
    onAdmitted: (request, scope) => scopes.set(request, scope),
    onRefused: ({ method = '', url = '' }, { status, headers }) =>
      requests.add(method, plainPath(url), status, null, 'none', headers['X-Request-Id'] ?? null),
  };
  const handle: typeof router.handle = (request, response) => {
    withTrace(String(response.getHeader('X-Request-Id')), () => router.handle(request, response));
  };
  serveThroughGate(server, gate, handle, witness, im?.lane);
  serveUpgrades(server, {
    routes: socketRoutes,
    ...(im !== null && { otherProtocol: im.otherProtocol }),
    gate,
    authenticator,
    hub,
    clock,
    onAnswer: ({ url = '' }, status, headers) => {
      const traceId = headers['X-Request-Id'] ?? null;
      operations.add({
        method: 'GET',
        name: plainPath(url),
        durationMs: null,
        result: status,
        traceId,
        way: 'upgrade',
      });
    },
  });
  connections.open();

  const runtimeFile = join(paths.data, 'runtime.json');
  const runtime = { pid: options.pid, port, base_url: baseUrl, epoch: log.epoch, started_at: clock.now() };
  await writeRuntimeFile(runtimeFile, runtime);
  logger.info('the API listens', { baseUrl });

  let closing: Promise<void> | null = null;
  const close = async (): Promise<void> => {
    stopForgetting();
    stopWatching();
    reads.close();
    im?.close();
    hub.close();
    if (options.operations === undefined) operations.close();
    second?.close();
    await closeServer(server, connections, clock);
    // Those of the second address are not among the ones the server waits for.
    connections.dropAll();
    await router.close();
    await removeRuntimeFile(runtimeFile, runtime);
  };

  return {
    port,
    baseUrl,
    get dashboardUrl() {
      return `${baseUrl}/#k=${keeper.tokens.control}`;
    },
    admin: createApiAdmin({
      baseUrl,
      dataDir: paths.data,
      legacyOpen: options.legacyOpen,
      keeper,
      log: requests,
      nowMs: () => clock.now(),
      workers: () => im?.workers.list() ?? [],
      connections: () => {
        const sockets = im?.sockets();
        return { monitors: sockets?.root ?? 0, workers: sockets?.worker ?? 0, streams: hub.size };
      },
    }),
    routes: () => [
      ...router.routes(),
      ...[...socketRoutes.keys()].map((path) => ({
        kind: 'upgrade' as const,
        method: 'GET',
        path,
        scope: 'first-frame' as const,
      })),
    ],
    close: () => (closing ??= close()),
  };
}

function originsOf(given: ApiOptions['corsOrigins']): () => readonly string[] {
  return typeof given === 'function' ? given : () => given;
}
