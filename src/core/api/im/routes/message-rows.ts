import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import { messageStatusOf } from '#shared/im-words.ts';
import { IM_MESSAGE_STATUSES } from '#shared/im.ts';
import { readFlag } from '../lists/query.ts';
import { messageSchema } from '../shapes/message.ts';
import { itemAnswer, listAnswer } from './answer-schemas.ts';
import { bodySchema, readBody, word } from './body.ts';
import { conversationMessages, messageList } from './message-list.ts';
import { newMessage, postMessage } from './message-post.ts';
import {
  ACCOUNT_ID,
  DIRECTION,
  IS_READ,
  MESSAGE_STATUS,
  MESSAGE_TYPE,
  SINCE_TIME,
  flag,
  listParameters,
  parameter,
} from './parameters.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImRoute } from './route-row.ts';
import { changedReply, findRow, rowReply } from './rows.ts';
import { deleteRow, stateRow } from './state-row.ts';

const newStatus = z.object({ status: word(IM_MESSAGE_STATUSES, messageStatusOf) });

const NESTED = '/api/im/conversations/:id/messages';

export function messageRows(parts: RouteParts): readonly ImRoute[] {
  const { deps, context } = parts;
  const { store } = deps;
  const nested = (path: string, name: string): ImRoute => ({
    method: 'GET',
    path,
    scope: 'read',
    isLegacyOpen: true,
    name,
    summary: 'Messages of a conversation, the newest first',
    ...(path === NESTED ? {} : { aliasOf: NESTED }),
    query: [ACCOUNT_ID, SINCE_TIME, DIRECTION, ...listParameters(50)],
    success: { 200: listAnswer('messages', messageSchema) },
    handle: (call) => conversationMessages(call, context),
  });

  return [
    nested(NESTED, 'listConversationMessages'),
    nested('/api/im/messages/conversations/:id/messages', 'listConversationMessagesAlias'),
    {
      method: 'GET',
      path: '/api/im/messages',
      scope: 'read',
      isLegacyOpen: true,
      name: 'listMessages',
      summary: 'Messages, the newest first',
      query: [
        ACCOUNT_ID,
        parameter('conversation_id', 'Internal or platform id of a conversation'),
        parameter('sender_id', 'Who wrote it, as the answers show it'),
        parameter('receiver_id', 'To whom, as the answers show it'),
        MESSAGE_STATUS,
        parameter('message_type', 'Kind of message', MESSAGE_TYPE),
        parameter('msg_type', 'The same as message_type', MESSAGE_TYPE),
        DIRECTION,
        IS_READ,
        flag('is_deleted', 'True: exactly the ones the user deleted'),
        flag('is_recalled', 'Recalled'),
        SINCE_TIME,
        ...listParameters(),
      ],
      success: { 200: listAnswer('messages', messageSchema) },
      handle: (call) => messageList(call, context),
    },
    {
      method: 'GET',
      path: '/api/im/messages/:id',
      scope: 'read',
      isLegacyOpen: true,
      name: 'getMessage',
      summary: 'One message',
      query: [ACCOUNT_ID, flag('include_deleted', 'Also when the user deleted it')],
      success: { 200: itemAnswer(messageSchema) },
      handle: async (call) => {
        const includeDeleted = readFlag(call.query, 'include_deleted') ?? false;
        const row = await findRow(store, 'messages', call.id, call.query, { includeDeleted });
        return rowReply('messages', row, call, context);
      },
    },
    {
      method: 'POST',
      path: '/api/im/messages',
      scope: 'control',
      name: 'sendMessage',
      summary: 'Sends a message through a worker; direction "inbound" only keeps it',
      body: bodySchema(newMessage),
      success: { 200: itemAnswer(messageSchema), 201: itemAnswer(messageSchema) },
      errors: ['SEND_NOT_SUPPORTED', 'WORKER_OFFLINE', 'REQUEST_ID_REUSED'],
      handle: (call) => postMessage(call, parts),
    },
    {
      method: 'PUT',
      path: '/api/im/messages/:id/read',
      scope: 'control',
      name: 'readMessage',
      summary: 'Marks a message read',
      query: [ACCOUNT_ID],
      success: { 200: itemAnswer(messageSchema) },
      handle: async ({ id, query }) => {
        const found = await findRow(store, 'messages', id, query);
        // A message on its way has a state of its own, which its result will set.
        const patch = found.status === 'sending' ? {} : { status: 'read' as const };
        const row = await store.setState('messages', found.accountId, found.id, { isRead: true, ...patch });
        return changedReply('messages', row, context);
      },
    },
    {
      method: 'PUT',
      path: '/api/im/messages/:id/status',
      scope: 'control',
      name: 'setMessageStatus',
      summary: 'Sets the state of delivery',
      query: [ACCOUNT_ID],
      body: bodySchema(newStatus),
      success: { 200: itemAnswer(messageSchema) },
      errors: ['SEND_IN_PROGRESS'],
      handle: async ({ id, query, body }) => {
        const found = await findRow(store, 'messages', id, query);
        const { status } = readBody(newStatus, body);
        if (found.status === 'sending') {
          throw new ImError('SEND_IN_PROGRESS', 'This message is still being sent');
        }
        const isRead = status === 'read' ? { isRead: true as const } : {};
        const row = await store.setState('messages', found.accountId, found.id, { status, ...isRead });
        return changedReply('messages', row, context);
      },
    },
    stateRow(
      parts,
      'messages',
      messageSchema,
      {
        method: 'PUT',
        path: '/api/im/messages/:id/recall',
        name: 'recallMessage',
        summary: 'Marks a message recalled, here only',
      },
      { isRecalled: true },
    ),
    deleteRow(parts, 'messages', {
      path: '/api/im/messages/:id',
      name: 'deleteMessage',
      summary: 'Deletes a message',
    }),
  ];
}
