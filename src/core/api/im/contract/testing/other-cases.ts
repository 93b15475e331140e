import { ACCOUNT } from './fixture.ts';
import { reads, refuses, writes } from './route-case.ts';
import type { RouteCase } from './route-case.ts';

const unified: readonly RouteCase[] = [
  reads('/api/im/unified-messages', () => ({ path: `/api/im/unified-messages?account_id=${ACCOUNT}` }), {
    refusals: [
      refuses('/api/im/unified-messages?types=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/unified-messages?cursor=x!', 400, 'INVALID_CURSOR'),
    ],
  }),
  reads(
    '/api/im/unified-messages/stats',
    () => ({ path: `/api/im/unified-messages/stats?account_id=${ACCOUNT}` }),
    { refusals: [refuses('/api/im/unified-messages/stats', 400, 'MISSING_PARAMETER')] },
  ),
  writes(
    'PUT',
    '/api/im/unified-messages/read-many',
    async (fixture) => ({
      path: '/api/im/unified-messages/read-many',
      body: { message_ids: [await fixture.message()], business_type: 'direct_message' },
    }),
    [
      refuses('/api/im/unified-messages/read-many', 400, 'MISSING_PARAMETER', { business_type: 'comment' }),
      refuses('/api/im/unified-messages/read-many', 400, 'INVALID_PARAMETER', {
        message_ids: ['x'],
        business_type: 'bogus',
      }),
    ],
  ),
  writes(
    'PUT',
    '/api/im/unified-messages/:id/read',
    async (fixture) => ({
      path: `/api/im/unified-messages/${await fixture.comment()}/read`,
      body: { business_type: 'comment' },
    }),
    [
      refuses('/api/im/unified-messages/nobody/read', 404, 'DISCUSSION_NOT_FOUND', {
        business_type: 'comment',
      }),
      refuses('/api/im/unified-messages/nobody/read', 400, 'MISSING_PARAMETER', {}),
      refuses('/api/im/unified-messages/nobody/read', 400, 'INVALID_PARAMETER', { business_type: 'bogus' }),
    ],
  ),
];

const notifications: readonly RouteCase[] = [
  reads('/api/im/notifications', () => ({ path: `/api/im/notifications?account_id=${ACCOUNT}` }), {
    refusals: [
      refuses('/api/im/notifications?type=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/notifications?cursor=x!', 400, 'INVALID_CURSOR'),
    ],
  }),
  reads('/api/im/notifications/:id', () => ({ path: `/api/im/notifications/notif_${ACCOUNT}_n1` }), {
    refusals: [refuses('/api/im/notifications/nobody', 404, 'NOTIFICATION_NOT_FOUND')],
  }),
  writes(
    'PUT',
    '/api/im/notifications/:id/read',
    async (fixture) => ({ path: `/api/im/notifications/${await fixture.notification()}/read` }),
    [refuses('/api/im/notifications/nobody/read', 404, 'NOTIFICATION_NOT_FOUND')],
  ),
  writes(
    'PUT',
    '/api/im/notifications/read-many',
    async (fixture) => ({
      path: '/api/im/notifications/read-many',
      body: { ids: [await fixture.notification()] },
    }),
    [refuses('/api/im/notifications/read-many', 400, 'MISSING_PARAMETER', {})],
  ),
];

/** Reads that are different every time, or have a form of their own. */
const server: readonly RouteCase[] = [
  reads('/api/im/health', () => ({ path: '/api/im/health' }), { isCached: false }),
  reads('/api/im/version', () => ({ path: '/api/im/version' })),
  reads('/api/im/metrics', () => ({ path: '/api/im/metrics' }), { isCached: false }),
  reads('/api/im/events', () => ({ path: '/api/im/events' }), { isCached: false, answer: 'stream' }),
  writes('POST', '/api/im/stream-ticket', () => ({ path: '/api/im/stream-ticket' }), []),
  reads('/api/openapi.json', () => ({ path: '/api/openapi.json' }), { isCached: false, answer: 'plain' }),
  reads('/api/docs', () => ({ path: '/api/docs' }), { isCached: false, answer: 'file' }),
  reads('/health', () => ({ path: '/health' }), { isCached: false, answer: 'plain' }),
  reads('/api/v1/status', () => ({ path: '/api/v1/status' }), { isCached: false, answer: 'plain' }),
  reads('/api/v1/accounts', () => ({ path: '/api/v1/accounts' }), { isCached: false, answer: 'plain' }),
  {
    ...writes(
      'POST',
      '/api/v1/accounts',
      (fixture) => ({
        path: '/api/v1/accounts',
        body: { platform: 'douyin', account_name: '示例主播', account_id: fixture.name() },
      }),
      [],
      201,
    ),
    answer: 'plain',
  },
];

/** What is left: unified list, notifications, the server about itself, compatibility. */
export const OTHER_CASES: readonly RouteCase[] = [...unified, ...notifications, ...server];
