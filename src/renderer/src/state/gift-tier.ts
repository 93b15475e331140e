/** 0: no price known. 1 (amber) to 5 (red), by what the whole combo is worth. */
export type GiftTier = 0 | 1 | 2 | 3 | 4 | 5;

/** Diamonds from which the next tier begins: 1, 10, 100 and 1,000 CNY at ten diamonds each. */
const STEPS = [10, 100, 1_000, 10_000] as const;

export function giftTier(diamonds: number | null): GiftTier {
  if (diamonds === null) return 0;
  return (1 + STEPS.filter((step) => diamonds >= step).length) as GiftTier;
}
