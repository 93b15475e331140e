import type { Output, RequestName, Result } from '#shared/contract.ts';
import type { Dispatch } from '../dispatch.ts';
import type { Clock } from '../ports.ts';
import type { OperationLog } from './operation-log.ts';
import { withTrace } from './trace.ts';

const MAX_NAME = 64;

/**
 * The same door for whoever sends no id of its own: each call gets one, `<way>-<epoch>-<number>`, which is
 * on everything that is logged because of it.
 */
export function tracedDispatch(
  dispatch: Dispatch,
  parts: { operations: OperationLog; clock: Clock; epoch: string; way: 'ipc' | 'rpc' },
): Dispatch {
  const { operations, clock, epoch, way } = parts;
  let count = 0;
  return async <N extends RequestName>(name: N, input: unknown): Promise<Result<Output<N>>> => {
    count += 1;
    const traceId = `${way}-${epoch}-${count.toString(36)}`;
    const startedMs = clock.monotonic();
    const result = await withTrace(traceId, () => dispatch(name, input));
    operations.add({
      // It comes from a page: anything may be in it.
      method: null,
      name: typeof name === 'string' ? name.slice(0, MAX_NAME) : typeof name,
      durationMs: clock.monotonic() - startedMs,
      result: result.ok ? 'ok' : result.error.error_code,
      traceId,
      way,
    });
    return result;
  };
}
