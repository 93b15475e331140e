/** One apply that waits for its turn. */
export interface PushJob {
  readonly mode: 'snapshot' | 'delta';
  /** Must not reject. */
  run(): Promise<void>;
  /** Called instead when a newer snapshot takes its place. */
  supersede(): void;
}

/**
 * The applies of one worker to one account, one after another. Behind the one that runs at most one
 * snapshot waits: a newer one says everything the older one would have said. Deltas are never dropped.
 */
export class PushQueue {
  readonly #waiting: PushJob[] = [];
  readonly #onIdle: () => void;
  #isRunning = false;

  constructor(onIdle: () => void) {
    this.#onIdle = onIdle;
  }

  add(job: PushJob): void {
    if (job.mode === 'snapshot') {
      const at = this.#waiting.findIndex(({ mode }) => mode === 'snapshot');
      if (at >= 0) this.#waiting.splice(at, 1)[0]?.supersede();
    }
    this.#waiting.push(job);
    if (!this.#isRunning) void this.#work();
  }

  async #work(): Promise<void> {
    this.#isRunning = true;
    for (let job = this.#waiting.shift(); job !== undefined; job = this.#waiting.shift()) await job.run();
    this.#isRunning = false;
    this.#onIdle();
  }
}
