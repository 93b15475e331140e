const KEPT = 12;
const LONGEST = 1_200;

/** What was last said to the app and what it answered: the evidence of a check that failed. */
export class Exchanges {
  #lines: string[] = [];

  add(said: string, answered: string): void {
    this.#lines.push(`${short(said)}\n   -> ${short(answered)}`);
    if (this.#lines.length > KEPT) this.#lines.shift();
  }

  /** The newest ones, oldest first, and forgets them. */
  take(count: number): readonly string[] {
    const lines = this.#lines.slice(-count);
    this.#lines = [];
    return lines;
  }
}

function short(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)} … (${text.length} characters)` : text;
}
