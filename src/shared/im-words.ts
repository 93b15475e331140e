import type {
  ImAccountStatus,
  ImContentType,
  ImConversation,
  ImDirection,
  ImLoginStatus,
  ImMessageStatus,
  ImMessageType,
  ImNotificationType,
} from './im.ts';

/**
 * The words that other tools use for states and types, and what they mean here. Null: the word is
 * not known, and what that means is the caller's business (an error, a usual value, no change).
 */

const ACCOUNT_STATUSES = new Map<string, ImAccountStatus>([
  ['active', 'active'],
  ['logged_in', 'active'],
  ['pending', 'pending'],
  ['inactive', 'inactive'],
  ['paused', 'inactive'],
  ['error', 'inactive'],
  ['expired', 'inactive'],
  ['suspended', 'banned'],
  ['banned', 'banned'],
]);
/** What may be written for the status of an account, for messages about a wrong one. */
export const ACCOUNT_STATUS_WORDS: readonly string[] = [...ACCOUNT_STATUSES.keys()];

const LOGIN_STATUSES = new Map<string, ImLoginStatus>([
  ['not_required', 'not_required'],
  ['logged_in', 'logged_in'],
  ['not_logged_in', 'not_logged_in'],
  ['logged_out', 'not_logged_in'],
  ['expired', 'expired'],
  ['unknown', 'unknown'],
]);

const CONVERSATION_TYPES = new Map<string, ImConversation['type']>([
  ['one_on_one', 'one_on_one'],
  ['private', 'one_on_one'],
  ['direct', 'one_on_one'],
  ['group', 'group'],
]);

const CONVERSATION_STATUSES = new Map<string, ImConversation['status']>([
  ['active', 'active'],
  ['archived', 'archived'],
]);

const MESSAGE_TYPES = new Map<string, ImMessageType>([
  ['text', 'text'],
  ['image', 'image'],
  ['file', 'file'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['link', 'link'],
  ['card', 'link'],
]);

const MESSAGE_STATUSES = new Map<string, ImMessageStatus>([
  ['sending', 'sending'],
  ['pending', 'sending'],
  ['sent', 'sent'],
  ['delivered', 'delivered'],
  ['read', 'read'],
  ['failed', 'failed'],
]);

const DIRECTIONS = new Map<string, ImDirection>([
  ['inbound', 'inbound'],
  ['incoming', 'inbound'],
  ['outbound', 'outbound'],
  ['outgoing', 'outbound'],
]);

const CONTENT_TYPES = new Map<string, ImContentType>([
  ['video', 'video'],
  ['image', 'image'],
  ['article', 'article'],
  ['text', 'article'],
  ['live', 'live'],
  ['other', 'other'],
]);

const NOTIFICATION_TYPES = new Map<string, ImNotificationType>([
  ['follow', 'follow'],
  ['share', 'share'],
  ['fansclub', 'fansclub'],
  ['like', 'like'],
  ['comment', 'comment'],
  ['mention', 'mention'],
  ['system', 'system'],
]);

export function accountStatusOf(word: unknown): ImAccountStatus | null {
  return find(ACCOUNT_STATUSES, word);
}

export function loginStatusOf(word: unknown): ImLoginStatus | null {
  return find(LOGIN_STATUSES, word);
}

export function conversationTypeOf(word: unknown): ImConversation['type'] | null {
  return find(CONVERSATION_TYPES, word);
}

export function conversationStatusOf(word: unknown): ImConversation['status'] | null {
  return find(CONVERSATION_STATUSES, word);
}

export function messageTypeOf(word: unknown): ImMessageType | null {
  return find(MESSAGE_TYPES, word);
}

/** Only states of delivery: what a crawler says about its own syncing (`new`, `synced` …) is none. */
export function messageStatusOf(word: unknown): ImMessageStatus | null {
  return find(MESSAGE_STATUSES, word);
}

export function directionOf(word: unknown): ImDirection | null {
  return find(DIRECTIONS, word);
}

export function contentTypeOf(word: unknown): ImContentType | null {
  return find(CONTENT_TYPES, word);
}

export function notificationTypeOf(word: unknown): ImNotificationType | null {
  return find(NOTIFICATION_TYPES, word);
}

/** The row was removed by the platform. */
export function isRemovedWord(word: unknown): boolean {
  return word === 'deleted';
}

/** A map and not an object: `constructor` is a word like any other. */
function find<T>(words: ReadonlyMap<string, T>, word: unknown): T | null {
  return typeof word === 'string' ? (words.get(word) ?? null) : null;
}
