import type { Clock, Logger } from '../ports.ts';

/** One call from outside, as it is told when it is answered. */
export interface Operation {
  /** Of HTTP; null elsewhere. */
  readonly method: string | null;
  /** What was asked: the route's pattern, or the request's name over IPC. */
  readonly name: string;
  /** Null: it was refused before it began, or it goes on as a stream. */
  readonly durationMs: number | null;
  /** The HTTP status, or `ok` or the code of the error. */
  readonly result: number | string;
  /** Null: nobody was told one. */
  readonly traceId: string | null;
  /** The way it came: `http`, `upgrade`, `rpc`, `ipc`. */
  readonly way: string;
}

/** Calls in a second that are told one by one: at thousands the log would hold nothing else. */
const ONE_BY_ONE = 100;
const SECOND_MS = 1000;
/** What was asked is told apart in the sum for so many; results are few by themselves. */
const MAX_NAMES = 50;
const OTHERS = 'others';

export interface OperationLogOptions {
  readonly logger: Logger;
  readonly clock: Clock;
  /** Whether the console is to tell of them as well; left out: the file alone. */
  readonly isVerbose?: () => boolean;
}

/** Every call of the API and of the pages in the log: one by one, or when there are too many as a sum. */
export class OperationLog {
  readonly #options: OperationLogOptions;
  #left = ONE_BY_ONE;
  /** By name and result: no text is built for a call that is only counted. */
  readonly #summed = new Map<string, Map<number | string, number>>();
  /** Null while no second runs. */
  #cancel: (() => void) | null = null;

  constructor(options: OperationLogOptions) {
    this.#options = options;
  }

  add(operation: Operation): void {
    const { clock } = this.#options;
    this.#cancel ??= clock.after(SECOND_MS, () => {
      this.#endSecond();
    });
    if (this.#left > 0) {
      this.#left -= 1;
      this.#tell(operation);
      return;
    }
    const { name, result } = operation;
    let results = this.#summed.get(name);
    if (results === undefined) {
      const shown = this.#summed.size < MAX_NAMES ? name : OTHERS;
      results = this.#summed.get(shown) ?? new Map<number | string, number>();
      this.#summed.set(shown, results);
    }
    results.set(result, (results.get(result) ?? 0) + 1);
  }

  /** Tells what is still open. */
  close(): void {
    this.#cancel?.();
    this.#endSecond();
  }

  #tell({ method, name, durationMs, result, traceId, way }: Operation): void {
    const { logger, isVerbose } = this.#options;
    const fields = {
      op: method === null ? name : `${method} ${name}`,
      duration_ms: durationMs === null ? null : Math.round(durationMs * 100) / 100,
      result,
      way,
      ...(traceId !== null && { trace_id: traceId }),
    };
    if (isVerbose?.() === true) logger.info('call', fields);
    else logger.debug('call', fields);
  }

  #endSecond(): void {
    this.#cancel = null;
    this.#left = ONE_BY_ONE;
    if (this.#summed.size === 0) return;
    const calls: [string, number][] = [];
    for (const [name, results] of this.#summed) {
      for (const [result, count] of results) calls.push([`${name} ${String(result)}`, count]);
    }
    this.#summed.clear();
    const count = calls.reduce((sum, [, one]) => sum + one, 0);
    this.#options.logger.debug('further calls in this second', { count, calls: Object.fromEntries(calls) });
  }
}
