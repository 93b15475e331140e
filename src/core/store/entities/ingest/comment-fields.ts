import type { ImDirection } from '#shared/im.ts';
import { isAccount } from './draft.ts';
import type { OpenDraft, RowContext } from './draft.ts';
import { countOf, either, flagOf, idOf, nameOf, referenceOf, textOf, timeOf, urlOf } from './fields.ts';

export interface RawComment {
  readonly contentId?: unknown;
  readonly parentCommentId?: unknown;
  readonly authorId?: unknown;
  readonly userId?: unknown;
  readonly authorName?: unknown;
  readonly userName?: unknown;
  readonly authorAvatar?: unknown;
  readonly userAvatar?: unknown;
  readonly content?: unknown;
  readonly likeCount?: unknown;
  readonly replyCount?: unknown;
  readonly isAuthorReply?: unknown;
  readonly isRead?: unknown;
  readonly createdAt?: unknown;
}

export function readComment(raw: RawComment, draft: OpenDraft<'comments'>, context: RowContext): void {
  const contentId = referenceOf(raw.contentId);
  if (contentId !== undefined) draft.contentId = contentId;
  if (raw.parentCommentId !== undefined) draft.parentId = parentOf(raw.parentCommentId);
  const authorId = referenceOf(either(raw.authorId, raw.userId));
  if (authorId !== undefined) draft.authorId = authorId;
  const authorName = nameOf(either(raw.authorName, raw.userName));
  if (authorName !== undefined) draft.authorName = authorName;
  const authorAvatar = urlOf(either(raw.authorAvatar, raw.userAvatar));
  if (authorAvatar !== undefined) draft.authorAvatar = authorAvatar;
  const content = textOf(raw.content);
  if (content !== undefined) draft.content = content;
  const likeCount = countOf(raw.likeCount);
  if (likeCount !== undefined) draft.likeCount = likeCount;
  const replyCount = countOf(raw.replyCount);
  if (replyCount !== undefined) draft.replyCount = replyCount;
  const isAuthorReply = flagOf(raw.isAuthorReply);
  if (isAuthorReply !== undefined) draft.isAuthorReply = isAuthorReply;
  const direction = directionIn(isAuthorReply, authorId, context);
  if (direction !== undefined) draft.direction = direction;
  const isRead = direction === 'outbound' ? true : flagOf(raw.isRead);
  if (isRead !== undefined) draft.isRead = isRead;
  const createdMs = timeOf(raw.createdAt, context.nowMs);
  if (createdMs !== undefined) draft.createdMs = createdMs;
}

/** Crawlers write "no parent" in many ways; 0 is one of them. */
export function parentOf(value: unknown): string | null {
  const id = idOf(value);
  return id === '' || id === '0' ? null : id;
}

/** Ours when the account wrote it. Anything else is what it is already, or inbound. */
function directionIn(
  isAuthorReply: boolean | undefined,
  authorId: string | undefined,
  context: RowContext,
): ImDirection | undefined {
  if (isAuthorReply === true) return 'outbound';
  return authorId !== undefined && isAccount(authorId, context) ? 'outbound' : undefined;
}
