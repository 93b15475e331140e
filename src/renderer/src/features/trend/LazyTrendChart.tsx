import { lazy, Suspense } from 'react';
import type { Gap } from '#shared/session.ts';
import type { TrendPoint } from '../../state/trend-points.ts';

const TrendChart = lazy(async () => ({ default: (await import('./TrendChart.tsx')).TrendChart }));

/** The chart library is most of the page's code; the feed does not wait for it. */
export function LazyTrendChart(props: { points: readonly TrendPoint[]; gaps: readonly Gap[] }) {
  return (
    <Suspense fallback={null}>
      <TrendChart {...props} />
    </Suspense>
  );
}
