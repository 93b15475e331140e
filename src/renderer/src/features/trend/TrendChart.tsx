import {
  Area,
  ComposedChart,
  Line,
  ReferenceArea,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import type { Gap } from '#shared/session.ts';
import { formatCount } from '../../format/number.ts';
import { formatClock, formatMinute } from '../../format/time.ts';
import { useText } from '../../i18n/use-text.ts';
import { gapBands, type TrendPoint } from '../../state/trend-points.ts';
import { useView } from '../../state/view-store.ts';
import { TrendLegend } from './TrendLegend.tsx';
import { TrendTooltip } from './TrendTooltip.tsx';
import { TREND_KINDS } from './trend-kinds.ts';
import './trend.css';

const HATCH = 'trend-gap-hatch';
/** Under this span several ticks fall into one minute. */
const SHORT_SPAN_MS = 8 * 60_000;
const TICK = { fill: 'var(--text-3)', fontSize: '0.714rem' };

/** Messages by kind, stacked, with the viewers online as a line; gaps are hatched. */
export function TrendChart({ points, gaps }: { points: readonly TrendPoint[]; gaps: readonly Gap[] }) {
  const { trend: words } = useText();
  const language = useView((view) => view.language);
  const from = points[0]?.at ?? 0;
  const to = points.at(-1)?.at ?? 0;
  const bands = gapBands(gaps, from, to);
  const short = (value: number): string => formatCount(value, language);
  return (
    <div className="trend">
      <TrendLegend hasGaps={bands.length > 0} />
      <div className="trend-chart" role="img" aria-label={words.summary(points.length - 1)}>
        <ResponsiveContainer width="100%" height="100%">
          <ComposedChart
            data={[...points]}
            margin={{ top: 6, right: 4, bottom: 0, left: 4 }}
            accessibilityLayer={false}
          >
            <defs>
              <pattern
                id={HATCH}
                width="6"
                height="6"
                patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)"
              >
                <rect width="6" height="6" fill="var(--panel)" />
                <rect width="1.5" height="6" fill="var(--warn)" opacity="0.6" />
              </pattern>
            </defs>
            <XAxis
              dataKey="at"
              type="number"
              scale="time"
              domain={[from, to]}
              tickFormatter={to - from < SHORT_SPAN_MS ? formatClock : formatMinute}
              tickLine={false}
              axisLine={{ stroke: 'var(--line-strong)' }}
              tick={TICK}
              minTickGap={40}
              height={20}
            />
            <YAxis
              yAxisId="messages"
              width={34}
              tickFormatter={short}
              tickLine={false}
              axisLine={false}
              tick={TICK}
              tickCount={4}
              allowDecimals={false}
            />
            <YAxis
              yAxisId="online"
              orientation="right"
              width={40}
              domain={['auto', 'auto']}
              tickFormatter={short}
              tickLine={false}
              axisLine={false}
              tick={TICK}
              tickCount={4}
              allowDecimals={false}
            />
            {TREND_KINDS.map((kind) => (
              <Area
                key={kind}
                yAxisId="messages"
                dataKey={kind}
                type="stepAfter"
                stackId="messages"
                stroke="none"
                fill={`var(--kind-${kind})`}
                fillOpacity={0.62}
                activeDot={false}
                isAnimationActive={false}
              />
            ))}
            {bands.map((band) => (
              <ReferenceArea
                key={band.id}
                yAxisId="messages"
                x1={band.from}
                x2={band.to}
                fill={`url(#${HATCH})`}
                fillOpacity={1}
              />
            ))}
            <Line
              yAxisId="online"
              dataKey="online"
              type="linear"
              stroke="var(--online)"
              strokeWidth={1.75}
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <Tooltip
              content={<TrendTooltip />}
              cursor={{ stroke: 'var(--line-strong)' }}
              isAnimationActive={false}
            />
          </ComposedChart>
        </ResponsiveContainer>
      </div>
    </div>
  );
}
