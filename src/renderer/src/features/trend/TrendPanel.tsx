import { ChartNoAxesCombined } from 'lucide-react';
import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { useRoom } from '../../state/room-store.ts';
import { trendPoints } from '../../state/trend-points.ts';
import { chooseBucket, useTrend } from '../../state/trend-store.ts';
import { Empty } from '../../ui/Empty.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { LazyTrendChart } from './LazyTrendChart.tsx';
import { MAX_BUCKETS } from './use-trend-polling.ts';

export function TrendPanel() {
  const { trend: words } = useText();
  const { bucketSeconds, buckets } = useTrend();
  const gaps = useRoom((state) => state.gaps);
  const points = useMemo(
    () => trendPoints(buckets, bucketSeconds * 1000, MAX_BUCKETS),
    [buckets, bucketSeconds],
  );
  return (
    <Panel
      title={words.title}
      className="trend-panel"
      tools={
        <Segments
          label={words.bucket}
          value={bucketSeconds === 10 ? '10' : '60'}
          options={[
            { value: '10', label: words.perTenSeconds },
            { value: '60', label: words.perMinute },
          ]}
          onChange={(value) => chooseBucket(value === '10' ? 10 : 60)}
        />
      }
    >
      {points.length < 3 ? (
        <Empty icon={ChartNoAxesCombined} text={words.empty} />
      ) : (
        <LazyTrendChart points={points} gaps={gaps} />
      )}
    </Panel>
  );
}
