import { Pause, Play } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useFeed } from '../../state/feed-store.ts';
import { useFilter } from '../../state/filter-store.ts';
import { toggleFreeze, useFreeze } from '../../state/freeze-store.ts';
import { Panel } from '../../ui/Panel.tsx';
import { FeedFilter } from './FeedFilter.tsx';
import { FeedList } from './FeedList.tsx';
import { KindChips } from './KindChips.tsx';
import { visibleRows } from './visible-rows.ts';
import './feed.css';

export function FeedPanel() {
  const { feed: words } = useText();
  const rows = useFeed((feed) => feed.rows);
  const { hidden, text } = useFilter();
  const frozen = useFreeze(({ atSeq }) => atSeq !== null);
  const shown = useMemo(() => visibleRows(rows, hidden, text), [rows, hidden, text]);
  const label = frozen ? words.follow : words.freeze;
  return (
    <Panel
      title={words.title}
      className="feed-panel"
      tools={
        <>
          <FeedFilter />
          <button
            type="button"
            className="icon-button"
            aria-pressed={frozen}
            aria-label={label}
            title={`${label} (Space)`}
            onClick={toggleFreeze}
          >
            {frozen ? (
              <Play aria-hidden="true" size="1.1em" fill="currentColor" strokeWidth={0} />
            ) : (
              <Pause aria-hidden="true" size="1.1em" fill="currentColor" strokeWidth={0} />
            )}
          </button>
        </>
      }
    >
      <div className="feed-body">
        <KindChips />
        <FeedList rows={shown} filtered={shown !== rows} />
      </div>
    </Panel>
  );
}
