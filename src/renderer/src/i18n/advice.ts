import type { ErrorJson } from '#shared/errors.ts';
import type { Advice, Dictionary } from './zh-CN.ts';

/**
 * The words for an error. A page that is cut off says so, instead of blaming the room's server; and where a
 * look-up says why, that is more than its code.
 */
export function adviceFor(error: ErrorJson, text: Dictionary): Advice {
  if (error.error_details['link'] === 'page') return text.pageLink;
  const reason = error.error_details['reason'];
  const why = Object.entries(text.lookUp).find(([known]) => known === reason)?.[1];
  return why ?? text.errors[error.error_code];
}
