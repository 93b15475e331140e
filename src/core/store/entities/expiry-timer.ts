import type { ImOrigin } from '#shared/im.ts';
import type { Clock, Logger } from '../../ports.ts';
import type { Settings } from '../../settings.ts';
import type { AccountShelf } from './account-shelf.ts';
import type { AccountWriter } from './account-writer.ts';
import { expiryTimes, stageExpired } from './expiry.ts';

const HOUR_MS = 3_600_000;
const EXPIRY: ImOrigin = { kind: 'api', id: 'expiry' };

export interface ExpiryOptions {
  readonly shelf: AccountShelf;
  readonly writer: AccountWriter;
  readonly clock: Clock;
  readonly settings: () => Settings;
  readonly logger: Logger;
}

/** Removes what is too old: once an hour, and from an account whose rows have just been loaded. */
export class ExpiryTimer {
  readonly #options: ExpiryOptions;
  #cancel: () => void = () => {};

  constructor(options: ExpiryOptions) {
    this.#options = options;
    this.#later();
  }

  async expire(accountId: string): Promise<void> {
    const { writer, clock, settings, logger } = this.#options;
    try {
      await writer.write(accountId, async (turn) => {
        const staging = turn.stage();
        const times = expiryTimes(settings().store.expire_days, clock.now());
        await turn.run(stageExpired(staging, times));
        turn.loaded.tombstones.forgetOld(clock.now());
        await turn.commit(staging, EXPIRY);
      });
    } catch (thrown) {
      logger.error('expired IM rows could not be removed', { error: thrown });
    }
  }

  close(): void {
    this.#cancel();
  }

  #later(): void {
    this.#cancel = this.#options.clock.after(HOUR_MS, () => {
      this.#later();
      for (const { account, loaded } of this.#options.shelf.all()) {
        // The others are looked at when they are loaded.
        if (loaded !== null) void this.expire(account.accountId);
      }
    });
  }
}
