import { itemText } from '../lists/list-text.ts';
import { FLAG, NUMBER_OR_NULL, TEXT, WHOLE, listOf, object, oneOf } from '../shapes/schema.ts';
import type { JsonSchema } from '../shapes/schema.ts';
import { itemAnswer } from './answer-schemas.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { dataReply } from './rows.ts';

/** Of this interface, not of the app. */
const API_VERSION = '1.0.0';

export interface ServiceParts extends RouteParts {
  /** What the server knows about itself. */
  readonly metrics: () => Readonly<Record<string, unknown>>;
  readonly issueTicket: () => { readonly ticket: string; readonly expires_in: number };
}

const healthSchema = object({
  status: oneOf(['ok', 'degraded']),
  version: TEXT,
  timestamp: WHOLE,
  epoch: TEXT,
  uptime_ms: WHOLE,
  restoring: FLAG,
  legacy_open: FLAG,
  demo: FLAG,
});
const versionSchema = object({
  api_version: TEXT,
  compatibility: TEXT,
  supported_platforms: listOf(TEXT),
  live_platforms: listOf(TEXT),
  features: listOf(TEXT),
});
const figure: JsonSchema = { type: 'object', additionalProperties: true };
const metricsSchema = object({
  routes: figure,
  event_loop: object({ p99_delay_ms: NUMBER_OR_NULL, max_delay_ms: NUMBER_OR_NULL }),
  apply: object({ count: WHOLE, last: { type: ['object', 'null'], additionalProperties: true } }),
  store: figure,
  rss_bytes: WHOLE,
  sockets: object({ root: WHOLE, worker: WHOLE, streams: WHOLE }),
});

/** What the interface says about itself. */
export function serviceRows(parts: ServiceParts): readonly ImRoute[] {
  const { deps, metrics, issueTicket } = parts;
  const { store, clock } = deps;
  return [
    {
      method: 'GET',
      path: '/api/im/health',
      scope: 'public',
      name: 'getHealth',
      summary: 'Whether the store works',
      success: { 200: itemAnswer(healthSchema) },
      handle: () =>
        dataReply({
          status: store.isDegraded ? 'degraded' : 'ok',
          version: deps.version,
          timestamp: clock.now(),
          epoch: deps.epoch,
          uptime_ms: Math.max(0, clock.now() - deps.startedMs),
          restoring: store.isRestoring,
          legacy_open: deps.settings().api.legacy_open,
          demo: deps.isDemo(),
        }),
    },
    {
      method: 'GET',
      path: '/api/im/version',
      scope: 'public',
      name: 'getVersion',
      summary: 'What this interface can do',
      success: { 200: itemAnswer(versionSchema) },
      handle: () => ({
        ...dataReply({
          api_version: API_VERSION,
          compatibility: 'IM v1.0',
          supported_platforms: ['douyin', 'xiaohongshu'],
          live_platforms: ['douyin'],
          features: ['next_cursor', 'since_revision', 'events', 'ws', 'delta_sync', 'notifications'],
        }),
        basis: { accountId: null },
      }),
    },
    {
      method: 'GET',
      path: '/api/im/metrics',
      scope: 'read',
      name: 'getMetrics',
      summary: 'Times of routes and pushes, the store, open sockets',
      success: { 200: itemAnswer(metricsSchema) },
      handle: () => ({ text: itemText(JSON.stringify(metrics())) }),
    },
    {
      method: 'POST',
      path: '/api/im/stream-ticket',
      scope: 'read',
      name: 'createStreamTicket',
      summary: 'A key for one stream, for clients that cannot send a header',
      success: { 200: itemAnswer(object({ ticket: TEXT, expires_in: WHOLE })) },
      handle: () => dataReply(issueTicket()),
    },
  ];
}
