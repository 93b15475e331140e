import Long from 'long';
import type { LiveMessage, MessageBase } from '#shared/message.ts';
import type { webcast } from '../proto/webcast.js';

type Facts<M> = M extends LiveMessage ? Omit<M, keyof MessageBase> & Partial<MessageBase> : never;

/** One message of a method with every field that is read, and what it must become. */
export interface MethodCase {
  readonly payload: Uint8Array;
  /** What differs from a message without sender, text and time of its own. */
  readonly expected: Facts<LiveMessage>;
}

export const id = (text: string): Long => Long.fromString(text, true);
export const count = (value: number): Long => Long.fromNumber(value);

/** ms since 1970 UTC. */
export const CREATED_MS = 1_790_000_000_123;

/** Beyond 2^53: an id that goes through a number does not survive. */
export const ANCHOR = '7338697242632999937';
export const RIVAL = '7338697242632999941';

export const head = { msgId: id('7338697242632999936'), createTime: count(CREATED_MS) };

/** The head of the rarer messages, with the line that its template makes. */
export const texted = {
  ...head,
  displayText: {
    defaultPattern: '{0:user} 说 {1:string}{2:image}',
    pieces: [{ userValue: { user: { nickname: '观众甲' } } }, { stringValue: '你好' }],
  },
};

export const viewer: webcast.User.$Properties = { id: id('42'), nickname: '观众甲', gender: 1 };

export const viewerRead: NonNullable<LiveMessage['user']> = {
  key: '42',
  basis: 'id',
  name: '观众甲',
  avatarUrl: null,
  gender: 'male',
  level: null,
  fanClub: null,
  isAdmin: false,
  masked: false,
};
