import type { Items, Tallies } from '#core/store/tallies.ts';
import type { MessageAccount } from '#shared/session.ts';

/** What `replay --totals` prints. `null` is unknown. */
export interface Totals {
  readonly messages: Readonly<Record<string, number>>;
  readonly gifts: {
    readonly items: number;
    readonly diamonds: number;
    readonly other_items: number;
    readonly other_diamonds: number;
    readonly by_gift: Readonly<Record<string, Items>>;
    readonly by_user: Readonly<Record<string, Items>>;
  };
  readonly likes: { readonly sum: number; readonly total: number | null };
  readonly enters: number;
  readonly follows: number;
  readonly shares: number;
  readonly fansclub: number;
  readonly online_peak: number | null;
  readonly duplicates: number;
  readonly unknown: Readonly<Record<string, number>>;
  readonly undecodable: number;
  readonly users: number;
}

export function totalsOf(tallies: Tallies, account: MessageAccount): Totals {
  const count = (kind: 'member' | 'follow' | 'share' | 'fansclub'): number => tallies.messages.get(kind) ?? 0;
  return {
    messages: Object.fromEntries(tallies.messages),
    gifts: {
      items: tallies.gifts.items,
      diamonds: tallies.gifts.diamonds,
      other_items: tallies.gifts.otherItems,
      other_diamonds: tallies.gifts.otherDiamonds,
      by_gift: itemRows(tallies.byGift),
      by_user: itemRows(tallies.byGiver),
    },
    likes: { sum: tallies.likes.sum, total: tallies.likes.total },
    enters: count('member'),
    follows: count('follow'),
    shares: count('share'),
    fansclub: count('fansclub'),
    online_peak: tallies.online.peak ?? tallies.online.shownPeak,
    duplicates: account.duplicates,
    unknown: account.unknown,
    undecodable: account.undecodable,
    users: tallies.users.size,
  };
}

function itemRows(map: ReadonlyMap<string, Items>): Record<string, Items> {
  return Object.fromEntries([...map].map(([key, { items, diamonds }]) => [key, { items, diamonds }]));
}
