import type { ErrorJson } from '#shared/errors.ts';
import type { Advice, Dictionary } from './zh-CN.ts';

/** The words for an error. A page that is cut off says so, instead of blaming the room's server. */
export function adviceFor(error: ErrorJson, text: Dictionary): Advice {
  return error.error_details['link'] === 'page' ? text.pageLink : text.errors[error.error_code];
}
