import { IM_COLLECTIONS } from '#shared/im.ts';
import type { RawCollections } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { Push, PushPart } from './push-payload.ts';
import { rowCount } from './push-payload.ts';

/** Rows of one part. */
export const MAX_ROWS_PER_PART = 2000;
/** Rows of one snapshot, in one message or in parts. */
export const MAX_ROWS = 500_000;
/** How long the parts of a snapshot wait for one another, ms. */
const STAGED_MS = 2 * 60_000;
/** Snapshots of one connection that may be incomplete at a time. */
const MAX_STAGED = 4;
/** Texts, numbers and lists that the waiting parts of one connection may hold, roughly, bytes. */
const MAX_STAGED_BYTES = 64 * 1024 * 1024;

interface Staged {
  readonly total: number;
  readonly parts: Map<number, RawCollections>;
  rows: number;
  bytes: number;
  isAuthoritative: boolean;
  cancel: () => void;
}

export type PartOutcome =
  | { readonly kind: 'staged'; readonly received: number }
  | { readonly kind: 'complete'; readonly push: Push; readonly isAuthoritative: boolean }
  | {
      readonly kind: 'refused';
      readonly code: 'INVALID_PAYLOAD' | 'PAYLOAD_TOO_LARGE';
      readonly error: string;
    };

/** Parts of large snapshots of one connection, kept until the last one is here. */
export class PushParts {
  readonly #clock: Clock;
  readonly #staged = new Map<string, Staged>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** `account` is the internal id: parts may name it differently. */
  add(push: Push, part: PushPart, account: string): PartOutcome {
    const key = keyOf(part, account);
    const rows = rowCount(push.data);
    if (rows > MAX_ROWS_PER_PART) {
      return tooLarge(`a part has at most ${String(MAX_ROWS_PER_PART)} rows`);
    }
    const staged = this.#staged.get(key) ?? this.#begin(key, part.total);
    if (staged === null) return tooLarge('too many snapshots are waiting for their parts');
    if (staged.total !== part.total) {
      return { kind: 'refused', code: 'INVALID_PAYLOAD', error: 'the parts differ in their total' };
    }
    const before = staged.parts.get(part.index);
    staged.rows += rows - (before === undefined ? 0 : rowCount(before));
    // A part that is sent again is counted again: it only ends the waiting sooner.
    staged.bytes += roughBytes(push.data, MAX_STAGED_BYTES);
    if (staged.rows > MAX_ROWS || this.#bytes() > MAX_STAGED_BYTES) {
      this.#drop(key);
      return tooLarge('the parts of this snapshot are too large together');
    }
    staged.parts.set(part.index, push.data);
    staged.isAuthoritative ||= push.isAuthoritative;
    if (staged.parts.size < staged.total) return { kind: 'staged', received: staged.parts.size };
    this.#drop(key);
    return {
      kind: 'complete',
      push: { ...push, data: joined(staged), part: null },
      isAuthoritative: staged.isAuthoritative,
    };
  }

  /** Whether other parts of this snapshot are waiting. */
  isWaiting(part: PushPart, account: string): boolean {
    return this.#staged.has(keyOf(part, account));
  }

  close(): void {
    for (const key of this.#staged.keys()) this.#drop(key);
  }

  #begin(key: string, total: number): Staged | null {
    if (this.#staged.size >= MAX_STAGED) return null;
    const cancel = this.#clock.after(STAGED_MS, () => this.#staged.delete(key));
    const staged: Staged = { total, parts: new Map(), rows: 0, bytes: 0, isAuthoritative: false, cancel };
    this.#staged.set(key, staged);
    return staged;
  }

  #bytes(): number {
    let sum = 0;
    for (const { bytes } of this.#staged.values()) sum += bytes;
    return sum;
  }

  #drop(key: string): void {
    this.#staged.get(key)?.cancel();
    this.#staged.delete(key);
  }
}

function keyOf({ snapshotId }: PushPart, account: string): string {
  return `${account}\n${snapshotId}`;
}

/** The lists one behind the other, in the order of the parts, whatever order they came in. */
function joined({ parts }: Staged): RawCollections {
  const ordered = [...parts].toSorted(([a], [b]) => a - b).map(([, data]) => data);
  return Object.fromEntries(
    IM_COLLECTIONS.filter((name) => ordered.some((data) => data[name] !== undefined)).map((name) => [
      name,
      ordered.flatMap((data) => (Array.isArray(data[name]) ? (data[name] as unknown[]) : [])),
    ]),
  );
}

/** What JSON holds, names and empty lists too, without recursion, and no further than `most`. */
function roughBytes(data: unknown, most: number): number {
  const open: unknown[] = [data];
  let bytes = 0;
  while (open.length > 0 && bytes <= most) {
    const value = open.pop();
    bytes += typeof value === 'string' ? textBytes(value) : 16;
    if (typeof value !== 'object' || value === null) continue;
    const names = Array.isArray(value) ? [] : Object.keys(value);
    bytes = names.reduce((sum, name) => sum + textBytes(name), bytes);
    for (const inside of Object.values(value)) open.push(inside);
  }
  return bytes;
}

function textBytes(text: string): number {
  return 16 + 2 * text.length;
}

function tooLarge(error: string): PartOutcome {
  return { kind: 'refused', code: 'PAYLOAD_TOO_LARGE', error };
}
