import { isUnrecognisable } from '#shared/identity.ts';
import type { GiftMessage } from '#shared/message.ts';

/** What one viewer gave to this room, as we counted it. */
export interface GiverLedger {
  readonly diamonds: number;
  /** When the first and the last gift came, platform time where there is one, ms. */
  readonly firstMs: number;
  readonly lastMs: number;
  /** The last gift whose price was not told: the sum is not complete from there on. */
  readonly unpricedMs: number | null;
}

/** Many more than a room has givers. Beyond it the oldest is forgotten, and compared with no more. */
const MAX_GIVERS = 20_000;

export class Ledger {
  readonly #givers = new Map<string, GiverLedger>();
  #isComplete = true;

  /** False once somebody was forgotten: a viewer who is not here may then have given before. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  get(userKey: string): GiverLedger | null {
    return this.#givers.get(userKey) ?? null;
  }

  /** Gifts to a co-host, and those of somebody who cannot be told from others, are in no score. */
  add({ user, toOther, delta, diamonds, sentMs, receivedMs }: GiftMessage): void {
    if (toOther || delta === 0 || user === null || isUnrecognisable(user)) return;
    const atMs = sentMs ?? receivedMs;
    const known = this.#givers.get(user.key);
    // Set anew, so that whoever gave last is the last to be forgotten.
    this.#givers.delete(user.key);
    this.#givers.set(user.key, {
      diamonds: (known?.diamonds ?? 0) + (diamonds ?? 0),
      firstMs: Math.min(known?.firstMs ?? atMs, atMs),
      lastMs: Math.max(known?.lastMs ?? atMs, atMs),
      unpricedMs: diamonds === null ? atMs : (known?.unpricedMs ?? null),
    });
    if (this.#givers.size > MAX_GIVERS) {
      this.#givers.delete(this.#givers.keys().next().value as string);
      this.#isComplete = false;
    }
  }
}
