import { notificationTypeOf } from '#shared/im-words.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import { either, flagOf, nameOf, referenceOf, textOf, timeOf, urlOf } from './fields.ts';

export interface RawNotification {
  readonly type?: unknown;
  readonly triggerId?: unknown;
  readonly triggerName?: unknown;
  readonly triggerAvatar?: unknown;
  readonly relatedContentId?: unknown;
  readonly relatedId?: unknown;
  readonly relatedCommentId?: unknown;
  readonly title?: unknown;
  readonly content?: unknown;
  readonly imageUrl?: unknown;
  readonly linkUrl?: unknown;
  readonly isRead?: unknown;
  readonly createdAt?: unknown;
}

export function readNotification(
  raw: RawNotification,
  draft: OpenDraft<'notifications'>,
  context: RowContext,
): void {
  if (raw.type !== undefined) draft.type = notificationTypeOf(raw.type) ?? 'system';
  const title = textOf(raw.title);
  if (title !== undefined) draft.title = title;
  const content = textOf(raw.content);
  if (content !== undefined) draft.content = content;
  const actorId = referenceOf(raw.triggerId);
  if (actorId !== undefined) draft.actorId = actorId;
  const actorName = nameOf(raw.triggerName);
  if (actorName !== undefined) draft.actorName = actorName;
  const actorAvatar = urlOf(raw.triggerAvatar);
  if (actorAvatar !== undefined) draft.actorAvatar = actorAvatar;
  const contentId = referenceOf(either(raw.relatedContentId, raw.relatedId));
  if (contentId !== undefined) draft.relatedContentId = orNull(contentId);
  const commentId = referenceOf(raw.relatedCommentId);
  if (commentId !== undefined) draft.relatedCommentId = orNull(commentId);
  const imageUrl = urlOf(raw.imageUrl);
  if (imageUrl !== undefined) draft.imageUrl = orNull(imageUrl);
  const linkUrl = urlOf(raw.linkUrl);
  if (linkUrl !== undefined) draft.linkUrl = orNull(linkUrl);
  const isRead = flagOf(raw.isRead);
  if (isRead !== undefined) draft.isRead = isRead;
  const createdMs = timeOf(raw.createdAt, context.nowMs);
  if (createdMs !== undefined) draft.createdMs = createdMs;
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}
