import type { Clock } from '../../../ports.ts';
import type { OpenSend } from './reconcile.ts';

/** How long after its failure a success still counts, and a pushed row can still be it, ms. */
export const LATE_MS = 10 * 60_000;

/** One send of this run. */
export interface Sent extends OpenSend {
  readonly accountId: string;
  readonly requestId: string;
  /** Conversation, or work, by internal id. */
  readonly topicId: string;
  state: 'sending' | 'delivered' | 'failed';
  /** It failed only because nobody said how it went. */
  isUnknown: boolean;
  hasPlatformId: boolean;
  /** Monotonic; when its state last changed. */
  changedAt: number;
  cancelTimer: (() => void) | null;
}

/** Sends that have no result, or whose result can still change. */
export class SentList {
  readonly #clock: Clock;
  readonly #byRow = new Map<string, Sent>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  add(sent: Sent): void {
    const now = this.#clock.monotonic();
    for (const [rowId, other] of this.#byRow) {
      if (other.state !== 'sending' && now - other.changedAt >= LATE_MS) this.#byRow.delete(rowId);
    }
    this.#byRow.set(sent.rowId, sent);
  }

  get(rowId: string): Sent | undefined {
    return this.#byRow.get(rowId);
  }

  delete(rowId: string): void {
    this.#byRow.delete(rowId);
  }

  all(): readonly Sent[] {
    return [...this.#byRow.values()];
  }

  /** Sends that have no result yet, oldest first. */
  pending(topicId: string): readonly Sent[] {
    return this.all().filter((sent) => sent.topicId === topicId && sent.state === 'sending');
  }

  /** Sends of an account that a pushed row may turn out to be. */
  open(accountId: string): readonly Sent[] {
    const now = this.#clock.monotonic();
    return this.all().filter(
      (sent) =>
        sent.accountId === accountId &&
        !sent.hasPlatformId &&
        (sent.state === 'sending' || now - sent.changedAt < LATE_MS) &&
        (sent.state !== 'failed' || sent.isUnknown),
    );
  }
}
