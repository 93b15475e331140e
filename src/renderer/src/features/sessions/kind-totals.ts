import type { MessageKind } from '#shared/message.ts';
import type { SessionStats } from '#shared/stats.ts';
import type { KindGroup } from '../../state/kind-group.ts';

const MEMBERS: Readonly<Record<KindGroup, readonly MessageKind[]>> = {
  chat: ['chat', 'emoji'],
  gift: ['gift'],
  like: ['like'],
  member: ['member'],
  follow: ['follow', 'share', 'social'],
  fansclub: ['fansclub'],
  notice: ['control', 'notice', 'room-stats'],
};

/** Messages per kind as a person tells them apart, the most frequent first, empty ones left out. */
export function kindTotals(messages: SessionStats['messages']): { group: KindGroup; count: number }[] {
  return (Object.keys(MEMBERS) as KindGroup[])
    .map((group) => ({ group, count: MEMBERS[group].reduce((sum, kind) => sum + (messages[kind] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
