import type { ImCollection } from '#shared/im.ts';

/** What a collection is called in the names of events. Comments and replies are both discussions. */
export const EVENT_NOUNS = {
  accounts: 'account',
  comments: 'discussion',
  contents: 'content',
  conversations: 'conversation',
  messages: 'message',
  notifications: 'notification',
} as const satisfies Record<ImCollection | 'accounts', string>;

type Noun = (typeof EVENT_NOUNS)[keyof typeof EVENT_NOUNS];
type Verb = 'created' | 'updated' | 'deleted';
const VERBS: readonly Verb[] = ['created', 'updated', 'deleted'];

export type ImEventType =
  | 'hello'
  | `${Noun}.${Verb}`
  | 'unread.changed'
  | 'sync.applied'
  | 'worker.status'
  | 'resync_required'
  | 'shutdown';

export const IM_EVENT_TYPES: readonly ImEventType[] = [
  'hello',
  ...Object.values(EVENT_NOUNS).flatMap((noun) => VERBS.map((verb) => `${noun}.${verb}` as const)),
  'unread.changed',
  'sync.applied',
  'worker.status',
  'resync_required',
  'shutdown',
];
