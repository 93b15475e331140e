/** Which of a bench's goals hold. A missed one is told at once and does not end the run. */
export class Goals {
  readonly #log: (line: string) => void;
  #missed = 0;

  constructor(log: (line: string) => void) {
    this.#log = log;
  }

  expect(goal: string, holds: boolean): void {
    if (holds) return;
    this.#missed += 1;
    this.#log(`MISSED: ${goal}`);
  }

  /** `value` may be `limit` at most. Unknown (null, NaN) is missed. */
  atMost(goal: string, value: number | null, limit: number): void {
    this.expect(`${goal}: ${String(value)}, at most ${limit}`, value !== null && value <= limit);
  }

  atLeast(goal: string, value: number | null, limit: number): void {
    this.expect(`${goal}: ${String(value)}, at least ${limit}`, value !== null && value >= limit);
  }

  get ok(): boolean {
    return this.#missed === 0;
  }
}
