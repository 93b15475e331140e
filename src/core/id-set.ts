/**
 * A set of 64-bit values in two typed arrays: 16 bytes a value at most, no objects for the garbage
 * collector to walk. A `Set<string>` of message ids costs five times as much and pauses.
 *
 * Texts are kept as a 64-bit hash: with a million of them the chance of one false repeat is one in
 * ten million.
 */
export class IdSet {
  #low: Uint32Array;
  #high: Uint32Array;
  #mask: number;
  #size = 0;
  #hasZero = false;

  constructor(expected = 1024) {
    const slots = slotsFor(expected);
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#mask = slots - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** True when the value was not there yet. */
  add(low: number, high: number): boolean {
    if (low === 0 && high === 0) {
      // Zero marks an empty slot, so this one value is kept apart.
      if (this.#hasZero) return false;
      this.#hasZero = true;
      this.#size++;
      return true;
    }
    if ((this.#size + 1) * 2 > this.#mask) this.#grow();
    const slot = this.#find(low, high);
    if (this.#low[slot] !== 0 || this.#high[slot] !== 0) return false;
    this.#low[slot] = low;
    this.#high[slot] = high;
    this.#size++;
    return true;
  }

  has(low: number, high: number): boolean {
    if (low === 0 && high === 0) return this.#hasZero;
    const slot = this.#find(low, high);
    return this.#low[slot] !== 0 || this.#high[slot] !== 0;
  }

  addText(text: string): boolean {
    const [low, high] = hashText(text);
    return this.add(low, high);
  }

  clear(): void {
    this.#low.fill(0);
    this.#high.fill(0);
    this.#size = 0;
    this.#hasZero = false;
  }

  /** The slot of the value, or the empty slot where it belongs. */
  #find(low: number, high: number): number {
    const wantedLow = low >>> 0;
    const wantedHigh = high >>> 0;
    let slot = (Math.imul(low ^ (high >>> 15), 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)) >>> 0;
    slot = (slot ^ (slot >>> 15)) & this.#mask;
    while (
      (this.#low[slot] !== wantedLow || this.#high[slot] !== wantedHigh) &&
      (this.#low[slot] !== 0 || this.#high[slot] !== 0)
    ) {
      slot = (slot + 1) & this.#mask;
    }
    return slot;
  }

  #grow(): void {
    const low = this.#low;
    const high = this.#high;
    const slots = low.length * 2;
    this.#low = new Uint32Array(slots);
    this.#high = new Uint32Array(slots);
    this.#mask = slots - 1;
    for (let index = 0; index < low.length; index++) {
      const oneLow = low[index] as number;
      const oneHigh = high[index] as number;
      if (oneLow === 0 && oneHigh === 0) continue;
      const slot = this.#find(oneLow, oneHigh);
      this.#low[slot] = oneLow;
      this.#high[slot] = oneHigh;
    }
  }
}

function slotsFor(expected: number): number {
  return 2 ** Math.max(4, Math.ceil(Math.log2(expected * 2 + 2)));
}

/** Two independent 32-bit mixes of the UTF-16 units (multipliers from MurmurHash3's finaliser). */
export function hashText(text: string): readonly [low: number, high: number] {
  let low = 0x9747b28c;
  let high = 0x5bd1e995;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 0x85ebca6b);
    high = Math.imul(high ^ unit, 0xc2b2ae35);
    low ^= low >>> 13;
    high ^= high >>> 16;
  }
  low = Math.imul(low ^ (high >>> 16), 0xc2b2ae35);
  high = Math.imul(high ^ (low >>> 13), 0x85ebca6b);
  return [(low ^ (low >>> 16)) >>> 0, (high ^ (high >>> 13)) >>> 0];
}
