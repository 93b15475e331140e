import type { StorageHealth, StorageProblem } from '#shared/contract.ts';
import type { Logger } from '../ports.ts';

/** Where every row went, what is wrong with the storage, and who wants to know. */
export class StorageAccount {
  mode: StorageHealth['mode'] = 'disk';
  /** Stays for the life of the process: what was found when the file was opened. */
  openProblem: StorageProblem | null = null;
  /** Comes and goes with the disk, and hides the other while it lasts. */
  writeProblem: StorageProblem | null = null;
  written = 0;
  readonly #dropped: Record<string, number> = {};
  readonly #listeners = new Set<(health: StorageHealth) => void>();
  readonly #queued: () => number;
  readonly #logger: Logger;

  constructor(queued: () => number, logger: Logger) {
    this.#queued = queued;
    this.#logger = logger;
  }

  snapshot(): StorageHealth {
    return {
      mode: this.mode,
      problem: this.writeProblem ?? this.openProblem,
      queued: this.#queued(),
      written: this.written,
      droppedByReason: { ...this.#dropped },
    };
  }

  listen(listener: (health: StorageHealth) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** A duplicate is counted like the others, but it is no loss that anybody has to be told of. */
  drop(reason: string, count: number): void {
    if (count === 0) return;
    this.#dropped[reason] = (this.#dropped[reason] ?? 0) + count;
    if (reason !== 'duplicate') this.announce();
  }

  announce(): void {
    const health = this.snapshot();
    for (const listener of this.#listeners) {
      try {
        listener(health);
      } catch (thrown) {
        this.#logger.error('archive listener failed', { error: thrown });
      }
    }
  }

  forgetListeners(): void {
    this.#listeners.clear();
  }
}
