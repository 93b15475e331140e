import { ImError } from '#shared/im-errors.ts';
import type { ImStore } from '../../../im-store.ts';
import { IM_EVENT_TYPES } from './event-types.ts';
import type { LoggedEvent } from './logged-event.ts';

/** Which events a stream wants. */
export type Wanted = (event: Pick<LoggedEvent, 'type' | 'audience'>) => boolean;

/**
 * `types` are names or `message.*`; `accountIds` are internal or the platform's, and may be of accounts
 * that come later. Null: all. The end of the server is told to everybody.
 * Throws `ImError` INVALID_PARAMETER.
 */
export function wantedEvents(
  types: readonly string[] | null,
  accountIds: readonly string[] | null,
  store: Pick<ImStore, 'findAccounts'>,
): Wanted {
  const names = types === null ? null : new Set<string>(types.flatMap(namesOf));
  const accounts = accountIds === null ? null : new Set(accountIds.flatMap((id) => idsOf(id, store)));
  return ({ type, audience }) => {
    if (type === 'shutdown') return true;
    if (names !== null && !names.has(type)) return false;
    return accounts === null || audience === null || audience.some((id) => accounts.has(id));
  };
}

function namesOf(pattern: string): readonly string[] {
  const found = pattern.endsWith('.*')
    ? IM_EVENT_TYPES.filter((type) => type.startsWith(pattern.slice(0, -1)))
    : IM_EVENT_TYPES.filter((type) => type === pattern);
  if (found.length > 0) return found;
  throw new ImError('INVALID_PARAMETER', 'types: each is the name of an event, or all of a kind: message.*', {
    parameter: 'types',
    allowed: IM_EVENT_TYPES,
  });
}

function idsOf(id: string, store: Pick<ImStore, 'findAccounts'>): readonly string[] {
  return [id, ...store.findAccounts(id).map(({ accountId }) => accountId)];
}
