import type { DeliveryHealth, DeliveryKind, KindHealth, Reconciliation } from '#shared/health.ts';
import { SESSION, START_MS } from './messages.ts';

/** Made-up answers on delivery for unit tests; never imported by the page. */

export function reconciliation(change: Partial<Reconciliation> = {}): Reconciliation {
  return {
    result: 'matches',
    reason: null,
    missingDiamonds: 0,
    sinceMs: null,
    comparedViewers: 12,
    openings: [],
    minutes: [],
    message: '',
    ...change,
  };
}

const KINDS: readonly DeliveryKind[] = [
  'chat',
  'gift',
  'like',
  'enter',
  'follow',
  'fansclub',
  'room-stats',
  'names',
];

/** Everything arrives, but for the given differences. */
export function health(
  rows: Partial<Record<DeliveryKind, Partial<KindHealth>>> = {},
  change: Partial<DeliveryHealth> = {},
): DeliveryHealth {
  return {
    sessionId: SESSION,
    atMs: START_MS,
    listening: true,
    isLoggedIn: true,
    giftsDelivered: 'yes',
    kinds: KINDS.map((kind) => ({
      kind,
      state: 'arriving',
      reason: 'normal',
      lastMs: START_MS - 3_000,
      ageMs: 3_000,
      normalGapMs: 5_000,
      silentAfterMs: 105_000,
      share: null,
      message: '',
      next: null,
      ...rows[kind],
    })),
    reconciliation: reconciliation(),
    ...change,
  };
}
