import type { Input, Output, RequestName } from '#shared/contract.ts';
import { AppError } from '#shared/errors.ts';
import type { Dispatch } from '../dispatch.ts';

/** Asks the engine and returns the value; what it refuses is thrown as the `AppError` it was. */
export async function ask<N extends RequestName>(
  dispatch: Dispatch,
  name: N,
  input: Input<N>,
): Promise<Output<N>> {
  const result = await dispatch(name, input);
  if (result.ok) return result.value;
  const { error_code, error_message, error_details } = result.error;
  throw new AppError(error_code, error_message, error_details);
}
