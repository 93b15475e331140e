/** Items and what they are worth. */
export interface ItemTotals {
  readonly items: number;
  /** Counted only where a price was told. */
  readonly diamonds: number;
}

/** What `replay --totals` prints, and what the fake service says it meant. `null` is unknown. */
export interface Totals {
  /** Unique decoded messages by kind; settled combos are made here and are not among them. */
  readonly messages: Readonly<Record<string, number>>;
  /** `by_gift` and `by_user` are this room's own, by gift id and by viewer key. */
  readonly gifts: ItemTotals & {
    readonly other_items: number;
    readonly other_diamonds: number;
    readonly by_gift: Readonly<Record<string, ItemTotals>>;
    readonly by_user: Readonly<Record<string, ItemTotals>>;
  };
  readonly likes: { readonly sum: number; readonly total: number | null };
  readonly enters: number;
  readonly follows: number;
  readonly shares: number;
  readonly fansclub: number;
  readonly online_peak: number | null;
  /** Repeats of a message that was already delivered. */
  readonly duplicates: number;
  readonly unknown: Readonly<Record<string, number>>;
  readonly undecodable: number;
  /** Distinct senders of unique decoded messages. */
  readonly users: number;
}
