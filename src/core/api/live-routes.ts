import { AppError } from '#shared/errors.ts';
import type { FetcherStatus } from '#shared/session.ts';
import { toWire } from '#shared/wire.ts';
import type { Dispatch } from '../dispatch.ts';
import { ask } from './ask.ts';
import {
  liveIdParams,
  messagesQuery,
  sessionParams,
  sessionsQuery,
  startBody,
  statsQuery,
  trendQuery,
} from './live-inputs.ts';
import { roomRoutes } from './room-routes.ts';
import { route } from './route-table.ts';
import type { ApiRoute } from './route-table.ts';
import { toSnakeCase } from './snake-case.ts';
import { TICKET_SECONDS } from './tickets.ts';
import type { Tickets } from './tickets.ts';

export const LIVE_PREFIXES: readonly string[] = ['/api/live', '/api/v1/live'];

/** Of a room that is looked up but not entered yet: no message belongs to it. */
const NO_SESSION = 'none';

export interface LiveRouteOptions {
  readonly dispatch: Dispatch;
  readonly tickets: Tickets;
  readonly isDemo: () => boolean;
  /** What the server knows about itself, in snake_case. */
  readonly ownFigures: () => Readonly<Record<string, unknown>>;
}

/** `/api/live`: each row asks the engine through the same door as the window and the dashboard. */
export function liveRoutes(options: LiveRouteOptions): ApiRoute[] {
  const { dispatch, tickets, isDemo } = options;

  /** The status, if this is the room that is followed. Throws E304. */
  async function statusOf(liveId: string): Promise<FetcherStatus> {
    const status = await ask(dispatch, 'getStatus', {});
    if (status.liveId === liveId || status.roomId === liveId) return status;
    throw new AppError('E304', 'This room is not being followed; POST start follows it.', {
      live_id: liveId,
    });
  }

  async function roomInfo() {
    const info = await ask(dispatch, 'getRoomInfo', {});
    return info === null ? null : { ...(toSnakeCase(info) as object), is_demo: isDemo() };
  }

  /** Whether a kept session was made up; the running one is asked for without its id. */
  async function isDemoSession(sessionId: string | undefined): Promise<boolean> {
    if (sessionId === undefined) return isDemo();
    return (await ask(dispatch, 'getSessionSummary', { sessionId })).isDemo;
  }

  return [
    ...roomRoutes(dispatch),
    route({
      method: 'POST',
      path: '/start',
      scope: 'control',
      body: startBody,
      handle: async ({ body }) => ({
        started: await ask(dispatch, 'startFetch', { liveId: body.live_id, switch: body.switch }),
      }),
    }),
    route({
      method: 'POST',
      path: '/stop',
      scope: 'control',
      handle: async () => ({ stopped: await ask(dispatch, 'stopFetch', {}) }),
    }),
    route({
      method: 'GET',
      path: '/status',
      scope: 'read',
      handle: async () => toSnakeCase(await ask(dispatch, 'getStatus', {})),
    }),
    route({
      method: 'GET',
      path: '/status/:live_id',
      scope: 'read',
      params: liveIdParams,
      handle: async ({ params }) => toSnakeCase(await statusOf(params.live_id)),
    }),
    route({ method: 'GET', path: '/info', scope: 'read', handle: roomInfo }),
    route({
      method: 'GET',
      path: '/info/:live_id',
      scope: 'read',
      params: liveIdParams,
      handle: async ({ params }) => {
        await statusOf(params.live_id);
        return roomInfo();
      },
    }),
    route({
      method: 'GET',
      path: '/room-state',
      scope: 'read',
      handle: async () => {
        const state = await ask(dispatch, 'getRoomState', {});
        return state === null ? null : { ...(toSnakeCase(state) as object), is_demo: isDemo() };
      },
    }),
    route({
      method: 'GET',
      path: '/messages',
      scope: 'read',
      query: messagesQuery,
      handle: async ({ query }) => {
        const sessionId =
          query.live_id === undefined || query.session_id !== undefined
            ? query.session_id
            : ((await statusOf(query.live_id)).sessionId ?? NO_SESSION);
        const [page, is_demo] = await Promise.all([
          ask(dispatch, 'listMessages', {
            sessionId,
            types: query.type,
            sinceSeq: query.since_seq,
            beforeSeq: query.before_seq,
            limit: query.limit,
            q: query.q,
          }),
          isDemoSession(query.session_id),
        ]);
        return {
          messages: page.messages.map(toWire),
          next_since_seq: page.nextSinceSeq,
          has_more: page.hasMore,
          epoch: page.epoch,
          last_seq: page.lastSeq,
          is_demo,
        };
      },
    }),
    route({
      method: 'GET',
      path: '/stats',
      scope: 'read',
      query: statsQuery,
      handle: async ({ query }) => {
        const stats = await ask(dispatch, 'getStats', { sessionId: query.session_id });
        if (stats === null) return null;
        return { ...(toSnakeCase(stats) as object), is_demo: await isDemoSession(query.session_id) };
      },
    }),
    route({
      method: 'GET',
      path: '/trend',
      scope: 'read',
      query: trendQuery,
      handle: async ({ query }) => {
        const bucketSeconds = query.bucket === '10s' ? 10 : 60;
        const trend = await ask(dispatch, 'getTrend', { bucketSeconds, limit: query.limit });
        return { bucket_seconds: bucketSeconds, buckets: toSnakeCase(trend), is_demo: isDemo() };
      },
    }),
    route({
      method: 'GET',
      path: '/sessions',
      scope: 'read',
      query: sessionsQuery,
      handle: async ({ query }) => ({ sessions: toSnakeCase(await ask(dispatch, 'listSessions', query)) }),
    }),
    route({
      method: 'GET',
      path: '/sessions/:session_id',
      scope: 'read',
      params: sessionParams,
      handle: async ({ params }) => {
        const report = await ask(dispatch, 'getSession', { sessionId: params.session_id });
        return { ...(toSnakeCase(report) as object), is_demo: report.session.isDemo };
      },
    }),
    route({
      method: 'GET',
      path: '/delivery',
      scope: 'read',
      handle: async () => {
        const health = await ask(dispatch, 'getDeliveryHealth', {});
        return health === null ? null : { ...(toSnakeCase(health) as object), is_demo: isDemo() };
      },
    }),
    route({
      method: 'GET',
      path: '/health',
      scope: 'read',
      handle: async () => toSnakeCase(await ask(dispatch, 'getHealth', {})),
    }),
    route({
      method: 'GET',
      path: '/config',
      scope: 'read',
      handle: async () => toSnakeCase(await ask(dispatch, 'getConfig', {})),
    }),
    route({
      method: 'GET',
      path: '/metrics',
      scope: 'read',
      handle: async () => {
        const [status, health] = await Promise.all([
          ask(dispatch, 'getStatus', {}),
          ask(dispatch, 'getHealth', {}),
        ]);
        return {
          is_demo: status.isDemo,
          frames: toSnakeCase(status.frames),
          messages: toSnakeCase(status.messages),
          health: toSnakeCase(health),
          ...options.ownFigures(),
        };
      },
    }),
    route({
      method: 'POST',
      path: '/stream-ticket',
      scope: 'read',
      handle: () => Promise.resolve({ ticket: tickets.issue(), expires_in: TICKET_SECONDS }),
    }),
  ];
}
