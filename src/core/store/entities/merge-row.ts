import type { ImCollection } from '#shared/im.ts';
import type { ImDraft, ImGroups } from '../../im-store.ts';
import { withClaim } from './claims.ts';
import { EMPTY_ROWS, ownTime } from './held-row.ts';
import type { AnyHeld, Held, Unpublished } from './held-row.ts';
import { isGroupName, isKnown, mergeGroup } from './merge-group.ts';
import type { GroupName, Parts, StoredGroups } from './merge-group.ts';

/** References of a draft as they are here: internal ids in place of whatever was pushed. */
export interface References {
  readonly conversationId?: string;
  readonly contentId?: string;
  readonly parentId?: string | null;
  readonly replyToId?: string | null;
}

/** The field of a collection's rows that has parts. */
const GROUP_OF: { readonly [C in ImCollection]?: GroupName } = {
  contents: 'metrics',
  conversations: 'workerLast',
  messages: 'media',
};

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
  // The spread keeps the shape of the row, which the compiler cannot see through a type parameter.
  const row = { ...before } as unknown as Unpublished<AnyHeld & StoredGroups> & { direction?: string };
  setFields(row, draft);
  setFields(row, references);
  const group: GroupName | undefined = GROUP_OF[collection];
  const given = group === undefined ? undefined : (draft as Partial<ImGroups>)[group];
  if (group !== undefined && given !== undefined) {
    row[group] = mergeGroup(group, (before as unknown as StoredGroups)[group], given);
  }
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

/** Like a spread, which makes a list of the names for every row. */
function setFields(row: object, fields: object): void {
  const to = row as Record<string, unknown>;
  const from = fields as Readonly<Record<string, unknown>>;
  for (const name in from) to[name] = from[name];
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
    const isSame = isGroupName(name)
      ? isKnown(name, stored[name] as Parts | null, value as Parts)
      : isSameValue(stored[name], value);
    if (!isSame) return false;
  }
  const referred = references as Record<string, unknown>;
  for (const name in referred) if (stored[name] !== referred[name]) return false;
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
