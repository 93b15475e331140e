import type { MessageKind } from '#shared/message.ts';
import type { SessionStats } from '#shared/stats.ts';
import type { KindGroup } from '../../state/kind-group.ts';

/** Finer than the feed's groups: a bar named for follows must count follows and nothing else. */
export type ReportGroup = KindGroup | 'share' | 'room-stats';

const MEMBERS: Readonly<Record<ReportGroup, readonly MessageKind[]>> = {
  chat: ['chat', 'emoji', 'highlight'],
  gift: ['gift', 'light-gift'],
  like: ['like'],
  member: ['member'],
  follow: ['follow'],
  share: ['share', 'social'],
  fansclub: ['fansclub'],
  notice: ['control', 'notice', 'deletion'],
  pk: ['pk', 'link-mic'],
  offers: ['lucky', 'shop'],
  'room-stats': ['room-stats', 'rank'],
};

/** Messages per kind as a person tells them apart, the most frequent first, empty ones left out. */
export function kindTotals(messages: SessionStats['messages']): { group: ReportGroup; count: number }[] {
  return (Object.keys(MEMBERS) as ReportGroup[])
    .map((group) => ({ group, count: MEMBERS[group].reduce((sum, kind) => sum + (messages[kind] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count);
}
