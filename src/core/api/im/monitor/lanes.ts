import type { Awaitable } from '../../../im-store.ts';

/**
 * Things that must not overtake one another, by name: tasks of one lane run one after another in the
 * order they came, however long each waits for a read; lanes do not wait for one another.
 */
export class Lanes {
  readonly #ends = new Map<string, Promise<unknown>>();
  readonly #onError: (thrown: unknown) => void;

  /** `onError` hears of the tasks that nobody waits for. */
  constructor(onError: (thrown: unknown) => void) {
    this.#onError = onError;
  }

  /** Rejects with what the task throws; the lane goes on. */
  async run<T>(lane: string, task: () => Awaitable<T>): Promise<T> {
    const before = this.#ends.get(lane) ?? Promise.resolve();
    const result = before.then(task);
    const end = result.then(
      () => {},
      () => {},
    );
    this.#ends.set(lane, end);
    void end.then(() => {
      if (this.#ends.get(lane) === end) this.#ends.delete(lane);
    });
    return result;
  }

  /** The same without anybody waiting for it. */
  start(lane: string, task: () => Awaitable<void>): void {
    this.run(lane, task).catch(this.#onError);
  }
}
