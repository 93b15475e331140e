import type { Totals } from '#shared/totals.ts';
import type { ComboRun, Fact } from './facts.ts';

interface GiftCount {
  items: number;
  diamonds: number;
}

type Sent = Extract<Fact, { is: 'message' }>;

/** Adds up facts. Every fact is told once; repeats are only counted. */
export class Tally {
  readonly #messages = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #users = new Set<string>();
  readonly #own: GiftCount = { items: 0, diamonds: 0 };
  readonly #other: GiftCount = { items: 0, diamonds: 0 };
  readonly #byGift = new Map<string, GiftCount>();
  readonly #byUser = new Map<string, GiftCount>();
  /** Items of a run counted so far; weak, so that a run is forgotten with its last packet. */
  readonly #counted = new WeakMap<ComboRun, number>();
  #likeSum = 0;
  #likeTotal: number | null = null;
  #onlinePeak: number | null = null;
  #duplicates = 0;
  #undecodable = 0;

  add(fact: Fact): void {
    switch (fact.is) {
      case 'message':
        this.#addMessage(fact);
        break;
      case 'unknown':
        increment(this.#unknown, fact.method);
        break;
      case 'undecodable':
        this.#undecodable += 1;
        break;
    }
  }

  repeat(): void {
    this.#duplicates += 1;
  }

  totals(): Totals {
    const count = (kind: string): number => this.#messages.get(kind) ?? 0;
    return {
      messages: Object.fromEntries(this.#messages),
      gifts: {
        ...this.#own,
        other_items: this.#other.items,
        other_diamonds: this.#other.diamonds,
        by_gift: copyOf(this.#byGift),
        by_user: copyOf(this.#byUser),
      },
      likes: { sum: this.#likeSum, total: this.#likeTotal },
      enters: count('member'),
      follows: count('follow'),
      shares: count('share'),
      fansclub: count('fansclub'),
      online_peak: this.#onlinePeak,
      duplicates: this.#duplicates,
      unknown: Object.fromEntries(this.#unknown),
      undecodable: this.#undecodable,
      users: this.#users.size,
    };
  }

  #addMessage(fact: Sent): void {
    increment(this.#messages, fact.kind);
    if (fact.userKey !== null) this.#users.add(fact.userKey);
    if (fact.gift !== undefined) this.#addGift(fact.userKey, fact.gift);
    if (fact.like !== undefined) {
      this.#likeSum += fact.like.count;
      if (fact.like.total !== null) this.#likeTotal = Math.max(this.#likeTotal ?? 0, fact.like.total);
    }
    if (fact.online !== undefined) this.#onlinePeak = Math.max(this.#onlinePeak ?? 0, fact.online);
  }

  /** A run is worth as far as it got, in whatever order its packets came. */
  #addGift(userKey: string | null, { run, items }: NonNullable<Sent['gift']>): void {
    const before = this.#counted.get(run) ?? 0;
    if (items <= before) return;
    this.#counted.set(run, items);
    const added = { items: items - before, diamonds: (items - before) * (run.unitDiamonds ?? 0) };
    if (run.toOther) {
      raise(this.#other, added);
      return;
    }
    raise(this.#own, added);
    raise(rowOf(this.#byGift, run.giftId), added);
    if (userKey !== null) raise(rowOf(this.#byUser, userKey), added);
  }
}

function increment(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function raise(count: GiftCount, added: GiftCount): void {
  count.items += added.items;
  count.diamonds += added.diamonds;
}

function rowOf(rows: Map<string, GiftCount>, key: string): GiftCount {
  const row = rows.get(key) ?? { items: 0, diamonds: 0 };
  rows.set(key, row);
  return row;
}

function copyOf(rows: Map<string, GiftCount>): Record<string, GiftCount> {
  return Object.fromEntries(Array.from(rows, ([key, row]) => [key, { ...row }]));
}
