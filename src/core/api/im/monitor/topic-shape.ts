import type { ImComment, ImContent, ImConversation, ImMetrics } from '#shared/im.ts';
import { nameOr, webAddressOrNull } from '../shapes/context.ts';
import { OWN_NAME } from './message-shape.ts';

/** A work with its comments, or a conversation. Optional figures are numbers or left out, never null. */
export interface Topic {
  readonly id: string;
  readonly channelId: string;
  readonly title: string;
  readonly avatar: string | null;
  readonly thumbnail?: string | null;
  readonly description: string;
  readonly createdTime: number;
  readonly lastMessageTime: number;
  readonly lastMessageContent: string | null;
  readonly lastMessageFromName: string | null;
  readonly messageCount: number;
  readonly unreadCount: number;
  readonly isPinned: boolean;
  readonly isPrivate: boolean;
  readonly [figure: string]: number | string | boolean | null | undefined;
}

/** Names of optional counters and rates as monitor clients know them, by what the store calls them. */
const METRIC_NAMES: Readonly<Record<string, string>> = {
  danmaku_count: 'danmakuCount',
  dislike_count: 'dislikeCount',
  download_count: 'downloadCount',
  subscribe_count: 'subscribeCount',
  unsubscribe_count: 'unsubscribeCount',
  like_rate: 'likeRate',
  comment_rate: 'commentRate',
  share_rate: 'shareRate',
  favorite_rate: 'favoriteRate',
  dislike_rate: 'dislikeRate',
  subscribe_rate: 'subscribeRate',
  unsubscribe_rate: 'unsubscribeRate',
  avg_view_proportion: 'avgViewProportion',
  avg_view_second: 'avgViewSecond',
  bounce_rate_2s: 'bounceRate2s',
  completion_rate: 'completionRate',
  completion_rate_5s: 'completionRate5s',
  cover_show: 'coverShow',
  fan_view_proportion: 'fanViewProportion',
  homepage_visit_count: 'homepageVisitCount',
};

export function contentTopic(row: ImContent, last: ImComment | null): Topic {
  const cover = webAddressOrNull(row.coverUrl);
  const createdTime = row.publishMs || row.createdMs || row.sortMs;
  return {
    id: row.id,
    channelId: row.accountId,
    title: row.title,
    avatar: cover,
    thumbnail: cover,
    description: row.description,
    createdTime,
    lastMessageTime: last?.sortMs ?? createdTime,
    lastMessageContent: last?.content ?? null,
    lastMessageFromName: last === null ? null : authorName(last),
    messageCount: row.heldComments,
    unreadCount: row.unreadComments,
    isPinned: false,
    isPrivate: false,
    ...knownFigures(row),
    url: webAddressOrNull(row.url),
  };
}

export function conversationTopic(row: ImConversation): Topic {
  const { last } = row;
  return {
    id: row.id,
    channelId: row.accountId,
    title: nameOr(row.userName),
    avatar: webAddressOrNull(row.userAvatar),
    description: `私信会话 (${String(row.messageCount)}条消息)`,
    createdTime: row.createdMs || row.sortMs,
    lastMessageTime: last?.createdMs || row.updatedMs || row.sortMs,
    lastMessageContent: last?.content ?? null,
    lastMessageFromName:
      last === null ? null : last.direction === 'outbound' ? OWN_NAME : nameOr(row.userName),
    messageCount: row.messageCount,
    unreadCount: row.unreadCount,
    isPinned: row.isPinned,
    isPrivate: true,
  };
}

/** What needs an answer first, then the most recent. */
export function sortTopics(topics: readonly Topic[]): readonly Topic[] {
  return topics.toSorted(
    (a, b) =>
      b.unreadCount - a.unreadCount || b.lastMessageTime - a.lastMessageTime || (a.id < b.id ? 1 : -1),
  );
}

function authorName(comment: ImComment): string {
  return comment.direction === 'outbound' || comment.isAuthorReply ? OWN_NAME : nameOr(comment.authorName);
}

/** The store keeps 0 for a counter nobody reported, so a 0 says nothing and is left out. */
function knownFigures(row: ImContent): Readonly<Record<string, number>> {
  const counters = {
    viewCount: row.views,
    likeCount: row.likes,
    commentCount: Math.max(row.workerComments, row.heldComments),
    shareCount: row.shares,
    favoriteCount: row.favorites,
  };
  const known = Object.entries(counters).filter(([, count]) => Number.isFinite(count) && count > 0);
  return { ...Object.fromEntries(known), ...knownMetrics(row.metrics) };
}

function knownMetrics(metrics: ImMetrics | null): Readonly<Record<string, number>> {
  const known: Record<string, number> = {};
  for (const [name, value] of Object.entries(metrics ?? {})) {
    if (Object.hasOwn(METRIC_NAMES, name) && Number.isFinite(value))
      known[METRIC_NAMES[name] ?? name] = value;
  }
  return known;
}
