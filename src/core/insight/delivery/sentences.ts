import type { DeliveryKind, DeliveryReason } from '#shared/health.ts';

interface Sentences {
  readonly message: string;
  readonly next: string | null;
}

const WORDS: Readonly<Record<DeliveryKind, string>> = {
  chat: 'Chat',
  gift: 'Gifts',
  like: 'Likes',
  enter: 'Entries',
  follow: 'Follows',
  fansclub: 'Fan club messages',
  'room-stats': 'Figures of the room',
  names: 'Names',
};

/** A reason in plain English, and the one thing to do about it. */
export function sentences(kind: DeliveryKind, reason: DeliveryReason): Sentences {
  const what = WORDS[kind];
  switch (reason) {
    case 'normal':
      return { message: `${what} arrive as usual.`, next: null };
    case 'too_little_seen':
      return {
        message: `Too little was seen to say whether ${what.toLowerCase()} arrive: none is not zero.`,
        next: null,
      };
    case 'overdue':
      return {
        message: `${what} stay away for longer than is normal in this room, while the rest goes on.`,
        next: 'Stop and enter the room again.',
      };
    case 'gifts_stopped':
      return {
        message: 'Gifts came and then no more. Douyin gives some accounts only the first ones.',
        next: 'Stop and enter the room again, with another account if it goes on.',
      };
    case 'gifts_missing':
      return {
        message: 'The platform counts gifts in its scores that do not arrive here.',
        next: 'Stop and enter the room again, with another account if it goes on.',
      };
    case 'deaf':
      return {
        message: 'The connection stands, but nothing that viewers do arrives any more.',
        next: 'Stop and enter the room again.',
      };
    case 'guest_gifts':
      return {
        message: 'Douyin gives no gifts to guests: how many there were is not known.',
        next: 'Log in.',
      };
    case 'guest_names':
      return { message: 'Douyin hides most names from guests.', next: 'Log in.' };
    case 'anonymous_room':
      return {
        message: 'Douyin hides most names in this room, also from those who are logged in.',
        next: null,
      };
    case 'partial':
      return {
        message: `Douyin hands out only a part of the ${what.toLowerCase()} in this room: sums are lower bounds.`,
        next: null,
      };
  }
}
