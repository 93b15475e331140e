import type {
  AnyImRow,
  ImComment,
  ImContent,
  ImConversation,
  ImMessage,
  ImNotification,
  ImRows,
  ImCollection,
} from '#shared/im.ts';

/** A row as memory holds it: with who claims it. */
export type Held<C extends ImCollection> = ImRows[C] & {
  /** Origins that pushed it, as one sorted text (see `claims.ts`): equal sets are one string in memory. */
  readonly claims: string;
};
export type AnyHeld = Held<ImCollection>;

/** While a commit is being prepared nobody else sees the row, and its numbers can still be set. */
export type Unpublished<T> = { -readonly [K in keyof T]: T[K] };

const row = {
  id: '',
  platformId: '',
  accountId: '',
  sortMs: 0,
  ingestedMs: 0,
  revision: 0,
  isRead: false,
  isDeleted: false,
  claims: '',
};

const comments: Held<'comments'> = {
  ...row,
  contentId: '',
  parentId: null,
  authorId: '',
  authorName: '',
  authorAvatar: '',
  content: '',
  createdMs: 0,
  direction: 'inbound',
  isAuthorReply: false,
  likeCount: 0,
  replyCount: 0,
  deliveryStatus: null,
  requestId: null,
  error: null,
  twinId: null,
} satisfies ImComment & { claims: string };

const contents: Held<'contents'> = {
  ...row,
  type: 'other',
  title: '',
  description: '',
  coverUrl: '',
  url: '',
  publishMs: 0,
  workerComments: 0,
  likes: 0,
  shares: 0,
  views: 0,
  favorites: 0,
  metrics: null,
  crawlStatus: 'completed',
  createdMs: 0,
  updatedMs: 0,
  lastCrawlMs: 0,
  live: null,
  heldComments: 0,
  unreadComments: 0,
} satisfies ImContent & { claims: string };

const conversations: Held<'conversations'> = {
  ...row,
  type: 'one_on_one',
  userId: '',
  userName: '',
  userAvatar: '',
  isMasked: false,
  status: 'active',
  isPinned: false,
  isMuted: false,
  createdMs: 0,
  updatedMs: 0,
  workerUnread: null,
  workerLast: null,
  readUpToMs: 0,
  last: null,
  unreadCount: 0,
  messageCount: 0,
} satisfies ImConversation & { claims: string };

const messages: Held<'messages'> = {
  ...row,
  conversationId: '',
  senderId: '',
  senderName: '',
  senderAvatar: '',
  receiverId: '',
  receiverName: '',
  type: 'text',
  content: '',
  createdMs: 0,
  direction: 'inbound',
  status: 'delivered',
  isRecalled: false,
  recalledMs: 0,
  replyToId: null,
  media: null,
  gift: null,
  twinId: null,
  requestId: null,
  error: null,
} satisfies ImMessage & { claims: string };

const notifications: Held<'notifications'> = {
  ...row,
  type: 'system',
  title: '',
  content: '',
  actorId: '',
  actorName: '',
  actorAvatar: '',
  value: null,
  relatedContentId: null,
  relatedCommentId: null,
  imageUrl: null,
  linkUrl: null,
  createdMs: 0,
} satisfies ImNotification & { claims: string };

/** A row of which nothing is known. All rows of a collection are made from it and so have one shape. */
export const EMPTY_ROWS: { readonly [C in ImCollection]: Held<C> } = {
  comments: template(comments),
  contents: template(contents),
  conversations: template(conversations),
  messages: template(messages),
  notifications: template(notifications),
};

/**
 * The same row, laid out for what is going to be in its copies: without that V8 makes each row of a
 * large push twice. Parsed objects keep all fields in themselves, and a number that once was a fraction
 * has room for a time.
 */
function template<T extends object>(fields: T): T {
  const laidOut = JSON.parse(
    JSON.stringify(fields, (name, value: unknown) => (name.endsWith('Ms') ? 0.5 : value)),
  ) as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) if (name.endsWith('Ms')) laidOut[name] = value;
  return laidOut as T;
}

/** When it happened, by its own word; 0 if that is unknown. */
export function ownTime(collection: ImCollection, any: AnyImRow): number {
  switch (collection) {
    case 'contents':
      return (any as ImContent).publishMs;
    case 'conversations':
      return (any as ImConversation).updatedMs;
    case 'comments':
    case 'messages':
    case 'notifications':
      return (any as ImMessage).createdMs;
  }
}

/**
 * What a row costs in memory, roughly: 160 for the object and its places in the indexes, 16 and two
 * a character for each text, 16 for each other field. Only texts that vary are looked at.
 */
export function estimateBytes(collection: ImCollection, any: AnyImRow): number {
  const fixed = 160 + 2 * (any.id.length + any.platformId.length);
  switch (collection) {
    case 'comments': {
      const { content, authorName, authorAvatar, authorId } = any as ImComment;
      return fixed + 480 + 2 * (content.length + authorName.length + authorAvatar.length + authorId.length);
    }
    case 'contents': {
      const { title, description, coverUrl, url } = any as ImContent;
      return fixed + 480 + 2 * (title.length + description.length + coverUrl.length + url.length);
    }
    case 'conversations': {
      const { userName, userAvatar, userId, last } = any as ImConversation;
      return (
        fixed + 420 + 2 * (userName.length + userAvatar.length + userId.length + (last?.content.length ?? 0))
      );
    }
    case 'messages': {
      const { content, senderName, senderAvatar, senderId, media } = any as ImMessage;
      const link = media?.url?.length ?? 0;
      return (
        fixed + 530 + 2 * (content.length + senderName.length + senderAvatar.length + senderId.length + link)
      );
    }
    case 'notifications': {
      const { content, title, actorName, actorAvatar } = any as ImNotification;
      return fixed + 380 + 2 * (content.length + title.length + actorName.length + actorAvatar.length);
    }
  }
}
