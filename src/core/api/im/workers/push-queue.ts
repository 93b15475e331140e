/** Deltas that may wait: ten seconds' worth of what a worker may send. */
const MAX_WAITING = 100;

/** One apply that waits for its turn. */
export interface PushJob {
  readonly mode: 'snapshot' | 'delta';
  /** Those it names. */
  readonly collections: readonly string[];
  /** Must not reject. */
  run(): Promise<void>;
  /** Called instead when a newer snapshot takes its place. */
  supersede(): void;
}

/**
 * The applies of one worker to one account, one after another. A newer snapshot takes the place of one
 * that waits when it names all its collections, and so says everything that one would have said.
 * Deltas are never dropped once they were taken.
 */
export class PushQueue {
  readonly #waiting: PushJob[] = [];
  readonly #onIdle: () => void;
  #isRunning = false;

  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  /** False when too many wait: it is not taken. */
  add(job: PushJob): boolean {
    if (job.mode === 'delta' && this.#waiting.length >= MAX_WAITING) return false;
    const replaced = job.mode === 'snapshot' ? this.#waiting.filter((other) => isCovered(other, job)) : [];
    for (const other of replaced) {
      this.#waiting.splice(this.#waiting.indexOf(other), 1);
      other.supersede();
    }
    this.#waiting.push(job);
    if (!this.#isRunning) void this.#work();
    return true;
  }

  async #work(): Promise<void> {
    this.#isRunning = true;
    for (let job = this.#waiting.shift(); job !== undefined; job = this.#waiting.shift()) await job.run();
    this.#isRunning = false;
    this.#onIdle();
  }
}

function isCovered({ mode, collections }: PushJob, by: PushJob): boolean {
  return mode === 'snapshot' && collections.every((name) => by.collections.includes(name));
}
