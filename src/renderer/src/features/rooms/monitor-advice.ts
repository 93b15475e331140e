import type { ErrorJson } from '#shared/errors.ts';
import { adviceFor } from '../../i18n/advice.ts';
import type { Advice, Dictionary } from '../../i18n/zh-CN.ts';

/** Why a room is not watched. The same code means something else where the main room is started. */
export function monitorAdvice(error: ErrorJson, text: Dictionary): Advice {
  const { reason } = error.error_details;
  if (reason === 'is-primary' || reason === 'all-taken') return text.rooms.refusals[reason];
  return adviceFor(error, text);
}
