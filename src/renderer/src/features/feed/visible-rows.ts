import { FROZEN_ROWS, type FeedRow } from '../../state/feed.ts';
import { groupOf, type KindGroup } from '../../state/kind-group.ts';

/** The kind a row counts as; gaps have none and cannot be hidden. */
export function rowGroup(row: FeedRow): KindGroup | null {
  switch (row.type) {
    case 'gap':
      return null;
    case 'fold':
      return row.of;
    case 'gift':
      return 'gift';
    case 'message':
      return groupOf(row.message);
  }
}

/** What is shown under the filter. The same array when nothing is filtered. */
export function visibleRows(
  rows: readonly FeedRow[],
  hidden: ReadonlySet<KindGroup>,
  text: string,
): readonly FeedRow[] {
  const needle = text.trim().toLowerCase();
  if (hidden.size === 0 && needle === '') return rows;
  return rows.filter((row) => {
    const group = rowGroup(row);
    if (group === null) return true;
    return !hidden.has(group) && (needle === '' || searchText(row).includes(needle));
  });
}

function searchText(row: FeedRow): string {
  switch (row.type) {
    case 'gap':
      return '';
    case 'fold':
      return row.names.join(' ').toLowerCase();
    case 'gift':
    case 'message':
      return `${row.message.user?.name ?? ''} ${row.message.text}`.toLowerCase();
  }
}

/** The pill's figure: more is not kept while the feed stands still. */
export const MOST_NEW = FROZEN_ROWS.trimTo;

/**
 * How many of the shown rows are newer than the line at which the feed stands still. `atLeast` once
 * there were more than are kept: from then on the figure stays, because lines that left are not
 * known to the filter and a falling figure would read as messages taken back.
 */
export function newRows(
  rows: readonly FeedRow[],
  frozenAt: number,
  trimmedSeq: number,
): { count: number; atLeast: boolean } {
  if (trimmedSeq > frozenAt) return { count: MOST_NEW, atLeast: true };
  const count = countAfter(rows, frozenAt);
  return { count: Math.min(count, MOST_NEW), atLeast: count > MOST_NEW };
}

/** How many rows came after `seq`; rows are in order, so it looks from the end. */
function countAfter(rows: readonly FeedRow[], seq: number): number {
  return rows.length - 1 - rows.findLastIndex((row) => row.seq <= seq);
}
