import protobuf from 'protobufjs/minimal.js';

/**
 * Fields that decoding may still read. Two bytes on the wire are enough for one object on the heap,
 * so bytes alone do not bound what a message becomes.
 */
export interface FieldBudget {
  left: number;
}

/** The smallest field: a tag and an empty value. */
const FIELD_BYTES = 2;
/** Of one frame. The busiest frames captured hold some ten thousand fields. */
const FRAME_FIELDS = 400_000;
/** Of one message. A ranking of a hundred viewers, the largest there is, stays below. */
const MESSAGE_FIELDS = 10_000;
/** Entries of one list in a row. */
const LIST_ENTRIES = 1_000;

/** The budget of a frame with so many bytes of messages; null where they are too few to exceed it. */
export function fieldBudget(bytes: number): FieldBudget | null {
  return bytes > FRAME_FIELDS * FIELD_BYTES ? { left: FRAME_FIELDS } : null;
}

/** A reader that counts, where there is anything to count: ordinary messages are read at full speed. */
export function readerFor(payload: Uint8Array, budget: FieldBudget | null): protobuf.Reader {
  if (budget !== null || payload.length > MESSAGE_FIELDS * FIELD_BYTES) {
    return new BoundedReader(payload, budget ?? { left: MESSAGE_FIELDS });
  }
  return protobuf.Reader.create(payload);
}

/** Reads a message as long as its own bound and the frame's budget last; throws after that. */
class BoundedReader extends protobuf.BufferReader {
  readonly #budget: FieldBudget;
  #fields = 0;
  #lastTag = -1;
  #inARow = 0;

  constructor(bytes: Uint8Array, budget: FieldBudget) {
    super(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    this.#budget = budget;
  }

  /** Generated decoders call this once per field, at every depth. */
  override tag(): number {
    if (++this.#fields > MESSAGE_FIELDS || --this.#budget.left < 0) throw new RangeError('too many fields');
    const tag = super.tag();
    this.#inARow = tag === this.#lastTag ? this.#inARow + 1 : 1;
    if (this.#inARow > LIST_ENTRIES) throw new RangeError('list too long');
    this.#lastTag = tag;
    return tag;
  }
}
