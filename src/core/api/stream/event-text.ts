import type { EventName, Events } from '#shared/contract.ts';

/** The frame of an event for pages, written once however many pages are open. */
export class EventText {
  readonly #written = new WeakMap<object, string>();

  of<E extends EventName>(event: E, payload: Events[E]): string {
    const found = this.#written.get(payload);
    if (found !== undefined) return found;
    const text = JSON.stringify({ op: 'event', name: event, payload });
    this.#written.set(payload, text);
    return text;
  }
}
