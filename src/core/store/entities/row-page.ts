import type { ImCollection } from '#shared/im.ts';
import type { ImKey } from '../../im-store.ts';
import type { AnyHeld } from './held-row.ts';
import { compareRows, compareToKey } from './row-order.ts';
import type { RowSource, RowTest } from './row-source.ts';

export interface RowPage {
  readonly items: AnyHeld[];
  readonly hasMore: boolean;
}

/** One page of several sources merged, beginning after a key or so many rows in. */
export function pageOf(
  collection: ImCollection,
  sources: readonly RowSource[],
  test: RowTest | null,
  after: number | ImKey,
  count: number,
): RowPage {
  const compare = compareRows(collection);
  let toSkip = 0;
  let starts: number[];
  if (typeof after !== 'number') {
    const probe = compareToKey(collection, after);
    // One past the key itself, if it is still there.
    starts = sources.map((source) =>
      within(
        source,
        source.rows.rank((row) => (probe(row) <= 0 ? -1 : 1)),
      ),
    );
  } else if (test === null) {
    starts = splitAt(sources, after, compare);
  } else {
    starts = sources.map(({ from }) => from);
    toSkip = after;
  }
  const items: AnyHeld[] = [];
  for (const row of merged(sources, starts, compare)) {
    if (test !== null && !test(row)) continue;
    if (toSkip > 0) {
      toSkip -= 1;
      continue;
    }
    if (items.length === count) return { items, hasMore: true };
    items.push(row);
  }
  return { items, hasMore: false };
}

export function countOf(sources: readonly RowSource[], test: RowTest | null): number {
  if (test === null) return sources.reduce((sum, { from, to }) => sum + to - from, 0);
  let count = 0;
  for (const { rows, from, to } of sources) {
    let left = to - from;
    for (const row of rows.from(from)) {
      if (left-- === 0) break;
      if (test(row)) count += 1;
    }
  }
  return count;
}

function within({ from, to }: RowSource, rank: number): number {
  return Math.min(Math.max(rank, from), to);
}

/**
 * Where each source stands after `rank` rows of all of them together. Halves the widest source until
 * nothing is left to halve, so that a page deep inside a million rows is not walked to.
 */
function splitAt(
  sources: readonly RowSource[],
  rank: number,
  compare: (a: AnyHeld, b: AnyHeld) => number,
): number[] {
  const low = sources.map(({ from }) => from);
  const high = sources.map(({ to }) => to);
  const total = sources.reduce((sum, { from, to }) => sum + to - from, 0);
  if (rank >= total) return high;
  for (;;) {
    let widest = 0;
    for (let at = 1; at < sources.length; at += 1) {
      if ((high[at] ?? 0) - (low[at] ?? 0) > (high[widest] ?? 0) - (low[widest] ?? 0)) widest = at;
    }
    const from = low[widest] ?? 0;
    const to = high[widest] ?? 0;
    const pivot = sources[widest]?.rows.at((from + to) >>> 1);
    if (to <= from || pivot === undefined) return low;
    const ranks = sources.map((source) =>
      within(
        source,
        source.rows.rank((row) => compare(row, pivot)),
      ),
    );
    const before = ranks.reduce((sum, at, index) => sum + at - (sources[index]?.from ?? 0), 0);
    for (const [index, at] of ranks.entries()) {
      // The pivot itself stands at `before`: it belongs to the part in front when that is not enough.
      if (before < rank) low[index] = Math.max(low[index] ?? 0, index === widest ? at + 1 : at);
      else high[index] = Math.min(high[index] ?? 0, at);
    }
  }
}

function* merged(
  sources: readonly RowSource[],
  starts: readonly number[],
  compare: (a: AnyHeld, b: AnyHeld) => number,
): Generator<AnyHeld, void, undefined> {
  const heads = sources
    .map(({ rows, to }, index) => ({ rows: rows.from(starts[index] ?? 0), left: to - (starts[index] ?? 0) }))
    .filter(({ left }) => left > 0)
    .map(({ rows, left }) => ({ rows, left, row: rows.next().value as AnyHeld }));
  while (heads.length > 1) {
    let best = 0;
    for (let at = 1; at < heads.length; at += 1) {
      const [a, b] = [heads[at], heads[best]];
      if (a !== undefined && b !== undefined && compare(a.row, b.row) < 0) best = at;
    }
    const head = heads[best];
    if (head === undefined) return;
    yield head.row;
    head.left -= 1;
    if (head.left === 0) heads.splice(best, 1);
    else head.row = head.rows.next().value as AnyHeld;
  }
  const [last] = heads;
  if (last === undefined) return;
  yield last.row;
  for (let left = last.left - 1; left > 0; left -= 1) yield last.rows.next().value as AnyHeld;
}
