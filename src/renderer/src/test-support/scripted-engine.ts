import type { EventName, Events, RequestName, Result, Transport } from '#shared/contract.ts';

/** A transport whose other end is the test: it says when the link is up and what is answered when. */
export class ScriptedEngine implements Transport {
  readonly asked: { readonly name: RequestName; answer(result: Result<unknown>): void }[] = [];
  readonly #listeners = new Map<string, Set<(payload: never) => void>>();
  readonly #linkListeners = new Set<(up: boolean) => void>();

  request(name: RequestName): Promise<Result<never>> {
    return new Promise((resolve) => {
      this.asked.push({ name, answer: (result) => resolve(result as Result<never>) });
    });
  }

  on<E extends EventName>(event: E, listener: (payload: Events[E]) => void): () => void {
    const listeners = this.#listeners.get(event) ?? new Set();
    this.#listeners.set(event, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }

  onLink(listener: (up: boolean) => void): () => void {
    this.#linkListeners.add(listener);
    listener(false);
    return () => {
      this.#linkListeners.delete(listener);
    };
  }

  emit<E extends EventName>(event: E, payload: Events[E]): void {
    for (const listener of this.#listeners.get(event) ?? [])
      (listener as (payload: Events[E]) => void)(payload);
  }

  setLink(up: boolean): void {
    for (const listener of this.#linkListeners) listener(up);
  }
}
