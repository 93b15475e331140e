import { useEffect } from 'react';
import { useTransport } from '../../state/transport-context.ts';
import { useTrend, type BucketSeconds } from '../../state/trend-store.ts';

/** Ready-made buckets, seldom: a chart that draws faster than once a second costs more than the feed. */
const EVERY_MS: Readonly<Record<BucketSeconds, number>> = { 10: 2_000, 60: 5_000 };
export const MAX_BUCKETS = 120;

/** Keeps the trend up to date while the page is visible. */
export function useTrendPolling(): void {
  const transport = useTransport();
  const bucketSeconds = useTrend((trend) => trend.bucketSeconds);
  useEffect(() => {
    let current = true;
    const ask = async (): Promise<void> => {
      if (document.hidden) return;
      const result = await transport.request('getTrend', { bucketSeconds, limit: MAX_BUCKETS });
      if (current && result.ok) useTrend.setState({ buckets: result.value });
    };
    const askNow = (): void => void ask();
    askNow();
    const timer = setInterval(askNow, EVERY_MS[bucketSeconds]);
    document.addEventListener('visibilitychange', askNow);
    return () => {
      current = false;
      // The next room must not begin with this one's curve.
      useTrend.setState({ buckets: [] });
      clearInterval(timer);
      document.removeEventListener('visibilitychange', askNow);
    };
  }, [transport, bucketSeconds]);
}
