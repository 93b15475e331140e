import type { SendRecord } from '../../im-store.ts';
import type { Clock } from '../../ports.ts';

/** How long the same key is answered with the same message, ms. */
const KEPT_MS = 24 * 3_600_000;

/** Sends that were accepted, by account and key, so that a repeated request does not send twice. */
export class SendRecords {
  /** Oldest first. */
  readonly #records = new Map<string, SendRecord>();
  readonly #clock: Clock;
  readonly #keep: (record: SendRecord) => void;

  constructor(records: readonly SendRecord[], clock: Clock, keep: (record: SendRecord) => void) {
    this.#clock = clock;
    this.#keep = keep;
    for (const record of records.toSorted((a, b) => a.createdMs - b.createdMs)) {
      this.#records.set(nameOf(record), record);
    }
  }

  find(accountId: string, key: string): SendRecord | undefined {
    const record = this.#records.get(nameOf({ accountId, key }));
    return record === undefined || this.#isOld(record) ? undefined : record;
  }

  all(): readonly SendRecord[] {
    return [...this.#records.values()].filter((record) => !this.#isOld(record));
  }

  add(record: SendRecord): void {
    for (const [name, oldest] of this.#records) {
      if (!this.#isOld(oldest)) break;
      this.#records.delete(name);
    }
    this.#records.delete(nameOf(record));
    this.#records.set(nameOf(record), record);
    this.#keep(record);
  }

  #isOld({ createdMs }: SendRecord): boolean {
    return this.#clock.now() - createdMs > KEPT_MS;
  }
}

function nameOf({ accountId, key }: Pick<SendRecord, 'accountId' | 'key'>): string {
  return `${accountId}\n${key}`;
}
