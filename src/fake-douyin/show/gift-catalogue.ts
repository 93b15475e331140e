/** A gift as the catalogue lists it. Names are ordinary, ids and prices of this fake's own making, but for 463. */
export interface CatalogueGift {
  readonly id: number;
  readonly name: string;
  /** Price of one item; null: frames of this gift carry no price. */
  readonly diamonds: number | null;
  /** Whether clicks add up to one combo. */
  readonly combo: boolean;
  /** Items per click that viewers choose from; 1 is always possible. */
  readonly groups: readonly number[];
}

export const GIFTS = {
  heart: { id: 463, name: '小心心', diamonds: 1, combo: true, groups: [1, 1, 1, 10, 66] },
  lollipop: { id: 2101, name: '棒棒糖', diamonds: 9, combo: true, groups: [1, 1, 10] },
  rose: { id: 2102, name: '玫瑰花束', diamonds: 1, combo: true, groups: [1, 10, 66, 188] },
  lantern: { id: 2103, name: '小灯牌', diamonds: 2, combo: true, groups: [1] },
  tea: { id: 2104, name: '一杯奶茶', diamonds: 19, combo: true, groups: [1, 1, 10] },
  balloon: { id: 2105, name: '告白气球', diamonds: 52, combo: true, groups: [1] },
  rocket: { id: 2106, name: '小火箭', diamonds: 999, combo: false, groups: [1] },
  carnival: { id: 2107, name: '星光嘉年华', diamonds: 3000, combo: false, groups: [1] },
  /** Frames never tell its price, as for gifts of an activity. */
  ticket: { id: 2108, name: '活动门票', diamonds: null, combo: true, groups: [1] },
} as const satisfies Record<string, CatalogueGift>;

export const CATALOGUE: readonly CatalogueGift[] = Object.values(GIFTS);

/** Cheap gifts fly often, dear ones rarely. */
export const GIFT_WEIGHTS: Readonly<Record<keyof typeof GIFTS, number>> = {
  heart: 40,
  lollipop: 14,
  rose: 16,
  lantern: 12,
  tea: 8,
  balloon: 4,
  rocket: 3,
  carnival: 1,
  ticket: 2,
};
