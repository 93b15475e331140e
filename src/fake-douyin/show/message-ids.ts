import Long from 'long';

const TWO_32 = 4_294_967_296;

/**
 * Message ids of one broadcast: 19 digits, ever higher, like the platform's. The high half is the
 * second the broadcast began, as in its room_id.
 */
export class MessageIds {
  readonly #high: number;
  #low: number;

  constructor(roomId: Long, firstLow: number) {
    this.#high = roomId.high;
    this.#low = firstLow;
  }

  next(): Long {
    this.#low = (this.#low + 1) % TWO_32;
    return Long.fromBits(this.#low | 0, this.#high, true);
  }
}

/** A room_id as the platform makes it: the second of its creation, shifted left by 32 bits. */
export function inventRoomId(createdMs: number, low: number): Long {
  return Long.fromBits(low | 0, Math.floor(createdMs / 1000), true);
}
