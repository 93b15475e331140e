import type { Packet } from './packets.ts';
import type { Giving } from './story.ts';

/** Items and their worth by who gave what to whom, and what that adds up to. Plain, to be compared. */
export interface Count {
  /** By `giver|gift|room` or `…|other`. */
  readonly rows: Record<string, { items: number; diamonds: number }>;
  /** By the same, how many items each single combo or gift came to, ascending. */
  readonly combos: Record<string, number[]>;
  readonly items: number;
  readonly diamonds: number;
  readonly otherItems: number;
  readonly otherDiamonds: number;
  /** For this room, without a price that was told. */
  readonly unpricedItems: number;
}

/**
 * The hand count: goes through what was given, one by one, and looks at no packet but for the question whether
 * anybody was ever told the price. Slow and obvious on purpose; shares no code with what it judges.
 */
export function countByHand(givings: readonly Giving[], told: readonly Packet[]): Count {
  const rows: Count['rows'] = {};
  const combos: Count['combos'] = {};
  let items = 0;
  let diamonds = 0;
  let otherItems = 0;
  let otherDiamonds = 0;
  let unpricedItems = 0;
  for (const giving of givings) {
    const given = giving.clicks * giving.group;
    const saysPrice = told.some((packet) => packet.giving === giving && packet.hasGift);
    const price = saysPrice ? (giving.gift.price ?? 0) : 0;
    const isOther = giving.receiver === 'coHost' || giving.receiver === 'opponent';
    // Of whom only a masked name is known, nobody can say whether it was one or two.
    const who = giving.giver.mask === 'name' ? 'masked' : giving.giver.key;
    const key = `${who}|${giving.gift.id.toString()}|${isOther ? 'other' : 'room'}`;
    const row = rows[key] ?? { items: 0, diamonds: 0 };
    rows[key] = { items: row.items + given, diamonds: row.diamonds + given * price };
    combos[key] = [...(combos[key] ?? []), given].toSorted((a, b) => a - b);
    if (isOther) {
      otherItems += given;
      otherDiamonds += given * price;
    } else {
      items += given;
      diamonds += given * price;
      // The wire leaves a price of 0 out: free and unknown look the same.
      if (price === 0) unpricedItems += given;
    }
  }
  return { rows, combos, items, diamonds, otherItems, otherDiamonds, unpricedItems };
}
