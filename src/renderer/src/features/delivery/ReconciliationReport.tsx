import type { Reconciliation } from '#shared/health.ts';
import { formatCount } from '../../format/number.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { useView } from '../../state/view-store.ts';
import { ledgerLight } from './light.ts';

/** Gifts against the platform's own scores, and when a difference opened. */
export function ReconciliationReport({ reconciliation }: { reconciliation: Reconciliation }) {
  const { delivery: words } = useText();
  const language = useView((view) => view.language);
  const { state, details } = ledgerLight(reconciliation, words, language);
  return (
    <>
      <p className="report-none">
        {state} · {details.join(' ')}
      </p>
      {reconciliation.openings.length > 0 && (
        <ul className="report-list">
          {reconciliation.openings.map(({ fromMs, untilMs, diamonds }) => (
            <li key={`${fromMs} ${untilMs} ${diamonds}`}>
              <time>{formatClock(fromMs)}</time>
              <span>{words.missing(formatCount(diamonds, language))}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
