import { ACCOUNT } from './fixture.ts';
import { reads, refuses, writes } from './route-case.ts';
import type { RouteCase } from './route-case.ts';

const CONVERSATION = `conv_${ACCOUNT}_u1`;
const MESSAGE = `msg_${ACCOUNT}_m1`;

const accounts: readonly RouteCase[] = [
  reads('/api/im/accounts', () => ({ path: '/api/im/accounts' }), {
    refusals: [
      refuses('/api/im/accounts?status=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/accounts?source=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/accounts?cursor=x!', 400, 'INVALID_CURSOR'),
    ],
  }),
  reads('/api/im/accounts/:id', () => ({ path: `/api/im/accounts/${ACCOUNT}` }), {
    refusals: [refuses('/api/im/accounts/nobody', 404, 'ACCOUNT_NOT_FOUND')],
  }),
  writes(
    'POST',
    '/api/im/accounts',
    (fixture) => ({ path: '/api/im/accounts', body: { user_name: '示例', user_id: fixture.name() } }),
    [
      refuses('/api/im/accounts', 400, 'MISSING_PARAMETER', {}),
      refuses('/api/im/accounts', 400, 'INVALID_JSON', '{bad'),
      refuses('/api/im/accounts', 400, 'INVALID_PARAMETER', { user_name: '示例', status: 'bogus' }),
    ],
    201,
  ),
  writes(
    'PUT',
    '/api/im/accounts/:id',
    async (fixture) => ({ path: `/api/im/accounts/${await fixture.account()}`, body: { signature: '你好' } }),
    [
      refuses('/api/im/accounts/nobody', 404, 'ACCOUNT_NOT_FOUND', {}),
      refuses(`/api/im/accounts/${ACCOUNT}`, 400, 'INVALID_PARAMETER', { status: 'bogus' }),
    ],
  ),
  writes(
    'DELETE',
    '/api/im/accounts/:id',
    async (fixture) => ({ path: `/api/im/accounts/${await fixture.account()}` }),
    [refuses('/api/im/accounts/nobody', 404, 'ACCOUNT_NOT_FOUND')],
  ),
];

const change = (method: 'PUT' | 'DELETE', rest: string): RouteCase =>
  writes(
    method,
    `/api/im/conversations/:id${rest}`,
    async (fixture) => ({ path: `/api/im/conversations/${await fixture.conversation()}${rest}` }),
    [refuses(`/api/im/conversations/nobody${rest}`, 404, 'CONVERSATION_NOT_FOUND')],
  );

const nestedMessages = (route: string, path: string): RouteCase =>
  reads(route, () => ({ path }), {
    refusals: [
      refuses(`${path}?direction=bogus`, 400, 'INVALID_PARAMETER'),
      refuses(`${path}?cursor=x!`, 400, 'INVALID_CURSOR'),
    ],
  });

const conversations: readonly RouteCase[] = [
  reads('/api/im/conversations', () => ({ path: `/api/im/conversations?account_id=${ACCOUNT}` }), {
    refusals: [
      refuses('/api/im/conversations', 400, 'MISSING_PARAMETER'),
      refuses(`/api/im/conversations?account_id=${ACCOUNT}&status=bogus`, 400, 'INVALID_PARAMETER'),
      refuses(`/api/im/conversations?account_id=${ACCOUNT}&is_pinned=maybe`, 400, 'INVALID_PARAMETER'),
      refuses(
        `/api/im/conversations?account_id=${ACCOUNT}&since_revision=1125899906842624`,
        410,
        'REVISION_TOO_OLD',
      ),
    ],
  }),
  reads('/api/im/conversations/:id', () => ({ path: `/api/im/conversations/${CONVERSATION}` }), {
    refusals: [refuses('/api/im/conversations/nobody', 404, 'CONVERSATION_NOT_FOUND')],
  }),
  writes(
    'POST',
    '/api/im/conversations',
    (fixture) => ({ path: '/api/im/conversations', body: { participant: { user_id: fixture.name() } } }),
    [
      refuses('/api/im/conversations', 400, 'MISSING_PARAMETER', {}),
      refuses('/api/im/conversations', 404, 'ACCOUNT_NOT_FOUND', {
        participant: { user_id: 'u' },
        account_id: 'nobody',
      }),
      refuses('/api/im/conversations', 409, 'ALREADY_EXISTS', {
        participant: { user_id: 'u' },
        conversation_id: CONVERSATION,
      }),
    ],
    201,
  ),
  change('PUT', ''),
  change('PUT', '/read'),
  change('PUT', '/pin'),
  change('DELETE', '/pin'),
  change('PUT', '/mute'),
  change('DELETE', '/mute'),
  change('DELETE', ''),
  nestedMessages('/api/im/conversations/:id/messages', `/api/im/conversations/${CONVERSATION}/messages`),
];

const changeMessage = (method: 'PUT' | 'DELETE', rest: string, body?: unknown): RouteCase =>
  writes(
    method,
    `/api/im/messages/:id${rest}`,
    async (fixture) => ({
      path: `/api/im/messages/${await fixture.message()}${rest}`,
      ...(body !== undefined && { body }),
    }),
    [
      refuses(`/api/im/messages/nobody${rest}`, 404, 'MESSAGE_NOT_FOUND', body),
      ...(body === undefined
        ? []
        : [
            refuses(`/api/im/messages/${MESSAGE}${rest}`, 400, 'MISSING_PARAMETER', {}),
            refuses(`/api/im/messages/${MESSAGE}${rest}`, 400, 'INVALID_PARAMETER', { status: 'bogus' }),
          ]),
    ],
  );

const messages: readonly RouteCase[] = [
  reads('/api/im/messages', () => ({ path: `/api/im/messages?account_id=${ACCOUNT}` }), {
    refusals: [
      refuses('/api/im/messages?status=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/messages?message_type=bogus', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/messages?is_read=maybe', 400, 'INVALID_PARAMETER'),
      refuses('/api/im/messages?since_revision=1125899906842624', 410, 'REVISION_TOO_OLD'),
    ],
  }),
  reads('/api/im/messages/:id', () => ({ path: `/api/im/messages/${MESSAGE}` }), {
    refusals: [refuses('/api/im/messages/nobody', 404, 'MESSAGE_NOT_FOUND')],
  }),
  nestedMessages(
    '/api/im/messages/conversations/:id/messages',
    `/api/im/messages/conversations/${CONVERSATION}/messages`,
  ),
  writes(
    'POST',
    '/api/im/messages',
    (fixture) => ({
      path: '/api/im/messages',
      body: { conversation_id: CONVERSATION, content: `您好 ${fixture.name()}` },
    }),
    [
      refuses('/api/im/messages', 400, 'MISSING_PARAMETER', { conversation_id: CONVERSATION }),
      refuses('/api/im/messages', 404, 'CONVERSATION_NOT_FOUND', {
        conversation_id: 'nobody',
        content: '您好',
      }),
    ],
    201,
  ),
  changeMessage('PUT', '/read'),
  changeMessage('PUT', '/status', { status: 'sent' }),
  changeMessage('PUT', '/recall'),
  changeMessage('DELETE', ''),
];

/** Accounts, conversations and messages. */
export const PEOPLE_CASES: readonly RouteCase[] = [...accounts, ...conversations, ...messages];
