import { z } from 'zod';
import type { ImAccount } from '#shared/im.ts';
import type { ImError } from '#shared/im-errors.ts';
import { FLAG, TEXT, WHOLE, listOf, object } from '../shapes/schema.ts';
import type { JsonSchema } from '../shapes/schema.ts';
import { followRoom } from './account-rows.ts';
import { bodySchema, idText, readBody, requiredText } from './body.ts';
import type { ServiceParts } from './service-rows.ts';
import type { ImReply, ImRoute } from './route-row.ts';

/** A few routes of an older generation, in its own form. */

const anything: JsonSchema = { type: 'object', additionalProperties: true };
const accountSchema = object({
  id: TEXT,
  platform: TEXT,
  account_name: TEXT,
  account_id: TEXT,
  status: TEXT,
  login_status: TEXT,
  worker_status: TEXT,
  monitor_interval: WHOLE,
  assigned_worker_id: { type: 'null' },
  created_at: WHOLE,
  updated_at: WHOLE,
});
const newAccount = z.object({
  platform: z.string().min(1).max(64).default('douyin'),
  account_name: requiredText,
  account_id: idText.optional(),
});
/** An account id of digits alone is taken for a room, as old clients mean it. */
const ROOM_NUMBER = /^\d{5,16}$/;

const succeeded = (data: JsonSchema): JsonSchema => object({ success: FLAG, data });

export function compatRows(parts: ServiceParts): readonly ImRoute[] {
  const { deps, workers } = parts;
  const { store } = deps;
  return [
    {
      method: 'GET',
      path: '/health',
      scope: 'public',
      name: 'getPlainHealth',
      summary: 'Whether the app answers',
      success: { 200: object({ status: TEXT }) },
      handle: () => ({ text: '{"status":"ok"}' }),
    },
    {
      method: 'GET',
      path: '/api/v1/status',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getStatusV1',
      summary: 'The server in the form of the older interface',
      success: { 200: succeeded(anything) },
      handle: () => plain(statusOf(parts)),
    },
    {
      method: 'GET',
      path: '/api/v1/accounts',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listAccountsV1',
      summary: 'Accounts in the form of the older interface',
      success: { 200: succeeded(listOf(accountSchema)) },
      handle: () =>
        plain(store.accounts().map((account) => accountOf(account, workers.statusOf(account.accountId)))),
    },
    {
      method: 'POST',
      path: '/api/v1/accounts',
      scope: 'control',
      name: 'createAccountV1',
      summary: 'Adds an account; a room number follows that room',
      body: bodySchema(newAccount),
      success: { 201: succeeded(accountSchema) },
      handle: async ({ body }) => {
        const { platform, account_name: userName, account_id: userId } = readBody(newAccount, body);
        const isRoom = platform === 'douyin' && userId !== undefined && ROOM_NUMBER.test(userId);
        const account = isRoom
          ? await followRoom(parts, userId, { platform, user_name: userName })
          : await store.createAccount({
              platform,
              source: 'manual',
              userName,
              ...(userId !== undefined && { userId }),
            });
        return plain(accountOf(account, workers.statusOf(account.accountId)), 201);
      },
    },
  ];
}

function plain(data: unknown, status = 200): ImReply {
  return { status, text: JSON.stringify({ success: true, data }) };
}

/** The form in which these routes refuse. */
export function plainRefusal({ message }: ImError): string {
  return JSON.stringify({ success: false, error: message });
}

function accountOf(account: ImAccount, workerStatus: string) {
  return {
    id: account.accountId,
    platform: account.platform,
    account_name: account.userName,
    account_id: account.userId,
    status: account.status,
    login_status: account.loginStatus,
    worker_status: workerStatus,
    monitor_interval: 30,
    assigned_worker_id: null,
    created_at: Math.floor(account.createdMs / 1000),
    updated_at: Math.floor(account.updatedMs / 1000),
  };
}

function statusOf({ deps, workers, metrics }: ServiceParts) {
  const { store, clock } = deps;
  const list = workers.list();
  const online = list.filter(({ status }) => status === 'online');
  const received = workers.received();
  const { sockets } = metrics() as { sockets: { root: number } };
  return {
    version: deps.version,
    environment: 'production',
    port: deps.port(),
    uptime: Math.max(0, clock.now() - deps.startedMs) / 1000,
    workers: {
      total: list.length,
      online: online.length,
      offline: list.length - online.length,
      total_assigned_accounts: new Set(list.flatMap(({ accountIds }) => accountIds)).size,
    },
    clients: { total: sockets.root, online: sockets.root, offline: 0 },
    dataStore: store.stats(),
    dataSync: {
      totalReceived: received.reduce((sum, { count }) => sum + count, 0),
      lastReceiveTime: Math.max(0, ...received.map(({ lastMs }) => lastMs)),
      accountStats: received.map(({ accountId, count }) => ({ accountId, receivedCount: count })),
    },
  };
}
