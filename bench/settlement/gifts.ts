import Long from 'long';

/** A gift of the story, as its shop would list it. */
export interface ShopGift {
  readonly id: Long;
  readonly name: string;
  /** Diamonds for one; 0: free; null: no frame ever says. */
  readonly price: number | null;
  readonly combo: boolean;
  /** Items per click. */
  readonly groups: readonly number[];
}

const gift = (
  id: string,
  price: number | null,
  combo: boolean,
  groups: readonly number[] = [1],
): ShopGift => ({ id: Long.fromString(id, true), name: `礼物${id.slice(-4)}`, price, combo, groups });

/** Names and ids of this bench's own making; the extremes of the wire's types are among them. */
export const SHOP: readonly ShopGift[] = [
  gift('4101', 1, true, [1, 1, 1, 10, 66]),
  gift('4102', 1, true, [1, 66, 99, 188]),
  gift('4103', 9, true, [1, 1, 10, 520]),
  gift('4104', 52, true, [1, 1314]),
  gift('4105', 0, true, [1, 10]),
  gift('4106', null, true, [1, 66]),
  gift('4107', 999, false),
  gift('4108', 3000, false),
  gift('4109', null, false),
  gift('4110', 0, false),
  // The largest price an int32 holds, and ids beyond 2^53 and 2^63.
  gift('4111', 2_147_483_647, true),
  gift('9007199254740993', 2, true, [1, 10]),
  gift('18446744073709551615', 5, true, [1, 188]),
];
