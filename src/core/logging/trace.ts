import { AsyncLocalStorage } from 'node:async_hooks';

const traces = new AsyncLocalStorage<string>();

/** Everything that is logged in `work`, and in what it sets off, belongs to this call. */
export function withTrace<T>(traceId: string, work: () => T): T {
  return traces.run(traceId, work);
}

/** Of the call that is being answered; null outside of any. */
export function currentTrace(): string | null {
  return traces.getStore() ?? null;
}
