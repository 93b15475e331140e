import type { SessionStats } from '#shared/stats.ts';
import { useText } from '../../i18n/use-text.ts';
import { Figure } from '../../ui/Figure.tsx';
import { kindTotals, type ReportGroup } from './kind-totals.ts';

export function KindBars({ messages }: { messages: SessionStats['messages'] }) {
  const text = useText();
  const names: Readonly<Record<ReportGroup, string>> = { ...text.kinds, ...text.reportKinds };
  const totals = kindTotals(messages);
  const most = totals[0]?.count ?? 1;
  return (
    <ul className="report-list">
      {totals.map(({ group, count }) => (
        <li key={group} data-kind={group}>
          <span className="kind-name">{names[group]}</span>
          <span className="kind-bar" aria-hidden="true">
            <span style={{ width: `${(count / most) * 100}%` }} />
          </span>
          <b>
            <Figure value={count} />
          </b>
        </li>
      ))}
    </ul>
  );
}
