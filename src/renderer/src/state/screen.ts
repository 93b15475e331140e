import type { FetcherStatus } from '#shared/session.ts';

/** Which stage of following a room the engine is in, as a page shows it. */
export type Stage = 'idle' | 'joining' | 'live' | 'failed';

/**
 * `ERROR` means two things: waiting for the next try, or given up. Only the second is a failure.
 * Before there is a session there is nothing to show but the way there.
 */
export function stageOf(status: FetcherStatus | null): Stage {
  if (status === null || status.state === 'IDLE') return 'idle';
  const gaveUp = status.state === 'ERROR' && status.nextRetryMs === null && status.phase !== 'backoff';
  if (gaveUp) return 'failed';
  return status.sessionId === null ? 'joining' : 'live';
}
