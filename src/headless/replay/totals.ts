import type { Items, Tallies } from '#core/store/tallies.ts';
import type { MessageAccount } from '#shared/session.ts';
import type { ItemTotals, Totals } from '#shared/totals.ts';

/** The totals of what was counted, in the form of `replay --totals`. */
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

function itemRows(map: ReadonlyMap<string, Items>): Record<string, ItemTotals> {
  return Object.fromEntries([...map].map(([key, { items, diamonds }]) => [key, { items, diamonds }]));
}
