import type { ImUnread } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';

/** Of one account at most one event in this time. */
const EVERY_MS = 1000;

interface Watched {
  /** As it was last told; null when that is not known. */
  told: string | null;
  /** On the monotonic clock. */
  quietUntil: number;
  cancel: (() => void) | null;
}

/** Notices when an account's unread figures differ from what was told last, at most once a second. */
export class UnreadWatch {
  readonly #store: Pick<ImStore, 'unread'>;
  readonly #clock: Clock;
  readonly #tell: (accountId: string, unread: ImUnread) => void;
  readonly #watched = new Map<string, Watched>();

  constructor(
    store: Pick<ImStore, 'unread'>,
    clock: Clock,
    tell: (accountId: string, unread: ImUnread) => void,
  ) {
    this.#store = store;
    this.#clock = clock;
    this.#tell = tell;
  }

  /** The account has just come: its figures were 0. */
  begin(accountId: string): void {
    const none = { total: 0, comments: 0, discussions: 0, messages: 0, notifications: 0 };
    this.#watched.set(accountId, { told: textOf(none), quietUntil: -Infinity, cancel: null });
  }

  /** Takes the figures as they are now for known. */
  seed(accountId: string): void {
    const told = textOf(this.#store.unread(accountId));
    this.#watched.set(accountId, { told, quietUntil: -Infinity, cancel: null });
  }

  /** Something in the account changed. `isLater`: not told before a second has passed. */
  look(accountId: string, isLater: boolean): void {
    const watched = this.#watched.get(accountId) ?? { told: null, quietUntil: -Infinity, cancel: null };
    this.#watched.set(accountId, watched);
    if (watched.cancel !== null) return;
    const now = this.#clock.monotonic();
    const wait = isLater ? EVERY_MS : watched.quietUntil - now;
    if (wait <= 0) {
      this.#compare(accountId, watched);
      return;
    }
    watched.cancel = this.#clock.after(wait, () => {
      watched.cancel = null;
      this.#compare(accountId, watched);
    });
  }

  /** The account is gone. */
  end(accountId: string): void {
    this.#watched.get(accountId)?.cancel?.();
    this.#watched.delete(accountId);
  }

  close(): void {
    for (const { cancel } of this.#watched.values()) cancel?.();
    this.#watched.clear();
  }

  #compare(accountId: string, watched: Watched): void {
    const unread = this.#store.unread(accountId);
    const text = textOf(unread);
    if (text === watched.told) return;
    watched.told = text;
    watched.quietUntil = this.#clock.monotonic() + EVERY_MS;
    this.#tell(accountId, unread);
  }
}

function textOf(unread: ImUnread): string {
  return [unread.total, unread.comments, unread.discussions, unread.messages, unread.notifications].join();
}
