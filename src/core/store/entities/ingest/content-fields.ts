import { contentTypeOf } from '#shared/im-words.ts';
import type { ImGroups } from '../../../im-store.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import { countOf, rateOf, textOf, timeOf, urlOf } from './fields.ts';

/** Optional figures of a work: the name in a row, and the name they are shown by. */
const METRICS = [
  ['favoriteCount', 'favorite_count'],
  ['danmakuCount', 'danmaku_count'],
  ['dislikeCount', 'dislike_count'],
  ['downloadCount', 'download_count'],
  ['subscribeCount', 'subscribe_count'],
  ['unsubscribeCount', 'unsubscribe_count'],
  ['likeRate', 'like_rate'],
  ['commentRate', 'comment_rate'],
  ['shareRate', 'share_rate'],
  ['favoriteRate', 'favorite_rate'],
  ['dislikeRate', 'dislike_rate'],
  ['subscribeRate', 'subscribe_rate'],
  ['unsubscribeRate', 'unsubscribe_rate'],
  ['completionRate', 'completion_rate'],
  ['completionRate5s', 'completion_rate_5s'],
  ['bounceRate2s', 'bounce_rate_2s'],
  ['avgViewSecond', 'avg_view_second'],
  ['avgViewProportion', 'avg_view_proportion'],
  ['fanViewProportion', 'fan_view_proportion'],
  ['coverShow', 'cover_show'],
  ['homepageVisitCount', 'homepage_visit_count'],
] as const;

export type RawContent = { readonly [K in (typeof METRICS)[number][0]]?: unknown } & {
  readonly type?: unknown;
  readonly title?: unknown;
  readonly description?: unknown;
  readonly coverUrl?: unknown;
  readonly url?: unknown;
  readonly publishTime?: unknown;
  readonly viewCount?: unknown;
  readonly likeCount?: unknown;
  readonly commentCount?: unknown;
  readonly shareCount?: unknown;
  readonly createdAt?: unknown;
  readonly updatedAt?: unknown;
};

export function readContent(raw: RawContent, draft: OpenDraft<'contents'>, context: RowContext): void {
  const { nowMs } = context;
  if (raw.type !== undefined) draft.type = contentTypeOf(raw.type) ?? 'other';
  const title = textOf(raw.title);
  if (title !== undefined) draft.title = title;
  const description = textOf(raw.description);
  if (description !== undefined) draft.description = description;
  const coverUrl = urlOf(raw.coverUrl);
  if (coverUrl !== undefined) draft.coverUrl = coverUrl;
  const url = urlOf(raw.url);
  if (url !== undefined) draft.url = url;
  const publishMs = timeOf(raw.publishTime, nowMs);
  if (publishMs !== undefined) draft.publishMs = publishMs;
  const views = countOf(raw.viewCount);
  if (views !== undefined) draft.views = views;
  const likes = countOf(raw.likeCount);
  if (likes !== undefined) draft.likes = likes;
  const comments = countOf(raw.commentCount);
  if (comments !== undefined) draft.workerComments = comments;
  const shares = countOf(raw.shareCount);
  if (shares !== undefined) draft.shares = shares;
  const favorites = countOf(raw.favoriteCount);
  if (favorites !== undefined) draft.favorites = favorites;
  const metrics = metricsOf(raw);
  if (metrics !== undefined) draft.metrics = metrics;
  const createdMs = timeOf(raw.createdAt, nowMs);
  if (createdMs !== undefined) draft.createdMs = createdMs;
  const updatedMs = timeOf(raw.updatedAt, nowMs);
  if (updatedMs !== undefined) draft.updatedMs = updatedMs;
}

/** Those that were given, null for one that is cleared; undefined when there is none. */
function metricsOf(raw: RawContent): ImGroups['metrics'] | undefined {
  let metrics: Record<string, number | null> | undefined;
  for (const [name, shown] of METRICS) {
    const value = raw[name];
    const number = value === null ? null : rateOf(value);
    if (number !== undefined) (metrics ??= {})[shown] = number;
  }
  return metrics;
}
