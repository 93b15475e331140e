/** Combos remembered; the gift ledger remembers no more either. */
const MOST = 20_000;

/** The message id of the first packet of each combo: what the platform calls the whole of it. */
export class FirstPackets {
  readonly #ids = new Map<string, string>();

  add(comboKey: string, messageId: string): void {
    if (this.#ids.has(comboKey)) return;
    this.#ids.set(comboKey, messageId);
    if (this.#ids.size <= MOST) return;
    const [oldest] = this.#ids.keys();
    if (oldest !== undefined) this.#ids.delete(oldest);
  }

  /** Empty when no packet of it was seen, e.g. because the app was restarted in between. */
  get(comboKey: string): string {
    return this.#ids.get(comboKey) ?? '';
  }
}
