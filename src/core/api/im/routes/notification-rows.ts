import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import { IM_NOTIFICATION_TYPES } from '#shared/im.ts';
import { readAccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { readListInput, readSinceTime } from '../lists/list-input.ts';
import { exactly, missing, readFlag, readWord } from '../lists/query.ts';
import { rowList } from '../lists/row-list.ts';
import { notificationSchema } from '../shapes/notification.ts';
import { oneOf } from '../shapes/schema.ts';
import { itemAnswer, listAnswer, markedCountAnswer } from './answer-schemas.ts';
import { bodySchema, idText, readBody, timeValue } from './body.ts';
import { ACCOUNT_ID, IS_READ, SINCE_TIME, listParameters, parameter } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { dataReply, findAccount, findRow, rowReply } from './rows.ts';
import { markMany } from './unified-rows.ts';
import { stateRow } from './state-row.ts';

/** Rows marked at once when no ids are given; the rest wait for the next call of the loop. */
const PAGE = 1000;

const markedMany = z.object({
  ids: z.array(idText).max(1000).optional(),
  account_id: idText.optional(),
  before_time: timeValue.optional(),
});

export function notificationRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store } = deps;
  return [
    {
      method: 'GET',
      path: '/api/im/notifications',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listNotifications',
      summary: 'Notifications, the newest first',
      query: [
        ACCOUNT_ID,
        parameter('type', 'What it is about', oneOf(IM_NOTIFICATION_TYPES)),
        IS_READ,
        SINCE_TIME,
        ...listParameters(),
      ],
      success: { 200: listAnswer('notifications', notificationSchema) },
      handle: async ({ query, listName }) => {
        const scope = readAccountScope(query, store);
        const type = readWord(query, 'type', IM_NOTIFICATION_TYPES, exactly(IM_NOTIFICATION_TYPES));
        const isRead = readFlag(query, 'is_read');
        const sinceMs = readSinceTime(query);
        const text = await rowList(
          {
            collection: 'notifications',
            key: 'notifications',
            scope,
            indexed: isRead === undefined ? {} : { isRead },
            filters: [
              type === undefined ? null : (row) => row.type === type,
              sinceMs === undefined ? null : (row) => row.sortMs > sinceMs,
            ],
            input: readListInput(query, listMark(listName), 20),
          },
          context,
        );
        return { text, basis: { accountId: scope.isByPlatformId ? null : scope.accountId } };
      },
    },
    {
      method: 'GET',
      path: '/api/im/notifications/:id',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getNotification',
      summary: 'One notification',
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(notificationSchema) },
      handle: async (call) =>
        rowReply('notifications', await findRow(store, 'notifications', call.id, call.query), call, context),
    },
    {
      method: 'PUT',
      path: '/api/im/notifications/read-many',
      scope: 'control',
      name: 'readNotifications',
      summary: 'Marks notifications read: the named ones, or an account’s before a time',
      body: bodySchema(markedMany),
      success: { 200: markedCountAnswer },
      handle: async ({ body }) => {
        const { ids, account_id: account, before_time: before } = readBody(markedMany, body);
        if (ids !== undefined) {
          return dataReply({ marked_count: await markMany(parts, 'notifications', ids) });
        }
        if (account === undefined) throw missing('ids');
        if (before === undefined) throw missing('before_time');
        const { accountId } = findAccount(store, account);
        return dataReply({ marked_count: await markBefore(accountId, before) });
      },
    },
    stateRow(
      parts,
      'notifications',
      notificationSchema,
      {
        method: 'PUT',
        path: '/api/im/notifications/:id/read',
        name: 'readNotification',
        summary: 'Marks a notification read',
      },
      { isRead: true },
    ),
  ];

  async function markBefore(accountId: string, beforeMs: number): Promise<number> {
    let count = 0;
    for (let round = 0; round < 100; round += 1) {
      const page = await store.list('notifications', {
        accountId,
        isRead: false,
        where: (row) => row.sortMs < beforeMs,
        count: PAGE,
        after: 0,
      });
      const marked = await store.markRead(
        'notifications',
        accountId,
        page.items.map(({ id }) => id),
      );
      count += marked;
      if (!page.hasMore || marked === 0) return count;
    }
    throw new ImError('OVERLOADED', 'Notifications come faster than they can be marked; try again');
  }
}
