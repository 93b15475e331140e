import type { TooltipContentProps } from 'recharts';
import { formatExact } from '../../format/number.ts';
import { formatClock } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import type { TrendPoint } from '../../state/trend-points.ts';
import { TREND_KINDS } from './trend-kinds.ts';

/** The exact figures of one slice. */
export function TrendTooltip({ active, payload }: Partial<TooltipContentProps>) {
  const text = useText();
  const point = payload?.[0]?.payload as TrendPoint | undefined;
  if (active !== true || point === undefined) return null;
  return (
    <div className="trend-tip">
      <p>{formatClock(point.at)}</p>
      <dl>
        {TREND_KINDS.toReversed().map((kind) => (
          <div key={kind} data-kind={kind}>
            <dt>{text.kinds[kind]}</dt>
            <dd>{formatExact(point[kind])}</dd>
          </div>
        ))}
        <div data-kind="online">
          <dt>{text.trend.online}</dt>
          <dd>{formatExact(point.online)}</dd>
        </div>
      </dl>
    </div>
  );
}
