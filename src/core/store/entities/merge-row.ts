import type { ImCollection } from '#shared/im.ts';
import type { ImDraft } from '../../im-store.ts';
import { withClaim } from './claims.ts';
import { EMPTY_ROWS, ownTime } from './held-row.ts';
import type { AnyHeld, Held, Unpublished } from './held-row.ts';

/** References of a draft as they are here: internal ids in place of whatever was pushed. */
export interface References {
  readonly conversationId?: string;
  readonly contentId?: string;
  readonly parentId?: string | null;
  readonly replyToId?: string | null;
}

/**
 * The row after a draft: absent fields keep what is stored. The same object comes back when the
 * draft says nothing new. `base` is undefined for a row that was not here.
 */
export function mergeRow<C extends ImCollection>(
  collection: C,
  base: Held<C> | undefined,
  draft: ImDraft<C>,
  references: References,
  facts: { readonly accountId: string; readonly nowMs: number; readonly claim: string },
): Held<C> {
  if (base !== undefined && saysNothingNew(base, draft, references)) return base;
  const before = base ?? EMPTY_ROWS[collection];
  // The spreads keep the shape of the row, which the compiler cannot see through a type parameter.
  const row = { ...before, ...draft, ...references } as unknown as Unpublished<AnyHeld> & {
    direction?: string;
  };
  row.accountId = facts.accountId;
  row.claims = withClaim(before.claims, facts.claim);
  if (base !== undefined) {
    row.id = base.id;
    if (draft.platformId === '') row.platformId = base.platformId;
  } else {
    row.ingestedMs = facts.nowMs;
  }
  if (row.direction === 'outbound') row.isRead = true;
  row.sortMs = ownTime(collection, row) || row.ingestedMs;
  return row as unknown as Held<C>;
}

function saysNothingNew(base: AnyHeld, draft: object, references: References): boolean {
  const stored = base as unknown as Record<string, unknown>;
  const given = draft as Record<string, unknown>;
  for (const name in given) {
    const value = given[name];
    if (stored[name] === value || name === 'id' || name in references) continue;
    if (name === 'platformId' && value === '') continue;
    // A row that was read once stays read, whatever direction or worker says so again.
    if (name === 'isRead' && stored['direction'] === 'outbound') continue;
    if (!isSameValue(stored[name], value)) return false;
  }
  for (const [name, value] of Object.entries(references)) if (stored[name] !== value) return false;
  return true;
}

/** Fields are texts, numbers, flags, or flat objects of those. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const names = Object.keys(left);
  return names.length === Object.keys(right).length && names.every((name) => left[name] === right[name]);
}

/** Whether two rows look the same to everybody: their numbers and claims aside. */
export function looksTheSame(a: AnyHeld, b: AnyHeld, except: readonly string[] = []): boolean {
  if (a === b) return true;
  const left = a as unknown as Record<string, unknown>;
  const right = b as unknown as Record<string, unknown>;
  // Rows of a collection have the same fields. A plain loop: this runs for every row of a large push.
  for (const name in left) {
    if (left[name] === right[name] || name === 'revision' || name === 'claims') continue;
    if (!except.includes(name) && !isSameValue(left[name], right[name])) return false;
  }
  return true;
}
