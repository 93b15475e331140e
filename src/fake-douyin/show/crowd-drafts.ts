import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

/** `action` 1: came in. Everything else is a moderator's act on the viewer. */
export function memberDraft(
  head: Head,
  viewer: Viewer,
  act: {
    readonly action: number;
    readonly online: number;
    readonly operator?: Viewer;
    readonly says?: string;
  },
): Draft {
  const method = 'WebcastMemberMessage';
  const payload = webcast.MemberMessage.encode({
    common: common(method, head),
    user: viewer.user,
    memberCount: Long.fromNumber(act.online),
    action: Long.fromNumber(act.action),
    ...(act.operator !== undefined && { operator: act.operator.user }),
    ...(act.says !== undefined && { actionDescription: act.says }),
  }).finish();
  return draft(method, head, payload, act.action === 1 ? 'member' : 'notice', viewer);
}

/** `total` null: the platform leaves the room's total out of some messages. */
export function likeDraft(head: Head, viewer: Viewer, count: number, total: number | null): Draft {
  const method = 'WebcastLikeMessage';
  const payload = webcast.LikeMessage.encode({
    common: common(method, head),
    user: viewer.user,
    count: Long.fromNumber(count),
    ...(total !== null && { total: Long.fromNumber(total) }),
  }).finish();
  return draft(method, head, payload, 'like', viewer, { like: { count, total } });
}

export function followDraft(head: Head, viewer: Viewer, followers: number): Draft {
  return socialDraft(head, viewer, 1, { followCount: Long.fromNumber(followers) });
}

/** `target`: 112 a friend, 1 WeChat, 2 Moments, 3 Weibo, 4 Qzone, 5 QQ. */
export function shareDraft(head: Head, viewer: Viewer, target: string): Draft {
  return socialDraft(head, viewer, 3, { shareTarget: target });
}

/** Any social action by its number; 1 is a follow, 3 a share, the rest nobody has explained. */
export function socialDraft(
  head: Head,
  viewer: Viewer,
  action: number,
  more: Pick<webcast.SocialMessage.$Properties, 'followCount' | 'shareTarget'> = {},
): Draft {
  const method = 'WebcastSocialMessage';
  const payload = webcast.SocialMessage.encode({
    common: common(method, head),
    user: viewer.user,
    action: Long.fromNumber(action),
    ...more,
  }).finish();
  const kind = action === 1 ? 'follow' : action === 3 ? 'share' : 'social';
  return draft(method, head, payload, kind, viewer);
}

/** `action` 1: rose a level, 2: joined. */
export function fansclubDraft(head: Head, viewer: Viewer, action: 1 | 2, content: string): Draft {
  const method = 'WebcastFansclubMessage';
  const payload = webcast.FansclubMessage.encode({
    common: common(method, head),
    action,
    content,
    user: viewer.user,
  }).finish();
  return draft(method, head, payload, 'fansclub', viewer);
}
