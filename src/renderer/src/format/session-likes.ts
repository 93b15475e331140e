import type { LikeTotals } from '#shared/stats.ts';

/** The likes that this session added to the room's total; null when the platform never stated it. */
export function sessionLikes({ total, first }: LikeTotals): number | null {
  return total === null || first === null ? null : total - first;
}
