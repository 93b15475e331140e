import type { Random } from '../ports.ts';

/**
 * When to connect again. There is no last attempt: as long as the room is live or its state is
 * unknown, giving up would lose the evening. What keeps it polite is full jitter, a growing cap and
 * a limit per minute.
 */
export const RETRY = {
  /** Quick attempts after a cut; most cuts are over within seconds. */
  fastAttempts: 3,
  fastBaseMs: 1_000,
  /** A platform that refuses to tell of a room, and may want a person first, is not asked again sooner. */
  refusedMs: 10_000,
  /** After these the wait grows from 5 s … */
  slowBaseMs: 5_000,
  /** … to at most a minute, … */
  slowCapMs: 60_000,
  /** … and in an outage of hours to four minutes: at most 1,000 attempts a day. */
  longAfterAttempts: 60,
  longCapMs: 240_000,
  /** Whatever else holds: connections opened in any minute. */
  perMinute: 20,
  /**
   * In any 24 hours without further limits: a network that breaks every minute for a whole evening is healed
   * each time. Beyond that one every `spacingMs`, so that a room that cuts at once is not hammered all day;
   * together at most 1,000 a day.
   */
  freePerDay: 400,
  spacingMs: 150_000,
} as const;

/** What of it can be set. */
export interface RetryPace {
  /** 0 to 100. */
  readonly fastAttempts: number;
  readonly slowBaseMs: number;
}

/** Wait before attempt `attempt` (1 = the first after a cut), ms. Full jitter: 0 … the cap. */
export function retryDelayMs(attempt: number, random: Random, pace: RetryPace = RETRY): number {
  return random() * retryCapMs(attempt, pace);
}

function retryCapMs(attempt: number, { fastAttempts, slowBaseMs }: RetryPace): number {
  const { fastBaseMs, slowCapMs, longAfterAttempts, longCapMs } = RETRY;
  // Many quick attempts are wished for; that they grow without an end is not.
  if (attempt <= fastAttempts) return Math.min(slowBaseMs, fastBaseMs * 2 ** (attempt - 1));
  if (attempt > longAfterAttempts) return Math.max(longCapMs, slowBaseMs);
  return Math.min(Math.max(slowCapMs, slowBaseMs), slowBaseMs * 2 ** (attempt - fastAttempts - 1));
}

const DAY_MS = 24 * 3_600_000;

/** Connections of the last 24 hours, so that success followed by a cut, over and over, stays polite too. */
export class ConnectBudget {
  readonly #times: number[] = [];

  /** How long to wait before another connection may be opened, ms. */
  waitMs(nowMs: number): number {
    while (this.#times.length > 0 && (this.#times[0] as number) <= nowMs - DAY_MS) this.#times.shift();
    const last = this.#times.at(-1) ?? Number.NEGATIVE_INFINITY;
    const spaced = this.#times.length < RETRY.freePerDay ? 0 : last + RETRY.spacingMs - nowMs;
    const before = this.#times.at(-RETRY.perMinute) ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, spaced, before + 60_000 - nowMs);
  }

  spend(nowMs: number): void {
    this.#times.push(nowMs);
  }
}
