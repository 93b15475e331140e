import type { Result } from '#shared/contract.ts';

/** The value of an answer of the engine; throws what it refused with. */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer;
  if (result.ok) return result.value;
  throw new Error(`${result.error.error_code}: ${result.error.error_message}`);
}
