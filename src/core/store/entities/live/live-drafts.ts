import type {
  ChatMessage,
  ComboMessage,
  FansclubMessage,
  FollowMessage,
  LiveMessage,
  LiveUser,
  MessageBase,
  ShareMessage,
} from '#shared/message.ts';
import type { ImDraft, ImDrafts, ImStore } from '../../../im-store.ts';
import { internalId } from '../ingest/ingest.ts';
import type { BroadcastFigures } from './broadcast-figures.ts';
import type { FirstPackets } from './first-packets.ts';
import { giftMessageId } from './gift-message-id.ts';
import { stepsPassed } from './like-steps.ts';

/** The platform's clock is believed up to this far from ours, ms. */
const BELIEVED_MS = 24 * 3_600_000;

export interface LiveDraftsOptions {
  readonly store: Pick<ImStore, 'peek'>;
  readonly accountId: string;
  /** Null: the room did not say who its anchor is. */
  readonly anchorId: string | null;
  /** Of the running broadcast; null while none is known. */
  readonly figures: BroadcastFigures | null;
  readonly firstPackets: FirstPackets;
  readonly likeSteps: readonly number[];
}

/**
 * What a moment of the room becomes: rows, and figures of the broadcast. Every row's id is made of
 * ids of the platform, so that what is told twice is one row. People coming in and likes make none.
 */
export class LiveDrafts {
  readonly #options: LiveDraftsOptions;
  readonly #comments = new Map<string, ImDraft<'comments'>>();
  readonly #conversations = new Map<string, ImDraft<'conversations'>>();
  readonly #messages = new Map<string, ImDraft<'messages'>>();
  readonly #notifications = new Map<string, ImDraft<'notifications'>>();
  /** The anchor's followers, as last told. */
  followers: number | null = null;

  constructor(options: LiveDraftsOptions) {
    this.#options = options;
  }

  add(message: LiveMessage): void {
    switch (message.kind) {
      case 'chat':
        this.#chat(message);
        break;
      case 'gift':
        this.#options.firstPackets.add(message.comboKey, message.id);
        break;
      case 'combo':
        this.#gift(message);
        break;
      case 'like':
        if (message.total !== null) this.#likes(message, message.total);
        break;
      case 'follow':
        this.followers = message.followCount ?? this.followers;
        this.#event(message, '新关注', `${nameOf(message.user)} 关注了主播`);
        break;
      case 'share':
        // Before it is noted: the figure counts what is new.
        if (this.#isNew('notifications', message)) this.#figuresOf(message)?.share();
        this.#event(message, '分享', `${nameOf(message.user)} 分享了直播间`);
        break;
      case 'fansclub':
        if (message.action !== 'unknown') this.#event(message, '粉丝团', fansclubText(message));
        break;
      case 'room-stats':
        this.#figuresOf(message)?.stats(message);
        break;
      default:
    }
  }

  /** Null: nothing happened that makes a row. */
  read(): ImDrafts | null {
    const drafts = {
      comments: [...this.#comments.values()],
      conversations: [...this.#conversations.values()],
      messages: [...this.#messages.values()],
      notifications: [...this.#notifications.values()],
    };
    return Object.values(drafts).some(({ length }) => length > 0) ? drafts : null;
  }

  /** A line of chat: a comment on the broadcast, and for a viewer also a message, its twin. */
  #chat(message: ChatMessage): void {
    const { accountId } = this.#options;
    const { user } = message;
    const id = internalId('comments', accountId, message.id);
    const messageId = internalId('messages', accountId, message.id);
    if (this.#isNew('comments', message)) this.#figuresOf(message)?.chat();
    const isAnchor = this.#isAnchor(user);
    const conversationId = this.#conversation(message);
    this.#comments.set(id, {
      id,
      platformId: message.id,
      contentId: internalId('contents', accountId, message.roomId),
      parentId: null,
      authorId: keyOf(user),
      authorName: user?.name ?? '',
      authorAvatar: user?.avatarUrl ?? '',
      content: message.text,
      createdMs: this.#createdMs('comments', id, message),
      direction: isAnchor ? 'outbound' : 'inbound',
      isAuthorReply: isAnchor,
      ...(isAnchor && { isRead: true }),
      twinId: conversationId === null ? null : messageId,
    });
    if (conversationId === null) return;
    this.#messages.set(messageId, {
      ...this.#line(message, conversationId),
      id: messageId,
      platformId: message.id,
      content: message.text,
      createdMs: this.#createdMs('messages', messageId, message),
      twinId: id,
    });
  }

  /** A settled gift: one message, which grows when the combo does. */
  #gift(combo: ComboMessage): void {
    const { accountId, store, firstPackets } = this.#options;
    const { gift, total, diamonds, toOther, comboKey } = combo;
    const id = giftMessageId(accountId, combo);
    const kept = store.peek('messages', accountId, id);
    const known = this.#messages.get(id) ?? kept;
    // Packets that come again after a restart begin lower than what was settled already.
    if (known?.gift !== undefined && known.gift !== null && known.gift.count > total) return;
    this.#messages.set(id, {
      ...this.#line(combo, this.#conversation(combo) ?? ''),
      id,
      platformId: kept === undefined || kept.platformId === '' ? firstPackets.get(comboKey) : kept.platformId,
      content: `[礼物] ${gift.name} ×${total}`,
      // It stays where it is in the conversation when it grows.
      createdMs: known?.createdMs ?? timeOf(combo),
      gift: { giftId: gift.id, name: gift.name, count: total, diamonds, toAnchor: !toOther },
    });
  }

  /** Of the anchor there are only gifts, to somebody else: they are no news for the anchor. */
  #line(
    { user }: MessageBase,
    conversationId: string,
  ): Omit<ImDraft<'messages'>, 'id' | 'platformId' | 'content' | 'createdMs'> {
    return {
      conversationId,
      senderId: keyOf(user),
      senderName: user?.name ?? '',
      senderAvatar: user?.avatarUrl ?? '',
      type: 'text',
      direction: this.#isAnchor(user) ? 'outbound' : 'inbound',
      status: 'delivered',
    };
  }

  /** The conversation with a viewer; null for the anchor, and for somebody the platform hides altogether. */
  #conversation(message: MessageBase): string | null {
    const { accountId } = this.#options;
    const { user } = message;
    const key = keyOf(user);
    if (user === null || key === '' || this.#isAnchor(user)) return null;
    const id = internalId('conversations', accountId, key);
    const { name, avatarUrl, masked: isMasked } = user;
    this.#conversations.set(id, {
      ...(this.#conversations.get(id) ?? { createdMs: this.#createdMs('conversations', id, message) }),
      id,
      platformId: key,
      type: 'one_on_one',
      userId: key,
      // Not every message carries them.
      ...(name !== '' && { userName: name }),
      ...(avatarUrl !== null && { userAvatar: avatarUrl }),
      isMasked,
    });
    return id;
  }

  #event(message: FollowMessage | ShareMessage | FansclubMessage, title: string, content: string): void {
    const { user } = message;
    this.#notify(message, message.id, {
      type: message.kind,
      title,
      content,
      actorId: keyOf(user),
      actorName: user?.name ?? '',
      actorAvatar: user?.avatarUrl ?? '',
      value: null,
    });
  }

  #likes(message: MessageBase, total: number): void {
    const figures = this.#figuresOf(message);
    if (figures === null) return;
    for (const step of stepsPassed(figures.likes, total, this.#options.likeSteps)) {
      this.#notify(message, `${message.roomId}_like_${step}`, {
        type: 'like',
        title: '点赞里程碑',
        content: `直播间点赞数达到 ${step}`,
        value: step,
      });
    }
    figures.liked(total);
  }

  #notify(
    message: MessageBase,
    platformId: string,
    fields: Omit<ImDraft<'notifications'>, 'id' | 'platformId'>,
  ): void {
    const { accountId } = this.#options;
    const id = internalId('notifications', accountId, platformId);
    this.#notifications.set(id, {
      ...fields,
      id,
      platformId,
      relatedContentId: internalId('contents', accountId, message.roomId),
      createdMs: this.#createdMs('notifications', id, message),
    });
  }

  /** When it happened. What comes again stays where it is: its repetition may have another time. */
  #createdMs(
    collection: 'comments' | 'conversations' | 'messages' | 'notifications',
    id: string,
    message: MessageBase,
  ): number {
    const { accountId, store } = this.#options;
    return store.peek(collection, accountId, id)?.createdMs ?? timeOf(message);
  }

  /** Not kept yet: what comes again after a restart must not count again. */
  #isNew(collection: 'comments' | 'notifications', { id }: MessageBase): boolean {
    const { accountId, store } = this.#options;
    const rowId = internalId(collection, accountId, id);
    const staged = collection === 'comments' ? this.#comments : this.#notifications;
    return !staged.has(rowId) && store.peek(collection, accountId, rowId) === undefined;
  }

  #isAnchor(user: LiveUser | null): boolean {
    return user !== null && user.basis === 'id' && user.key === this.#options.anchorId;
  }

  /** The last lines of a broadcast may come when the next one has begun. */
  #figuresOf({ roomId }: MessageBase): BroadcastFigures | null {
    const { figures } = this.#options;
    return figures?.roomId === roomId ? figures : null;
  }
}

/** Empty when nothing but a name tells who it is: a name is nobody's own. */
function keyOf(user: LiveUser | null): string {
  return user === null || user.basis === 'name' ? '' : user.key;
}

function nameOf(user: LiveUser | null): string {
  return user === null || user.name === '' ? '未知用户' : user.name;
}

function fansclubText({ user, action, text, clubLevel }: FansclubMessage): string {
  if (text !== '') return text;
  if (action === 'join') return `${nameOf(user)} 加入了粉丝团`;
  return clubLevel === null
    ? `${nameOf(user)} 粉丝团升级`
    : `${nameOf(user)} 粉丝团等级提升到 ${clubLevel} 级`;
}

/** When it was sent by the platform's clock, unless that clock cannot be right. */
function timeOf({ sentMs, receivedMs }: MessageBase): number {
  return sentMs !== null && Math.abs(sentMs - receivedMs) <= BELIEVED_MS ? sentMs : receivedMs;
}
