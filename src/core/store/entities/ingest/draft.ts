import type { ImCollection } from '#shared/im.ts';
import type { ImDraft } from '../../../im-store.ts';

/** A draft while it is being filled in. */
export type OpenDraft<C extends ImCollection> = { -readonly [K in keyof ImDraft<C>]: ImDraft<C>[K] };

/** What reading a row needs to know besides the row. */
export interface RowContext {
  readonly accountId: string;
  /** Platform id of the account. */
  readonly userId: string;
  readonly nowMs: number;
}

/** True for the account itself, by either of its ids. */
export function isAccount(id: string, context: RowContext): boolean {
  return id !== '' && (id === context.userId || id === context.accountId);
}
