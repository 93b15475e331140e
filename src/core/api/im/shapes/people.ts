import type { ImMessage } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, webAddress } from './context.ts';
import { TEXT, object } from './schema.ts';

export interface Person {
  readonly user_id: string;
  readonly user_name: string;
  readonly avatar: string;
}

export const personSchema = object({ user_id: TEXT, user_name: TEXT, avatar: TEXT });

/**
 * Who wrote a message and to whom. What the message does not say is filled in: one side is the
 * account, the other the participant of the conversation.
 */
export function senderOf(row: ImMessage, context: ShapeContext): Person {
  const told = { id: row.senderId, name: row.senderName, avatar: row.senderAvatar };
  return complete(told, row, context, row.direction === 'outbound');
}

export function receiverOf(row: ImMessage, context: ShapeContext): Person {
  const told = { id: row.receiverId, name: row.receiverName, avatar: '' };
  return complete(told, row, context, row.direction === 'inbound');
}

/** The ids alone, as the answers show them: what filters compare. */
export function senderId(row: ImMessage, context: ShapeContext): string {
  return row.senderId === '' ? senderOf(row, context).user_id : row.senderId;
}

export function receiverId(row: ImMessage, context: ShapeContext): string {
  return row.receiverId === '' ? receiverOf(row, context).user_id : row.receiverId;
}

interface Told {
  readonly id: string;
  readonly name: string;
  readonly avatar: string;
}

function complete(told: Told, row: ImMessage, context: ShapeContext, isAccount: boolean): Person {
  if (told.id !== '' && told.name !== '' && told.avatar !== '') return person(told);
  const known = isAccount ? accountOf(row, context) : participantOf(row, context);
  if (known === null || (told.id !== '' && told.id !== known.id)) return person(told);
  return person({
    id: known.id,
    name: told.name === '' ? known.name : told.name,
    avatar: told.avatar === '' ? known.avatar : told.avatar,
  });
}

function accountOf(row: ImMessage, { store }: ShapeContext): Told | null {
  const account = store.account(row.accountId);
  return account === undefined
    ? null
    : { id: account.userId, name: account.userName, avatar: account.avatar };
}

function participantOf(row: ImMessage, { store }: ShapeContext): Told | null {
  const conversation = store.peek('conversations', row.accountId, row.conversationId);
  return conversation === undefined
    ? null
    : { id: conversation.userId, name: conversation.userName, avatar: conversation.userAvatar };
}

function person({ id, name, avatar }: Told): Person {
  return { user_id: id, user_name: nameOr(name), avatar: webAddress(avatar) };
}
