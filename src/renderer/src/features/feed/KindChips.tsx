import { useText } from '../../i18n/use-text.ts';
import { toggleKind, useFilter } from '../../state/filter-store.ts';
import { KIND_GROUPS } from '../../state/kind-group.ts';

/** Legend and filter in one: the colour of each kind, and whether it is shown. */
export function KindChips() {
  const text = useText();
  const hidden = useFilter((filter) => filter.hidden);
  return (
    <div className="kind-chips" role="group" aria-label={text.feed.kinds}>
      {KIND_GROUPS.map((group, index) => (
        <button
          key={group}
          type="button"
          className="kind-chip"
          data-kind={group}
          data-testid={`kind-${group}`}
          aria-pressed={!hidden.has(group)}
          title={`${text.kinds[group]} (${index + 1})`}
          onClick={() => toggleKind(group)}
        >
          {text.kinds[group]}
        </button>
      ))}
    </div>
  );
}
