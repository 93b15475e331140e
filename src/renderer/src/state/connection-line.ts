import type { FetcherStatus } from '#shared/session.ts';

/** Quick tries before the engine slows down (`max_reconnect_times`). */
export const FAST_TRIES = 3;

export type Tone = 'good' | 'busy' | 'warn' | 'bad' | 'off';

/** The connection in the form in which a chip shows it. */
export interface ConnectionLine {
  readonly tone: Tone;
  readonly label:
    | 'idle'
    | 'waiting'
    | 'resolving'
    | 'signing'
    | 'connecting'
    | 'receiving'
    | 'reconnecting'
    | 'stopping'
    | 'failed'
    | 'offline';
  /** "2/3" while the quick tries last, then "5"; null when this is not a further try. */
  readonly tries: string | null;
  /** Whole seconds until the next try; null when it is under way. */
  readonly secondsLeft: number | null;
}

/** Without the page's own link the status is an old one, and no state of the room is claimed. */
export function connectionLine(
  status: Pick<FetcherStatus, 'state' | 'phase' | 'attempt' | 'nextRetryMs'>,
  nowMs: number,
  linkUp: boolean,
): ConnectionLine {
  const line = { tries: null, secondsLeft: null };
  if (!linkUp) return { ...line, tone: 'off', label: 'offline' };
  const tries = status.attempt === 0 ? null : triesText(status.attempt);
  switch (status.state) {
    case 'IDLE':
      return { ...line, tone: 'off', label: 'idle' };
    case 'STOPPING':
      return { ...line, tone: 'busy', label: 'stopping' };
    case 'RUNNING':
      return { ...line, tone: 'good', label: 'receiving' };
    case 'STARTING':
      if (status.phase === 'waiting')
        return { tone: 'busy', label: 'waiting', tries: null, secondsLeft: secondsUntil(status, nowMs) };
      if (tries !== null) return { tone: 'warn', label: 'reconnecting', tries, secondsLeft: null };
      return { ...line, tone: 'busy', label: startingLabel(status.phase) };
    case 'ERROR': {
      if (status.nextRetryMs === null && status.phase !== 'backoff')
        return { ...line, tone: 'bad', label: 'failed' };
      return { tone: 'warn', label: 'reconnecting', tries, secondsLeft: secondsUntil(status, nowMs) };
    }
  }
}

function secondsUntil({ nextRetryMs }: Pick<FetcherStatus, 'nextRetryMs'>, nowMs: number): number | null {
  return nextRetryMs === null ? null : Math.max(0, Math.ceil((nextRetryMs - nowMs) / 1000));
}

function triesText(attempt: number): string {
  return attempt <= FAST_TRIES ? `${attempt}/${FAST_TRIES}` : String(attempt);
}

function startingLabel(phase: FetcherStatus['phase']): 'resolving' | 'signing' | 'connecting' {
  return phase === 'resolving' || phase === 'signing' ? phase : 'connecting';
}
