import type { LiveMessage, MessageKind } from '#shared/message.ts';

/** What a person tells apart at a glance; key `1` to `9` toggles them in this order. */
export const KIND_GROUPS = [
  'chat',
  'gift',
  'like',
  'member',
  'follow',
  'fansclub',
  'notice',
  'pk',
  'offers',
] as const;

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
  'light-gift': 'gift',
  highlight: 'chat',
  deletion: 'notice',
  rank: 'notice',
  lucky: 'offers',
  shop: 'offers',
  pk: 'pk',
  'link-mic': 'pk',
} as const satisfies Record<MessageKind, KindGroup | null>;

export function groupOf(message: LiveMessage): KindGroup | null {
  return isQuiet(message) ? null : GROUP_OF_KIND[message.kind];
}

/** States that come again and again: they are folded into the cards, where one looks for them. */
function isQuiet(message: LiveMessage): boolean {
  switch (message.kind) {
    case 'pk':
      return message.event === 'score' || message.event === 'contributors';
    case 'link-mic':
      return QUIET_LINK_EVENTS.has(message.event);
    case 'lucky':
      return message.event === 'status';
    case 'shop':
      return message.event === 'trade' || message.event === 'other';
    case 'rank':
      return message.board !== 'award';
    default:
      return false;
  }
}

const QUIET_LINK_EVENTS: ReadonlySet<string> = new Set(['contribution', 'settings', 'position', 'other']);
