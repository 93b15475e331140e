import type { MessageQuery } from '#shared/contract.ts';
import type { LiveMessage } from '#shared/message.ts';
import { wireType } from '#shared/wire.ts';

/** Whether a message answers the `types` and `q` of a query. `q` is a plain text, never a pattern. */
export function matches(message: LiveMessage, { types, q }: Pick<MessageQuery, 'types' | 'q'>): boolean {
  if (
    types !== undefined &&
    types.length > 0 &&
    !types.includes(message.kind) &&
    !types.includes(wireType(message))
  ) {
    return false;
  }
  if (q === undefined || q === '') return true;
  const wanted = q.toLowerCase();
  return (
    message.text.toLowerCase().includes(wanted) ||
    (message.user?.name.toLowerCase().includes(wanted) ?? false)
  );
}
