import type Long from 'long';

/** What becomes of one field when a recording is scrubbed. */
export type Decision =
  /** Stays: counts, times, ids of messages and of gifts. */
  | 'keep'
  | 'drop'
  /** Another id of the same form, the same one for the same id. */
  | 'id'
  /** Another name, the same one for the same name. */
  | 'name'
  /** Neutral text of the same length. */
  | 'text'
  /** The same, unless what viewers wrote is to be kept. */
  | 'said'
  | 'url'
  /** Stays while it is one word of the protocol, such as a method's name; anything else is dropped. */
  | 'word'
  /** Stays while it is a short number; anything else is dropped. */
  | 'code'
  /** A figure as people write it (`1.2万`, `3***`) stays; what else is there becomes neutral text. */
  | 'figure'
  /** Bytes of which only that they are there is told. */
  | 'presence'
  /** A place in the stream; see `stream-position.ts`. */
  | 'cursor'
  | 'internal-ext'
  /** Replaced by whoever scrubs the frame. */
  | 'framing';

type Leaf = string | number | boolean | Long | Uint8Array | readonly (string | number | Long)[];

type Decisions<T> = { readonly [K in keyof T as NonNullable<T[K]> extends Leaf ? K : never]?: Decision };

/** A type of the schema: its decisions by field, and how its bytes are made. */
export interface PartRules {
  readonly decisions: ReadonlyMap<string, Decision | undefined>;
  encode(part: object): Uint8Array;
}

interface PartType<T> {
  new (): T;
  encode(part: T): { finish(): Uint8Array };
}

/** By the constructor of the decoded part. */
export type RulesEntry = readonly [unknown, PartRules];

export function rules<T extends object>(type: PartType<T>, decisions: Decisions<T>): RulesEntry {
  return [
    type,
    {
      decisions: new Map(Object.entries<Decision | undefined>(decisions)),
      // Found by the constructor of `part`, which is therefore of this type.
      encode: (part) => type.encode(part as T).finish(),
    },
  ];
}
