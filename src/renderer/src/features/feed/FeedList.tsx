import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { ArrowDown, Funnel, MessageSquareText } from 'lucide-react';
import { useCallback, useEffect, useLayoutEffect, useRef } from 'react';
import { formatCount, formatExact } from '../../format/number.ts';
import { useText } from '../../i18n/use-text.ts';
import { FOLLOWING_ROWS, type FeedRow } from '../../state/feed.ts';
import { useFeed } from '../../state/feed-store.ts';
import { follow, freeze, useFreeze } from '../../state/freeze-store.ts';
import { useView } from '../../state/view-store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { FeedLine } from './FeedLine.tsx';
import { tailRange } from './tail-range.ts';
import { END_PX, useUserScroll } from './use-user-scroll.ts';
import { newRows } from './visible-rows.ts';

const ROW_PX = { comfortable: 32, compact: 25, 'one-line': 23 } as const;

/**
 * The feed itself. It follows the newest line until a person scrolls away; then it stands still, and
 * lines that leave at the top are made up for, so that the one under the mouse does not move.
 */
export function FeedList({ rows, filtered }: { rows: readonly FeedRow[]; filtered: boolean }) {
  const { feed: words } = useText();
  const { density, language } = useView();
  const frozenAt = useFreeze(({ atSeq }) => atSeq);
  const frozen = frozenAt !== null;
  const trimmedSeq = useFeed((feed) => feed.trimmedSeq);
  const scroller = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX[density],
    getItemKey: (index) => rows[index]?.key ?? index,
    overscan: 8,
    anchorTo: 'end',
    followOnAppend: !frozen,
    scrollEndThreshold: frozen ? -1 : END_PX,
    rangeExtractor: frozen ? defaultRangeExtractor : tailRange,
  });

  useUserScroll(
    scroller,
    useCallback((atEnd) => (atEnd ? follow() : freeze()), []),
  );

  useLayoutEffect(() => {
    if (!frozen) list.scrollToEnd();
  }, [frozen, filtered, density, list]);

  // A place in a list that is gone cannot be kept.
  useEffect(() => follow, []);

  useEffect(() => forgetOldSizes(list.itemSizeCache, rows), [list, rows]);

  const lines = list.getVirtualItems();
  const fresh = newRows(rows, frozenAt ?? Number.POSITIVE_INFINITY, trimmedSeq);
  const figure = fresh.atLeast ? `${formatExact(fresh.count)}+` : formatCount(fresh.count, language);
  return (
    <div className="feed">
      <div
        ref={scroller}
        className="feed-scroller scroll"
        data-testid="feed"
        data-frozen={frozen}
        role="log"
        aria-live="off"
        aria-label={words.title}
        tabIndex={0}
      >
        {rows.length === 0 ? (
          <Empty
            icon={filtered ? Funnel : MessageSquareText}
            text={filtered ? words.emptyFiltered : words.empty}
          />
        ) : (
          <div className="feed-space" style={{ height: list.getTotalSize() }}>
            <ol className="feed-lines" style={{ transform: `translateY(${lines[0]?.start ?? 0}px)` }}>
              {lines.map((line) => {
                const row = rows[line.index];
                if (row === undefined) return null;
                return (
                  <li key={line.key} ref={list.measureElement} data-index={line.index}>
                    <FeedLine row={row} />
                  </li>
                );
              })}
            </ol>
          </div>
        )}
      </div>
      {frozen && (
        <button
          type="button"
          className="new-pill"
          data-testid="new-messages-pill"
          title="End"
          onClick={follow}
        >
          {fresh.count === 0 ? words.frozen : words.newMessages(figure)}
          <ArrowDown aria-hidden="true" />
        </button>
      )}
    </div>
  );
}

/** Measured heights are kept by key and would otherwise be kept all evening. */
function forgetOldSizes(sizes: Map<number | string | bigint, number>, rows: readonly FeedRow[]): void {
  if (sizes.size < Math.max(FOLLOWING_ROWS.max, rows.length) * 2) return;
  const keys = new Set<number | string | bigint>(rows.map((row) => row.key));
  for (const key of sizes.keys()) {
    if (!keys.has(key)) sizes.delete(key);
  }
}
