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
import { itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, idText, readBody, shortText, word } from './body.ts';
import { accountOrLocal } from './local-account.ts';
import { ACCOUNT_ID, REQUIRED_ACCOUNT_ID, flag, listParameters, parameter } from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { changedReply, findRow, rowReply } from './rows.ts';
import { deleteRow, stateRow } from './state-row.ts';

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

export function conversationRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store, clock, newId } = deps;

  /** A state of a conversation, set or taken back at an address of its own. */
  const stateOf = (
    method: 'PUT' | 'DELETE',
    rest: string,
    name: string,
    summary: string,
    patch: StatePatch,
  ): ImRoute => {
    const named = { method, path: `/api/im/conversations/:id${rest}`, name, summary };
    return stateRow(parts, 'conversations', conversationSchema, named, patch);
  };

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
    stateOf('PUT', '/read', 'readConversation', 'Marks all its messages read', { isRead: true }),
    stateOf('PUT', '/pin', 'pinConversation', 'Pins a conversation', { isPinned: true }),
    stateOf('DELETE', '/pin', 'unpinConversation', 'Unpins a conversation', { isPinned: false }),
    stateOf('PUT', '/mute', 'muteConversation', 'Mutes a conversation', { isMuted: true }),
    stateOf('DELETE', '/mute', 'unmuteConversation', 'Unmutes a conversation', { isMuted: false }),
    deleteRow(parts, 'conversations', {
      path: '/api/im/conversations/:id',
      name: 'deleteConversation',
      summary: 'Deletes a conversation with its messages',
    }),
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
