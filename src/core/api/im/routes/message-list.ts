import { messageStatusOf, messageTypeOf, directionOf } from '#shared/im-words.ts';
import type { ImMessage } from '#shared/im.ts';
import { IM_MESSAGE_STATUSES, IM_MESSAGE_TYPES } from '#shared/im.ts';
import { readAccountScope } from '../lists/account-scope.ts';
import { listMark } from '../lists/cursor.ts';
import { idsFor } from '../lists/id-filter.ts';
import { readListInput, readSinceTime } from '../lists/list-input.ts';
import { readFlag, readId, readWord } from '../lists/query.ts';
import { rowList } from '../lists/row-list.ts';
import type { RowFilter, RowListContext } from '../lists/row-list.ts';
import { receiverId, senderId } from '../shapes/people.ts';
import { findRow } from './rows.ts';
import { ImError } from '#shared/im-errors.ts';
import type { ImCall, ImReply } from './route-row.ts';

const DIRECTIONS = ['inbound', 'outbound'] as const;

/** Messages of everything, by what a tool wants to know of them. */
export async function messageList(call: ImCall, context: RowListContext): Promise<ImReply> {
  const { query } = call;
  const { store } = context;
  const scope = readAccountScope(query, store);
  const conversation = readId(query, 'conversation_id');
  const sender = readId(query, 'sender_id');
  const receiver = readId(query, 'receiver_id');
  const status = readWord(query, 'status', IM_MESSAGE_STATUSES, messageStatusOf);
  const typeName = query.has('message_type') ? 'message_type' : 'msg_type';
  const type = readWord(query, typeName, IM_MESSAGE_TYPES, messageTypeOf);
  const isRead = readFlag(query, 'is_read');
  const isDeleted = readFlag(query, 'is_deleted');
  const isRecalled = readFlag(query, 'is_recalled');
  const filters: RowFilter<'messages'>[] = [
    ...commonFilters(call),
    status === undefined ? null : (row) => row.status === status,
    type === undefined ? null : (row) => row.type === type,
    isRecalled === undefined ? null : (row) => row.isRecalled === isRecalled,
    sender === undefined ? null : personFilter(sender, senderId, context),
    receiver === undefined ? null : personFilter(receiver, receiverId, context),
  ];
  const input = readListInput(query, listMark(call.listName), 20);
  const text = await rowList(
    {
      collection: 'messages',
      key: 'messages',
      scope,
      indexed: {
        ...(conversation === undefined
          ? {}
          : { conversationIds: await idsFor(store, 'conversations', conversation, scope) }),
        ...(isRead === undefined ? {} : { isRead }),
        ...(isDeleted === undefined ? {} : { isDeleted }),
      },
      filters,
      input,
    },
    context,
  );
  return { text, basis: { accountId: scope.isByPlatformId ? null : scope.accountId } };
}

/** Messages of one conversation; of one that is not known, none. */
export async function conversationMessages(call: ImCall, context: RowListContext): Promise<ImReply> {
  const { query } = call;
  const { store } = context;
  const filters = commonFilters(call);
  const input = readListInput(query, listMark(call.listName), 50);
  const scope = readAccountScope(query, store);
  const parent = await findRow(store, 'conversations', call.id, query).catch((thrown: unknown) => {
    if (thrown instanceof ImError && thrown.status === 404) return null;
    throw thrown;
  });
  const text = await rowList(
    {
      collection: 'messages',
      key: 'messages',
      scope: parent === null ? scope : { ...scope, accountId: parent.accountId },
      indexed: { conversationIds: [parent?.id ?? call.id] },
      filters,
      input,
    },
    context,
  );
  return { text, basis: { accountId: parent?.id === call.id ? parent.accountId : null } };
}

function commonFilters({ query }: ImCall): RowFilter<'messages'>[] {
  const sinceMs = readSinceTime(query);
  const direction = readWord(query, 'direction', DIRECTIONS, directionOf);
  return [
    sinceMs === undefined ? null : (row) => row.sortMs > sinceMs,
    direction === undefined ? null : (row) => row.direction === direction,
  ];
}

/** By the id the answers show; the account itself may also be named by its internal id. */
function personFilter(
  id: string,
  shown: (row: ImMessage, context: RowListContext) => string,
  context: RowListContext,
): (row: ImMessage) => boolean {
  const account = context.store.account(id);
  if (account === undefined) return (row) => shown(row, context) === id;
  return (row) => {
    const person = shown(row, context);
    return person === id || (row.accountId === id && person === account.userId);
  };
}
