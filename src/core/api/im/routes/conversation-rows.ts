import { z } from 'zod';
import { conversationStatusOf, conversationTypeOf } from '#shared/im-words.ts';
import type { ImConversation } from '#shared/im.ts';
import type { StatePatch } from '../../../im-store.ts';
import { requireAccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { readListInput } from '../lists/list-input.ts';
import { readFlag, readWord } from '../lists/query.ts';
import { rowList } from '../lists/row-list.ts';
import { CONVERSATION_STATUSES, conversationSchema } from '../shapes/conversation.ts';
import { oneOf } from '../shapes/schema.ts';
import { deletedAnswer, itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, idText, readBody, shortText, word } from './body.ts';
import { accountOrLocal } from './local-account.ts';
import { ACCOUNT_ID, REQUIRED_ACCOUNT_ID, flag, listParameters, parameter } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { DELETED, changedReply, findRow, rowReply } from './rows.ts';

const TYPES = ['one_on_one', 'group'] as const;

const newConversation = z.object({
  participant: z.object({ user_id: idText, user_name: shortText.optional(), avatar: shortText.optional() }),
  conversation_id: idText.optional(),
  account_id: idText.optional(),
  conversation_type: word(TYPES, conversationTypeOf).default('one_on_one'),
});
const changedConversation = z.object({
  status: word(CONVERSATION_STATUSES, conversationStatusOf).optional(),
  participant: z
    .object({ user_id: idText.optional(), user_name: shortText.optional(), avatar: shortText.optional() })
    .optional(),
});

export function conversationRows({ deps, context }: RouteParts): readonly ImRoute[] {
  const { store, clock, newId } = deps;

  /** A row that only sets a state. */
  const stateRow = (
    method: 'PUT' | 'DELETE',
    rest: string,
    name: string,
    summary: string,
    patch: StatePatch,
  ): ImRoute => ({
    method,
    path: `/api/im/conversations/:id${rest}`,
    scope: 'control',
    name,
    summary,
    query: [ACCOUNT_ID],
    success: { 200: itemAnswer(conversationSchema) },
    handle: async ({ id, query }) => {
      const found = await findRow(store, 'conversations', id, query);
      const row = await store.setState('conversations', found.accountId, found.id, patch);
      return changedReply('conversations', row, context);
    },
  });

  return [
    {
      method: 'GET',
      path: '/api/im/conversations',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listConversations',
      summary: 'Conversations of an account: pinned ones first, then the latest',
      query: [
        REQUIRED_ACCOUNT_ID,
        parameter('status', 'Active or archived', oneOf(CONVERSATION_STATUSES)),
        flag('is_pinned', 'Pinned'),
        flag('is_muted', 'Muted'),
        flag('has_unread', 'With unread messages'),
        ...listParameters(),
      ],
      success: { 200: listAnswer('conversations', conversationSchema) },
      handle: async ({ query, listName }) => {
        const scope = requireAccountScope(query, store);
        const status = readWord(query, 'status', CONVERSATION_STATUSES, conversationStatusOf);
        const isMuted = readFlag(query, 'is_muted');
        const isPinned = readFlag(query, 'is_pinned');
        const hasUnread = readFlag(query, 'has_unread');
        const text = await rowList(
          {
            collection: 'conversations',
            key: 'conversations',
            scope,
            indexed: {
              ...(isPinned === undefined ? {} : { isPinned }),
              ...(hasUnread === undefined ? {} : { hasUnread }),
            },
            filters: [
              status === undefined ? null : (row) => row.status === status,
              isMuted === undefined ? null : (row) => row.isMuted === isMuted,
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
      path: '/api/im/conversations/:id',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getConversation',
      summary: 'One conversation',
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(conversationSchema) },
      handle: async (call) =>
        rowReply('conversations', await findRow(store, 'conversations', call.id, call.query), call, context),
    },
    {
      method: 'POST',
      path: '/api/im/conversations',
      scope: 'control',
      name: 'createConversation',
      summary: 'Adds a conversation',
      body: bodySchema(newConversation),
      success: { 201: itemAnswer(conversationSchema) },
      errors: ['ALREADY_EXISTS'],
      handle: async ({ body }) => {
        const given = readBody(newConversation, body);
        const { accountId } = await accountOrLocal(store, given.account_id);
        const { user_id: userId, user_name: userName = '', avatar: userAvatar = '' } = given.participant;
        const id = given.conversation_id ?? `conv_${accountId}_${userId}`;
        const sameUser = await store.find('conversations', userId, accountId);
        const isTaken = sameUser.kind === 'one' && sameUser.row.id !== id && !sameUser.row.isDeleted;
        const nowMs = clock.now();
        const row = await store.insert('conversations', accountId, {
          id,
          // One platform id belongs to one conversation; a second one with the same person has its own.
          platformId: isTaken ? (given.conversation_id ?? newId()) : userId,
          type: given.conversation_type,
          userId,
          userName,
          userAvatar,
          createdMs: nowMs,
          updatedMs: nowMs,
        });
        return changedReply('conversations', row, context, 201);
      },
    },
    {
      method: 'PUT',
      path: '/api/im/conversations/:id',
      scope: 'control',
      name: 'updateConversation',
      summary: 'Changes the state or the participant of a conversation',
      query: [ACCOUNT_ID],
      body: bodySchema(changedConversation),
      success: { 200: itemAnswer(conversationSchema) },
      handle: async ({ id, query, body }) => {
        let row = await findRow(store, 'conversations', id, query);
        const given = readBody(changedConversation, body);
        const fields = participantFields(given.participant);
        if (Object.keys(fields).length > 0) {
          row = await store.edit('conversations', row.accountId, row.id, fields);
        }
        if (given.status !== undefined) {
          const archived = given.status === 'archived';
          row = await store.setState('conversations', row.accountId, row.id, { archived });
        }
        return changedReply('conversations', row, context);
      },
    },
    stateRow('PUT', '/read', 'readConversation', 'Marks all its messages read', { isRead: true }),
    stateRow('PUT', '/pin', 'pinConversation', 'Pins a conversation', { isPinned: true }),
    stateRow('DELETE', '/pin', 'unpinConversation', 'Unpins a conversation', { isPinned: false }),
    stateRow('PUT', '/mute', 'muteConversation', 'Mutes a conversation', { isMuted: true }),
    stateRow('DELETE', '/mute', 'unmuteConversation', 'Unmutes a conversation', { isMuted: false }),
    {
      method: 'DELETE',
      path: '/api/im/conversations/:id',
      scope: 'control',
      name: 'deleteConversation',
      summary: 'Deletes a conversation with its messages',
      query: [ACCOUNT_ID],
      success: { 200: deletedAnswer },
      handle: async ({ id, query }) => {
        const { accountId, id: internal } = await findRow(store, 'conversations', id, query);
        await store.setState('conversations', accountId, internal, { isDeleted: true });
        return DELETED;
      },
    },
  ];
}

function participantFields(
  given: z.infer<typeof changedConversation>['participant'],
): Partial<Pick<ImConversation, 'userId' | 'userName' | 'userAvatar'>> {
  return {
    ...(given?.user_id === undefined ? {} : { userId: given.user_id }),
    ...(given?.user_name === undefined ? {} : { userName: given.user_name }),
    ...(given?.avatar === undefined ? {} : { userAvatar: given.avatar }),
  };
}
