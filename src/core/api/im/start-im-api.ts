import type { IncomingMessage } from 'node:http';
import type { FastifyRequest } from 'fastify';
import { ImError } from '#shared/im-errors.ts';
import type { Authenticator } from '../authenticator.ts';
import type { FastLane } from '../http-server.ts';
import type { ReadLimit } from '../read-limit.ts';
import type { RequestLog } from '../request-log.ts';
import type { RouteTimes } from '../route-times.ts';
import type { RouteModule } from '../router.ts';
import type { Scope } from '../scopes.ts';
import type { WhileTokenCounts } from '../sse-route.ts';
import type { StreamHub } from '../stream/hub.ts';
import { TICKET_SECONDS } from '../tickets.ts';
import type { Tickets } from '../tickets.ts';
import type { SocketRoute, UpgradeOptions } from '../upgrades.ts';
import { ApplyFigures } from './apply-figures.ts';
import { BodyCache } from './body-cache.ts';
import type { CacheWitness } from './body-cache.ts';
import { EVENTS_SOCKET_PATH, EVENT_PATHS, startImEvents } from './events/start-events.ts';
import { attachMonitor } from './monitor/attach-monitor.ts';
import { registerDocs } from './openapi/docs-page.ts';
import { openApiDocument } from './openapi/document.ts';
import { OTHER_OPERATIONS } from './openapi/other-operations.ts';
import type { ImDeps, ImWorkers } from './parts.ts';
import { imRoutes } from './routes/im-routes.ts';
import { registerImRoutes } from './routes/register-routes.ts';
import { ImSends } from './sending/im-sending.ts';
import { Allowance } from './sockets/allowance.ts';
import { createImSockets, isSocketPath } from './sockets/im-sockets.ts';
import { createImWorkers } from './workers/im-workers.ts';

/** Changes of all tools with one token in a second, and at once. */
const WRITES_PER_SECOND = 200;
const WRITE_BURST = 400;

export interface ImApiOptions {
  readonly deps: ImDeps;
  readonly authenticator: Authenticator;
  readonly tickets: Tickets;
  readonly hub: StreamHub;
  readonly times: RouteTimes;
  readonly requests: RequestLog;
  readonly reads: ReadLimit;
  readonly scopeOf: (request: IncomingMessage) => Scope | null;
  readonly whileTokenCounts: WhileTokenCounts;
  /** How late the loop was, ms. */
  readonly loopDelay: () => { readonly p99: number; readonly max: number };
  readonly rssBytes: () => number;
}

/** The IM interface on the app's one server: what it adds to each part of that. */
export interface ImApi {
  readonly modules: readonly RouteModule[];
  readonly socketRoutes: ReadonlyMap<string, SocketRoute>;
  readonly otherProtocol: NonNullable<UpgradeOptions['otherProtocol']>;
  readonly lane: FastLane;
  readonly workers: ImWorkers;
  sockets(): { readonly root: number; readonly worker: number };
  close(): void;
}

/** Paths of the interface on which `?ticket=` counts. */
export const IM_TICKET_PATHS = EVENT_PATHS;

/** Whether a request may be made without a token in legacy open mode. */
export function isLegacyPath(method: string, path: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return false;
  if (path === '/api/v1/status' || path === '/api/v1/accounts') return true;
  return path.startsWith('/api/im/') && path !== '/api/im/metrics' && !EVENT_PATHS.includes(path);
}

export function startImApi(options: ImApiOptions): ImApi {
  const { deps, authenticator, tickets, hub, times, requests, reads, scopeOf } = options;
  const { store, clock, logger, settings } = deps;
  const figures = new ApplyFigures();
  const cache = new BodyCache(store);
  const sockets = createImSockets({ authenticator, clock, isLegacyOpen: () => settings().api.legacy_open });
  const workers = createImWorkers({
    store,
    clock,
    logger,
    epoch: deps.epoch,
    namespace: sockets.worker,
    authenticator,
    figures,
    cut: sockets.cut,
  });
  const sending = new ImSends({ ...deps, workers });
  sending.recover().catch((thrown: unknown) => {
    logger.error('sends that a run before left open could not be ended', { error: thrown });
  });
  const monitor = attachMonitor(sockets.root, { ...deps, workers, sending });
  const context = {
    store,
    canSend: (accountId: string) => workers.statusOf(accountId) === 'online',
    workerStatus: (accountId: string) => {
      const account = store.account(accountId);
      return account?.source === 'live' ? account.workerStatus : workers.statusOf(accountId);
    },
  };
  const events = startImEvents({ deps, workers, context });
  const stopStatus = workers.onStatus(() => cache.workersChanged());
  const loop = () => {
    const { p99, max } = options.loopDelay();
    return { p99_delay_ms: p99, max_delay_ms: max };
  };
  const apply = () => {
    const { count, last } = figures.read();
    if (last === null) return { count, last };
    return { count, last: { rows: last.rows, busy_ms: last.busyMs, max_slice_ms: last.maxSliceMs } };
  };
  const metrics = () => ({
    routes: times.figures(),
    event_loop: loop(),
    apply: apply(),
    store: store.stats(),
    rss_bytes: options.rssBytes(),
    sockets: { ...sockets.counts(), streams: hub.size },
  });
  const routes = imRoutes({
    deps,
    workers,
    sending,
    context,
    metrics,
    issueTicket: () => ({ ticket: tickets.issue(), expires_in: TICKET_SECONDS }),
  });
  const allowances = new Map<Scope, Allowance>();
  const admit = ({ raw }: FastifyRequest, isChange: boolean): void => {
    if (!isChange) return;
    const scope = scopeOf(raw) ?? 'read';
    const allowance = allowances.get(scope) ?? new Allowance(clock, WRITES_PER_SECOND, WRITE_BURST);
    allowances.set(scope, allowance);
    if (!allowance.take())
      throw new ImError('RATE_LIMITED', 'Too many changes at once; try again in a second');
  };
  const witness: CacheWitness = {
    mayRead: (request, scope) => reads.take(request, scope),
    now: () => clock.monotonic(),
    onAnswer: (route, status, startedMs, scope, headers) => {
      const elapsed = clock.monotonic() - startedMs;
      times.add(`GET ${route}`, elapsed, false);
      requests.add('GET', route, status, elapsed, scope, headers['X-Request-Id'] ?? null);
    },
  };

  return {
    modules: [
      (app) => registerImRoutes(app, routes, { cache, admit }),
      (app) => events.registerRoute(app, { hub, whileTokenCounts: options.whileTokenCounts }),
      (app) => registerDocs(app, routes, openApiDocument([...routes, ...OTHER_OPERATIONS], deps.version)),
    ],
    socketRoutes: new Map([[EVENTS_SOCKET_PATH, events.socketRoute]]),
    otherProtocol: { isFor: isSocketPath, upgrade: sockets.handleUpgrade },
    lane: (request, response, scope, headers) => {
      const url = request.url ?? '';
      if (url.startsWith('/socket.io') && isSocketPath(url.split('?', 1)[0] ?? '')) {
        for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        sockets.handleRequest(request, response);
        return true;
      }
      return cache.answer(request, response, scope, headers, witness);
    },
    workers,
    sockets: () => sockets.counts(),
    close: () => {
      stopStatus();
      events.close();
      monitor.close();
      workers.close();
      sending.close();
      sockets.close();
    },
  };
}
