import type { Handlers, Input, Output, RequestName, Result } from '#shared/contract.ts';
import { AppError, asAppError } from '#shared/errors.ts';
import { schemas } from '#shared/schemas.ts';
import type { Logger } from './ports.ts';

export type Dispatch = <N extends RequestName>(name: N, input: unknown) => Promise<Result<Output<N>>>;

/**
 * The one door to the handlers, for IPC, WebSocket, HTTP and tests: the name is checked against the
 * table, the input against its schema, and whatever happens comes back as a `Result`.
 */
export function createDispatch(handlers: Handlers, logger: Logger): Dispatch {
  return async <N extends RequestName>(name: N, input: unknown): Promise<Result<Output<N>>> => {
    try {
      if (typeof name !== 'string' || !Object.hasOwn(schemas, name)) {
        throw new AppError('E302', `There is no request named ${JSON.stringify(name)}.`);
      }
      const value = await handlers[name](parseInput(name, input));
      return { ok: true, value };
    } catch (thrown) {
      const error = asAppError(thrown);
      if (error.code === 'E900') logger.error('request failed', { request: name, error: thrown });
      return { ok: false, error: error.toJSON() };
    }
  };
}

function parseInput<N extends RequestName>(name: N, input: unknown): Input<N> {
  const parsed = schemas[name].safeParse(input ?? {});
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const where = issue?.path.join('.') ?? '';
  throw new AppError(
    'E302',
    `${name}: ${where === '' ? '' : `${where}: `}${issue?.message ?? 'invalid input'}`,
    {
      parameter: where,
    },
  );
}
