import type { ImAccount } from '#shared/im.ts';
import type { ShapeContext } from './context.ts';
import { nameOr, webAddress } from './context.ts';
import { FLAG, TEXT, WHOLE, object, oneOf } from './schema.ts';

export const ACCOUNT_STATUSES = ['active', 'pending', 'inactive', 'banned'] as const;
export const ACCOUNT_SOURCES = ['live', 'worker', 'manual'] as const;

export const accountSchema = object({
  user_id: TEXT,
  user_name: TEXT,
  avatar: TEXT,
  signature: TEXT,
  verified: FLAG,
  follower_count: WHOLE,
  following_count: WHOLE,
  status: oneOf(ACCOUNT_STATUSES),
  platform: TEXT,
  created_at: WHOLE,
  updated_at: WHOLE,
  account_id: TEXT,
  source: oneOf(ACCOUNT_SOURCES),
  live_status: oneOf(['live', 'offline', 'unknown']),
  login_status: oneOf(['not_required', 'logged_in', 'not_logged_in', 'expired', 'unknown']),
  worker_status: oneOf(['none', 'online', 'offline']),
  can_send: FLAG,
  demo: FLAG,
  unread_count: WHOLE,
  revision: WHOLE,
});

export function accountItem(row: ImAccount, context: ShapeContext) {
  return {
    user_id: row.userId,
    user_name: nameOr(row.userName),
    avatar: webAddress(row.avatar),
    signature: row.signature,
    verified: row.verified,
    follower_count: row.followerCount,
    following_count: row.followingCount,
    status: row.status,
    platform: row.platform,
    created_at: row.createdMs,
    updated_at: row.updatedMs,
    account_id: row.accountId,
    source: row.source,
    live_status: row.liveStatus,
    login_status: row.loginStatus,
    worker_status: context.workerStatus?.(row.accountId) ?? row.workerStatus,
    can_send: context.canSend(row.accountId),
    demo: row.isDemo,
    unread_count: context.store.unread(row.accountId).total,
    revision: row.revision,
  };
}
