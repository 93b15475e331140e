import type { GiftDelivery } from '#shared/health.ts';
import type { SessionStats } from '#shared/stats.ts';

/** A total of gifts as it may be shown: null where it is not known, because zero would be a claim. */
export interface ShownGifts {
  readonly items: number | null;
  readonly diamonds: number | null;
  /** A lower bound: some price is not known, or some gifts did not arrive. */
  readonly atLeast: boolean;
  readonly delivery: GiftDelivery;
}

export function shownGifts({
  gifts,
  giftsDelivered,
}: Pick<SessionStats, 'gifts' | 'giftsDelivered'>): ShownGifts {
  const isKnown = giftsDelivered === 'yes' || gifts.items > 0;
  return {
    items: isKnown ? gifts.items : null,
    diamonds: isKnown ? gifts.diamonds : null,
    atLeast: isKnown && (gifts.unpricedItems > 0 || giftsDelivered !== 'yes'),
    delivery: giftsDelivered,
  };
}
