import type { ImLastMessage, ImMedia } from '#shared/im.ts';
import type { ImGroups } from '../../im-store.ts';

/**
 * Fields that have parts. A draft names only the parts that it changes, so a group is merged like a
 * row is, part by part; one of which nothing is left is null.
 */
const NOTHING_KNOWN = {
  media: { url: null, thumbnailUrl: null, fileName: null, fileSize: null, duration: null },
  metrics: {},
  // Nothing says who wrote it; the other side is what matters in a list of conversations.
  workerLast: { content: '', type: 'text', createdMs: 0, direction: 'inbound' },
} as const satisfies { media: ImMedia; metrics: ImGroups['metrics']; workerLast: ImLastMessage };

export type GroupName = keyof ImGroups;
export type Parts = Readonly<Record<string, unknown>>;

/** The groups of rows as they are held; a row has one of them at most. */
export type StoredGroups = Record<GroupName, Parts | null>;

export function isGroupName(name: string): name is GroupName {
  return name === 'media' || name === 'metrics' || name === 'workerLast';
}

/** The group after `given`; the stored one itself when that says nothing new. */
export function mergeGroup(name: GroupName, stored: Parts | null, given: Parts): Parts | null {
  if (isKnown(name, stored, given)) return stored;
  const merged = { ...(stored ?? NOTHING_KNOWN[name]), ...given };
  if (isEmpty(name, merged)) return null;
  return name === 'metrics' ? knownOf(merged) : merged;
}

/** Whether everything that is given is stored already. */
export function isKnown(name: GroupName, stored: Parts | null, given: Parts): boolean {
  if (stored === null) return isEmpty(name, given);
  // A figure that is not known has no place of its own.
  for (const part in given) if ((stored[part] ?? null) !== given[part]) return false;
  return true;
}

function isEmpty(name: GroupName, parts: Parts): boolean {
  // A message without a text and a time is none, whatever its type.
  if (name === 'workerLast') return (parts['content'] ?? '') === '' && (parts['createdMs'] ?? 0) === 0;
  for (const part in parts) if (parts[part] !== null) return false;
  return true;
}

function knownOf(metrics: Parts): Parts {
  return Object.fromEntries(Object.entries(metrics).filter(([, value]) => value !== null));
}
