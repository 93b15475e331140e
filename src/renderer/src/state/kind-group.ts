import type { LiveMessage, MessageKind } from '#shared/message.ts';

/** The seven things a person tells apart at a glance; key `1` to `7` toggles them in this order. */
export const KIND_GROUPS = ['chat', 'gift', 'like', 'member', 'follow', 'fansclub', 'notice'] as const;

export type KindGroup = (typeof KIND_GROUPS)[number];

/** Null: never a line of the feed. Statistics are figures, and a combo is the sum of lines already shown. */
const GROUP_OF_KIND = {
  chat: 'chat',
  emoji: 'chat',
  gift: 'gift',
  combo: null,
  like: 'like',
  member: 'member',
  follow: 'follow',
  share: 'follow',
  social: 'follow',
  fansclub: 'fansclub',
  'room-stats': null,
  control: 'notice',
  notice: 'notice',
} as const satisfies Record<MessageKind, KindGroup | null>;

export function groupOf(message: LiveMessage): KindGroup | null {
  return GROUP_OF_KIND[message.kind];
}
