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
  /** In any hour; beyond that one every `spacingMs`, so that a room that cuts at once is not hammered all day. */
  perHour: 40,
  spacingMs: 90_000,
} as const;

/** Wait before attempt `attempt` (1 = the first after a cut), ms. Full jitter: 0 … the cap. */
export function retryDelayMs(attempt: number, random: Random): number {
  return random() * retryCapMs(attempt);
}

function retryCapMs(attempt: number): number {
  const { fastAttempts, fastBaseMs, slowBaseMs, slowCapMs, longAfterAttempts, longCapMs } = RETRY;
  if (attempt <= fastAttempts) return fastBaseMs * 2 ** (attempt - 1);
  if (attempt > longAfterAttempts) return longCapMs;
  return Math.min(slowCapMs, slowBaseMs * 2 ** (attempt - fastAttempts - 1));
}

const HOUR_MS = 3_600_000;

/** Connections of the last hour, so that success followed by a cut, over and over, stays polite too. */
export class ConnectBudget {
  readonly #times: number[] = [];

  /** How long to wait before another connection may be opened, ms. */
  waitMs(nowMs: number): number {
    while (this.#times.length > 0 && (this.#times[0] as number) <= nowMs - HOUR_MS) this.#times.shift();
    const last = this.#times.at(-1) ?? Number.NEGATIVE_INFINITY;
    const spaced = this.#times.length < RETRY.perHour ? 0 : last + RETRY.spacingMs - nowMs;
    const before = this.#times.at(-RETRY.perMinute) ?? Number.NEGATIVE_INFINITY;
    return Math.max(0, spaced, before + 60_000 - nowMs);
  }

  spend(nowMs: number): void {
    this.#times.push(nowMs);
  }
}
