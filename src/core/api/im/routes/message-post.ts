import { createHash } from 'node:crypto';
import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import { directionOf, messageTypeOf } from '#shared/im-words.ts';
import { IM_MESSAGE_TYPES } from '#shared/im.ts';
import type { ImMessage } from '#shared/im.ts';
import type { SendInput } from '../parts.ts';
import { invalid, missing } from '../lists/query.ts';
import { firstOf, idText, longText, readBody, shortText, timeValue, word } from './body.ts';
import type { RouteParts } from './route-parts.ts';
import type { ImCall, ImReply } from './route-row.ts';
import { changedReply, findAccount, findRow, notFound } from './rows.ts';

const person = z.object({
  user_id: idText,
  user_name: shortText.optional(),
  avatar: shortText.optional(),
});

export const newMessage = z.object({
  conversation_id: idText.optional(),
  account_id: idText.optional(),
  receiver: person.optional(),
  sender: person.optional(),
  content: longText,
  msg_type: word(IM_MESSAGE_TYPES, messageTypeOf).optional(),
  message_type: word(IM_MESSAGE_TYPES, messageTypeOf).optional(),
  direction: word(['inbound', 'outbound'], directionOf).default('outbound'),
  reply_to_message_id: idText.nullish(),
  request_id: z.string().max(128).nullish(),
  client_request_id: z.string().max(128).nullish(),
  msg_id: idText.optional(),
  platform_message_id: idText.optional(),
  create_time: timeValue.optional(),
});
type NewMessage = z.infer<typeof newMessage>;

/** Sends a message through a worker, or keeps one that was received elsewhere. */
export async function postMessage(call: ImCall, parts: RouteParts): Promise<ImReply> {
  const given = readBody(newMessage, call.body);
  if (given.content === '' && (given.msg_type ?? given.message_type ?? 'text') === 'text') {
    throw missing('content');
  }
  const key = requestKey(call, given);
  return given.direction === 'inbound' ? keep(given, key, parts) : send(given, key, parts);
}

/** The header goes first. 1 to 128 characters. */
export function requestKey(
  { idempotencyKey }: ImCall,
  given: Pick<NewMessage, 'request_id' | 'client_request_id'>,
): string | null {
  const key = idempotencyKey ?? given.request_id ?? given.client_request_id ?? null;
  if (key === null) return null;
  if (key.length < 1 || key.length > 128) throw invalid('request_id', 'must have 1 to 128 characters');
  return key;
}

async function send(given: NewMessage, key: string | null, parts: RouteParts): Promise<ImReply> {
  const { sending, context } = parts;
  const { accountId, target } = await targetOf(given, parts);
  const accepted = await sending.send({
    accountId,
    target,
    content: given.content,
    type: typeOf(given),
    replyToId: given.reply_to_message_id ?? null,
    replyToContent: null,
    key,
    monitorClientId: null,
  });
  const reply = changedReply('messages', accepted.row as ImMessage, context, accepted.isReplay ? 200 : 201);
  return accepted.isReplay ? { ...reply, headers: REPLAY } : reply;
}

export const REPLAY: Readonly<Record<string, string>> = { 'Idempotent-Replay': 'true' };

async function targetOf(
  given: NewMessage,
  { deps: { store } }: RouteParts,
): Promise<Pick<SendInput, 'accountId' | 'target'>> {
  const { conversation_id: id, account_id: accountName, receiver } = given;
  if (id !== undefined) {
    const query = new Map(accountName === undefined ? [] : [['account_id', accountName]]);
    const { id: conversationId, accountId } = await findRow(store, 'conversations', id, query);
    return { accountId, target: { kind: 'direct_message', conversationId } };
  }
  if (accountName === undefined && receiver === undefined) throw missing('conversation_id');
  if (accountName === undefined) throw missing('account_id');
  const { accountId } = findAccount(store, accountName);
  if (receiver === undefined) throw missing('receiver.user_id');
  const { user_id: userId, user_name: userName = '' } = receiver;
  return { accountId, target: { kind: 'new_conversation', userId, userName } };
}

/** A message that a tool has from elsewhere: it is stored, and nothing is sent. */
async function keep(given: NewMessage, key: string | null, parts: RouteParts): Promise<ImReply> {
  const { deps, context } = parts;
  const { store, clock, newId } = deps;
  const { sender } = given;
  if (sender === undefined) throw missing('sender');
  const conversation = await conversationOf(given, sender, parts);
  const { accountId } = conversation;
  const contentHash = createHash('sha256')
    .update(JSON.stringify(['inbound', conversation.id, sender.user_id, given.content, typeOf(given)]))
    .digest('hex');
  const known = key === null ? undefined : store.findSend(accountId, key);
  if (known !== undefined) {
    if (known.contentHash !== contentHash) {
      throw new ImError('REQUEST_ID_REUSED', 'This request id was used for something else');
    }
    const found = await store.find('messages', known.rowId, accountId);
    if (found.kind !== 'one' || found.row.isDeleted) throw notFound('messages');
    return { ...changedReply('messages', found.row, context), headers: REPLAY };
  }

  const platformId = given.platform_message_id ?? '';
  const nowMs = clock.now();
  const row = await store.insert('messages', accountId, {
    id: given.msg_id ?? `msg_${accountId}_${platformId === '' ? newId() : platformId}`,
    platformId,
    conversationId: conversation.id,
    senderId: sender.user_id,
    senderName: sender.user_name ?? '',
    senderAvatar: sender.avatar ?? '',
    receiverId: given.receiver?.user_id ?? '',
    receiverName: given.receiver?.user_name ?? '',
    type: typeOf(given),
    content: given.content,
    createdMs: firstOf(given.create_time) ?? nowMs,
    direction: 'inbound',
    status: 'delivered',
    replyToId: given.reply_to_message_id ?? null,
    requestId: key,
  });
  if (key !== null) {
    const record = { accountId, key, contentHash, rowId: row.id, createdMs: nowMs };
    store.rememberSend({ ...record, collection: 'messages' });
  }
  return changedReply('messages', row, context, 201);
}

/** The conversation with the sender; it is made when the account has none. */
async function conversationOf(
  given: NewMessage,
  sender: z.infer<typeof person>,
  parts: RouteParts,
): Promise<{ readonly id: string; readonly accountId: string }> {
  const { store, clock } = parts.deps;
  const { accountId, target } = await targetOf({ ...given, receiver: sender }, parts);
  if (target.kind === 'direct_message') return { id: target.conversationId, accountId };
  const found = await store.find('conversations', sender.user_id, accountId);
  if (found.kind === 'one' && !found.row.isDeleted) return found.row;
  const nowMs = clock.now();
  return store.insert('conversations', accountId, {
    id: `conv_${accountId}_${sender.user_id}`,
    platformId: sender.user_id,
    userId: sender.user_id,
    userName: sender.user_name ?? '',
    userAvatar: sender.avatar ?? '',
    createdMs: nowMs,
    updatedMs: nowMs,
  });
}

function typeOf(given: NewMessage): ImMessage['type'] {
  return firstOf(given.msg_type, given.message_type) ?? 'text';
}
