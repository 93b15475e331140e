/** Revisions set aside on disk at a time, and how few may be left before more are. */
const BLOCK = 10_000;
const FEW = 5000;

/**
 * Gives out the store's revisions. They are set aside on disk in blocks before they are used, so that
 * after a crash none is given out a second time.
 */
export class RevisionCounter {
  readonly #reserve: (upTo: number) => void;
  readonly #flush: () => Promise<void>;
  #revision: number;
  #reserved: number;

  /** `start`: everything up to here may have been used by an earlier process. */
  constructor(start: number, reserve: (upTo: number) => void, flush: () => Promise<void>) {
    this.#revision = start;
    this.#reserved = start;
    this.#reserve = reserve;
    this.#flush = flush;
    this.#reserveTo(start + BLOCK);
  }

  get current(): number {
    return this.#revision;
  }

  next(): number {
    this.#revision += 1;
    if (this.#reserved - this.#revision < FEW) this.#reserveTo(this.#reserved + BLOCK);
    return this.#revision;
  }

  /** So many are set aside, unless the disk refuses: then nothing else is kept either, and people are told. */
  async ensure(count: number): Promise<void> {
    if (this.#reserved - this.#revision >= count + FEW) return;
    this.#reserveTo(this.#revision + count + BLOCK);
    await this.#flush().catch(() => {});
  }

  #reserveTo(revision: number): void {
    this.#reserved = revision;
    this.#reserve(revision);
  }
}
