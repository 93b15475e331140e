import type { Clock, Logger } from '../ports.ts';

/** One call from outside, as it is told when it is answered. */
export interface Operation {
  /** What was asked: `GET /api/live/status`, or the request's name over IPC. */
  readonly op: string;
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
/** Kinds of calls that are told apart in the sum. */
const MAX_KINDS = 50;

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
  readonly #summed = new Map<string, number>();
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
    const kind = `${operation.op} ${String(operation.result)}`;
    const name = this.#summed.has(kind) || this.#summed.size < MAX_KINDS ? kind : 'others';
    this.#summed.set(name, (this.#summed.get(name) ?? 0) + 1);
  }

  /** Tells what is still open. */
  close(): void {
    this.#cancel?.();
    this.#endSecond();
  }

  #tell({ op, durationMs, result, traceId, way }: Operation): void {
    const { logger, isVerbose } = this.#options;
    const fields = {
      op,
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
    const calls = Object.fromEntries(this.#summed);
    this.#summed.clear();
    const count = Object.values(calls).reduce((sum, one) => sum + one, 0);
    this.#options.logger.debug('further calls in this second', { count, calls });
  }
}
