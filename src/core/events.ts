import type { EventName, Events } from '#shared/contract.ts';

/** Every event, for those who hand all of them on. The `satisfies` fails when one is missing. */
export const EVENT_NAMES = Object.keys({
  batch: 1,
  status: 1,
  room: 1,
  rooms: 1,
  'room-state': 1,
  stats: 1,
  gap: 1,
  storage: 1,
  resync: 1,
} satisfies Record<EventName, 1>) as readonly EventName[];

type Listener<E extends EventName> = (payload: Events[E]) => void;

/** Hands the engine's events to whoever listens. A listener that throws harms nobody but itself. */
export class EventHub {
  readonly #listeners = new Map<EventName, Set<Listener<never>>>();
  readonly #onListenerError: (event: EventName, thrown: unknown) => void;

  constructor(onListenerError: (event: EventName, thrown: unknown) => void) {
    this.#onListenerError = onListenerError;
  }

  /** Returns the function that ends the subscription. */
  on<E extends EventName>(event: E, listener: Listener<E>): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  emit<E extends EventName>(event: E, payload: Events[E]): void {
    for (const listener of this.#listeners.get(event) ?? []) {
      try {
        (listener as Listener<E>)(payload);
      } catch (thrown) {
        this.#onListenerError(event, thrown);
      }
    }
  }
}
