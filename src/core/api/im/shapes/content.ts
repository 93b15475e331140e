import { IM_CONTENT_TYPES } from '#shared/im.ts';
import type { ImContent } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { platformOf, timeOrNull, webAddress } from './context.ts';
import { FLAG, TEXT, WHOLE, WHOLE_OR_NULL, object, oneOf, orNull } from './schema.ts';
import type { ObjectSchema } from './schema.ts';

/** The optional counters and rates a worker may report of a work. */
const METRICS = [
  'favorite_count',
  'danmaku_count',
  'dislike_count',
  'download_count',
  'subscribe_count',
  'unsubscribe_count',
  'like_rate',
  'comment_rate',
  'share_rate',
  'favorite_rate',
  'dislike_rate',
  'subscribe_rate',
  'unsubscribe_rate',
  'completion_rate',
  'completion_rate_5s',
  'bounce_rate_2s',
  'avg_view_second',
  'avg_view_proportion',
  'fan_view_proportion',
  'cover_show',
  'homepage_visit_count',
] as const;

/** The one object whose fields need not be there: a rate nobody told is not 0. */
const metricsSchema: ObjectSchema = {
  type: ['object', 'null'],
  properties: Object.fromEntries(METRICS.map((name) => [name, { type: 'number' }])),
  additionalProperties: false,
};

const COUNTERS = {
  total_comments: WHOLE,
  new_comments: WHOLE,
  likes: WHOLE,
  shares: WHOLE,
  views: WHOLE,
  favorites: WHOLE,
};

export const contentSchema = object({
  content_id: TEXT,
  platform: TEXT,
  platform_content_id: TEXT,
  content_type: oneOf(IM_CONTENT_TYPES),
  title: TEXT,
  description: TEXT,
  cover: TEXT,
  url: TEXT,
  publish_time: WHOLE_OR_NULL,
  stats: object(COUNTERS),
  is_new: FLAG,
  crawl_status: oneOf(['pending', 'running', 'completed', 'failed']),
  created_at: WHOLE_OR_NULL,
  updated_at: WHOLE_OR_NULL,
  last_crawl_time: WHOLE_OR_NULL,
  work_id: TEXT,
  platform_work_id: TEXT,
  work_type: oneOf(IM_CONTENT_TYPES),
  account_id: TEXT,
  live: orNull(
    object({
      status: oneOf(['live', 'ended']),
      started_at: WHOLE_OR_NULL,
      ended_at: WHOLE_OR_NULL,
      online_now: WHOLE_OR_NULL,
    }),
  ),
  metrics: metricsSchema,
  revision: WHOLE,
});

export const contentStatsSchema = object({ content_id: TEXT, work_id: TEXT, ...COUNTERS });

export function contentItem(row: ImContent, context: ShapeContext) {
  const { live } = row;
  return {
    content_id: row.id,
    platform: platformOf(row, context),
    platform_content_id: row.platformId,
    content_type: row.type,
    title: row.title,
    description: row.description,
    cover: webAddress(row.coverUrl),
    url: webAddress(row.url),
    publish_time: timeOrNull(row.publishMs),
    stats: counters(row),
    is_new: !row.isRead,
    crawl_status: row.crawlStatus,
    created_at: timeOrNull(row.createdMs),
    updated_at: timeOrNull(row.updatedMs),
    last_crawl_time: timeOrNull(row.lastCrawlMs),
    work_id: row.id,
    platform_work_id: row.platformId,
    work_type: row.type,
    account_id: row.accountId,
    live:
      live === null
        ? null
        : {
            status: live.status,
            started_at: live.startedMs,
            ended_at: live.endedMs,
            online_now: live.onlineNow,
          },
    metrics: row.metrics,
    revision: row.revision,
  };
}

export function contentStats(row: ImContent) {
  return { content_id: row.id, work_id: row.id, ...counters(row) };
}

function counters(row: ImContent) {
  return {
    total_comments: Math.max(row.workerComments, row.heldComments),
    new_comments: row.unreadComments,
    likes: row.likes,
    shares: row.shares,
    views: row.views,
    favorites: row.favorites,
  };
}
