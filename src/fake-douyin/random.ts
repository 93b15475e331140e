/** A seeded source of chance: the same seed gives the same show on every machine. */
export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** True in `share` of the cases, 0-1. */
  happens(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** A key of `weights`, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K;
  /** Another source that does not disturb this one: what is added here changes nothing there. */
  fork(name: string): Chance;
}

/** mulberry32 over a hashed seed: 32 bits of state, plenty for a show of some million draws. */
export function createChance(seed: number | string): Chance {
  let state = hash(String(seed));

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));

  return {
    next,
    between,
    happens: (share) => next() < share,
    pick: <T>(list: readonly T[]): T => {
      const picked = list[between(0, list.length - 1)];
      if (picked === undefined) throw new RangeError('nothing to pick from');
      return picked;
    },
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const rows = Object.entries<number>(weights);
      let left = next() * rows.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [key, weight] of rows) {
        left -= weight;
        if (left < 0) return key as K;
      }
      throw new RangeError('no weight is positive');
    },
    fork: (name) => createChance(`${seed}/${name}`),
  };
}

/** FNV-1a: any text to 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return value;
}
