/** The usual summary of many measurements; null where there were none. */
export interface Spread extends Readonly<Record<string, number | null>> {
  readonly count: number;
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
  readonly max: number | null;
}

export function spread(values: readonly number[]): Spread {
  const sorted = Float64Array.from(values).toSorted();
  return {
    count: sorted.length,
    p50: percentile(sorted, 50),
    p95: percentile(sorted, 95),
    p99: percentile(sorted, 99),
    max: percentile(sorted, 100),
  };
}

/** Nearest rank: the smallest value that `percent` of all values do not exceed, always a measured one. */
function percentile(sorted: Float64Array, percent: number): number | null {
  if (sorted.length === 0) return null;
  return sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? null;
}

/** The middle one of several rounds: one disturbed round does not move it. */
export function median(values: readonly number[]): number {
  return spread(values).p50 ?? Number.NaN;
}
