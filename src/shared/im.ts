/**
 * The IM entities as the store holds them: what the IM interface serves to other tools, and what
 * crawlers ("workers") push in. Rows are flat, immutable values: a change makes a new row. Ids are
 * strings; times are ms since 1970 UTC, and 0 is an unknown time (never used for sorting).
 */

export const IM_COLLECTIONS = ['comments', 'contents', 'conversations', 'messages', 'notifications'] as const;
export type ImCollection = (typeof IM_COLLECTIONS)[number];

/** What every row has. */
export interface ImRow {
  /** Internal id: unique in its collection over all accounts. */
  readonly id: string;
  /** The id the platform gave it; empty when it has none. Unique in its account and collection. */
  readonly platformId: string;
  readonly accountId: string;
  /** Where it stands in lists: its own time, or its first ingestion if that is unknown; fixed once. */
  readonly sortMs: number;
  /** First ingestion. */
  readonly ingestedMs: number;
  /** Store revision of its last visible change. */
  readonly revision: number;
  /** Marked read by somebody here or at the worker. Outbound rows are always read. */
  readonly isRead: boolean;
  /** Deleted by the user: in no list, count or socket. */
  readonly isDeleted: boolean;
}

export type ImDirection = 'inbound' | 'outbound';
export const IM_MESSAGE_TYPES = ['text', 'image', 'file', 'video', 'audio', 'link'] as const;
export type ImMessageType = (typeof IM_MESSAGE_TYPES)[number];
export const IM_MESSAGE_STATUSES = ['sending', 'sent', 'delivered', 'read', 'failed'] as const;
export type ImMessageStatus = (typeof IM_MESSAGE_STATUSES)[number];
export const IM_CONTENT_TYPES = ['video', 'image', 'article', 'live', 'other'] as const;
export type ImContentType = (typeof IM_CONTENT_TYPES)[number];
export const IM_NOTIFICATION_TYPES = [
  'follow',
  'share',
  'fansclub',
  'like',
  'comment',
  'mention',
  'system',
] as const;
export type ImNotificationType = (typeof IM_NOTIFICATION_TYPES)[number];
export type ImCrawlStatus = 'pending' | 'running' | 'completed' | 'failed';

/** Why a send failed. `outcomeUnknown`: it may have arrived all the same. */
export interface ImSendError {
  readonly code: string;
  readonly message: string;
  readonly outcomeUnknown: boolean;
}

export interface ImLastMessage {
  readonly content: string;
  readonly type: ImMessageType;
  readonly createdMs: number;
  readonly direction: ImDirection;
}

/** A private conversation with one person (or a group). `sortMs` is its update time. */
export interface ImConversation extends ImRow {
  readonly type: 'one_on_one' | 'group';
  readonly userId: string;
  readonly userName: string;
  readonly userAvatar: string;
  /** The platform hides who this is. */
  readonly isMasked: boolean;
  readonly status: 'active' | 'archived';
  readonly isPinned: boolean;
  readonly isMuted: boolean;
  readonly createdMs: number;
  /** Time of the last message, else `createdMs`. Pin, mute and read do not change it. */
  readonly updatedMs: number;
  /** The worker's own figures; they count only while no message of it is held. */
  readonly workerUnread: number | null;
  readonly workerLast: ImLastMessage | null;
  /** Every inbound message at or before it is read; 0 for none. */
  readonly readUpToMs: number;
  /** Kept up to date by the store from the messages it holds, in the same commit. */
  readonly last: ImLastMessage | null;
  readonly unreadCount: number;
  readonly messageCount: number;
}

export interface ImMedia {
  readonly url: string | null;
  readonly thumbnailUrl: string | null;
  readonly fileName: string | null;
  /** Bytes. */
  readonly fileSize: number | null;
  /** Seconds. */
  readonly duration: number | null;
}

export interface ImGift {
  readonly giftId: string;
  readonly name: string;
  readonly count: number;
  /** Total value of all items; null when the price is unknown. */
  readonly diamonds: number | null;
  readonly toAnchor: boolean;
}

export interface ImMessage extends ImRow {
  /** Internal id of its conversation. */
  readonly conversationId: string;
  readonly senderId: string;
  readonly senderName: string;
  readonly senderAvatar: string;
  /** Empty: the account (inbound) or the participant (outbound). */
  readonly receiverId: string;
  readonly receiverName: string;
  readonly type: ImMessageType;
  readonly content: string;
  readonly createdMs: number;
  readonly direction: ImDirection;
  readonly status: ImMessageStatus;
  readonly isRecalled: boolean;
  /** Of the first recall; 0 for none. */
  readonly recalledMs: number;
  readonly replyToId: string | null;
  readonly media: ImMedia | null;
  readonly gift: ImGift | null;
  /** The comment that is the same chat line. */
  readonly twinId: string | null;
  readonly requestId: string | null;
  readonly error: ImSendError | null;
}

/** Optional counters and rates of a work, by their snake_case names. */
export type ImMetrics = Readonly<Record<string, number>>;

export interface ImContentLive {
  readonly status: 'live' | 'ended';
  readonly startedMs: number | null;
  readonly endedMs: number | null;
  readonly onlineNow: number | null;
}

/** A work: a video, an article, or one live broadcast. `sortMs` is its publish time. */
export interface ImContent extends ImRow {
  readonly type: ImContentType;
  readonly title: string;
  readonly description: string;
  readonly coverUrl: string;
  readonly url: string;
  readonly publishMs: number;
  /** As the worker or the room reports them; 0 when nobody did (the classic shape has no null here). */
  readonly workerComments: number;
  readonly likes: number;
  readonly shares: number;
  readonly views: number;
  readonly favorites: number;
  readonly metrics: ImMetrics | null;
  readonly crawlStatus: ImCrawlStatus;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly lastCrawlMs: number;
  readonly live: ImContentLive | null;
  /** Comments held of it, and those of them that are unread; kept up to date by the store. */
  readonly heldComments: number;
  readonly unreadComments: number;
}

/** A comment on a work, or a reply to one. */
export interface ImComment extends ImRow {
  /** Internal id of the work, or the raw value while it is not known here; empty for none. */
  readonly contentId: string;
  /** Internal id of the comment it answers, or the raw value while that is not known; null at the top. */
  readonly parentId: string | null;
  readonly authorId: string;
  readonly authorName: string;
  readonly authorAvatar: string;
  readonly content: string;
  readonly createdMs: number;
  readonly direction: ImDirection;
  readonly isAuthorReply: boolean;
  readonly likeCount: number;
  readonly replyCount: number;
  readonly deliveryStatus: 'sending' | 'delivered' | 'failed' | null;
  readonly requestId: string | null;
  readonly error: ImSendError | null;
  /** The private message that is the same chat line. */
  readonly twinId: string | null;
}

export interface ImNotification extends ImRow {
  readonly type: ImNotificationType;
  readonly title: string;
  readonly content: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly actorAvatar: string;
  readonly value: number | null;
  readonly relatedContentId: string | null;
  readonly relatedCommentId: string | null;
  readonly imageUrl: string | null;
  readonly linkUrl: string | null;
  readonly createdMs: number;
}

export interface ImRows {
  comments: ImComment;
  contents: ImContent;
  conversations: ImConversation;
  messages: ImMessage;
  notifications: ImNotification;
}
export type AnyImRow = ImRows[ImCollection];

export type ImSource = 'live' | 'worker' | 'manual';
export type ImAccountStatus = 'active' | 'pending' | 'inactive' | 'banned';
export type ImLoginStatus = 'not_required' | 'logged_in' | 'not_logged_in' | 'expired' | 'unknown';

/** An account whose data is held: a followed room, an account of a worker, or one made by hand. */
export interface ImAccount {
  /** Internal id. */
  readonly accountId: string;
  /** The platform's id; for live rooms the web_rid. */
  readonly userId: string;
  readonly userName: string;
  readonly avatar: string;
  readonly signature: string;
  readonly verified: boolean;
  readonly followerCount: number;
  readonly followingCount: number;
  readonly status: ImAccountStatus;
  readonly platform: string;
  readonly createdMs: number;
  readonly updatedMs: number;
  readonly source: ImSource;
  readonly liveStatus: 'live' | 'offline' | 'unknown';
  readonly loginStatus: ImLoginStatus;
  readonly workerStatus: 'none' | 'online' | 'offline';
  /** Synthetic data of the demo. */
  readonly isDemo: boolean;
  /** Store revision of the last change of anything in the account. */
  readonly revision: number;
}

export interface ImUnread {
  /** Each twin pair counts once. */
  readonly total: number;
  /** Unread comments without a parent; `discussions`: those with one. */
  readonly comments: number;
  readonly discussions: number;
  readonly messages: number;
  readonly notifications: number;
}

export interface ImStats {
  readonly totalAccounts: number;
  readonly totalComments: number;
  readonly totalContents: number;
  readonly totalConversations: number;
  readonly totalMessages: number;
  readonly totalNotifications: number;
  readonly lastUpdate: number;
  readonly revision: number;
  readonly estimatedBytes: number;
  readonly loadedAccounts: number;
  readonly dirtyRows: number;
}

/** Why a row is no longer there: gone at its source, deleted by the user, too old, or over a cap. */
export type ImDeletedReason = 'removed' | 'deleted' | 'expired' | 'evicted';

/** Who claims a row, or who changed it. A worker is its token id, with its own id once registered. */
export interface ImOrigin {
  readonly kind: 'worker' | 'live' | 'api';
  readonly id: string;
}

export interface ImApplyCounts {
  readonly received: number;
  readonly added: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly rejected: number;
  readonly expired: number;
}
