import { useText } from '../../i18n/use-text.ts';
import { TREND_KINDS } from './trend-kinds.ts';

export function TrendLegend({ hasGaps }: { hasGaps: boolean }) {
  const text = useText();
  return (
    <ul className="trend-legend" aria-hidden="true">
      {TREND_KINDS.toReversed().map((kind) => (
        <li key={kind} data-kind={kind}>
          {text.kinds[kind]}
        </li>
      ))}
      <li data-kind="online">{text.trend.online}</li>
      {hasGaps && <li data-kind="gap">{text.trend.gap}</li>}
    </ul>
  );
}
