import { Search, X } from 'lucide-react';
import { useText } from '../../i18n/use-text.ts';
import { useFilter } from '../../state/filter-store.ts';
import { FILTER_INPUT_ID } from '../live/use-live-keys.ts';

export function FeedFilter() {
  const { feed: words } = useText();
  const text = useFilter((filter) => filter.text);
  const change = (next: string): void => useFilter.setState({ text: next });
  return (
    <div className="feed-filter">
      <Search aria-hidden="true" />
      <input
        id={FILTER_INPUT_ID}
        type="text"
        value={text}
        maxLength={200}
        aria-label={words.filterPlaceholder}
        placeholder={words.filterPlaceholder}
        title={`${words.filterPlaceholder} (/)`}
        onChange={(event) => change(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          change('');
          event.currentTarget.blur();
        }}
      />
      {text !== '' && (
        <button type="button" aria-label={words.clearFilter} onClick={() => change('')}>
          <X aria-hidden="true" />
        </button>
      )}
    </div>
  );
}
