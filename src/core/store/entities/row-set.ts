import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection, ImComment, ImMessage, ImUnread } from '#shared/im.ts';
import { CollectionRows, TOP_LEVEL } from './collection-rows.ts';
import type { AnyHeld, Held } from './held-row.ts';

type Collections = { readonly [C in ImCollection]: CollectionRows<C> };

/** The rows of one account, all collections together: what a commit changes as a whole. */
export class RowSet {
  readonly #collections: Collections;
  /** Pairs of a comment and a message that are one chat line, while neither is read. */
  #unreadTwins: number;

  constructor(collections?: Collections, unreadTwins = 0) {
    this.#collections = collections ?? {
      comments: new CollectionRows('comments'),
      contents: new CollectionRows('contents'),
      conversations: new CollectionRows('conversations'),
      messages: new CollectionRows('messages'),
      notifications: new CollectionRows('notifications'),
    };
    this.#unreadTwins = unreadTwins;
  }

  of<C extends ImCollection>(collection: C): CollectionRows<C> {
    return this.#collections[collection];
  }

  /** A copy to be changed while this one is still read; only the collections named are copied. */
  clone(collections: ReadonlySet<ImCollection>): RowSet {
    const { comments, contents, conversations, messages, notifications } = this.#collections;
    return new RowSet(
      {
        comments: collections.has('comments') ? comments.clone() : comments,
        contents: collections.has('contents') ? contents.clone() : contents,
        conversations: collections.has('conversations') ? conversations.clone() : conversations,
        messages: collections.has('messages') ? messages.clone() : messages,
        notifications: collections.has('notifications') ? notifications.clone() : notifications,
      },
      this.#unreadTwins,
    );
  }

  settle(): void {
    for (const collection of IM_COLLECTIONS) this.#collections[collection].settle();
  }

  put<C extends ImCollection>(collection: C, row: Held<C>, before: Held<C> | undefined): void {
    if (before !== undefined) this.#unreadTwins -= this.#unreadTwinsOf(collection, before);
    this.of(collection).put(row, before);
    this.#unreadTwins += this.#unreadTwinsOf(collection, row);
  }

  remove<C extends ImCollection>(collection: C, row: Held<C>): void {
    this.#unreadTwins -= this.#unreadTwinsOf(collection, row);
    this.of(collection).remove(row);
  }

  get bytes(): number {
    return IM_COLLECTIONS.reduce((sum, collection) => sum + this.#collections[collection].bytes, 0);
  }

  counts(): Record<ImCollection, number> {
    const { comments, contents, conversations, messages, notifications } = this.#collections;
    return {
      comments: comments.size,
      contents: contents.size,
      conversations: conversations.size,
      messages: messages.size,
      notifications: notifications.size,
    };
  }

  unread(): ImUnread {
    const { comments, messages, notifications } = this.#collections;
    const top = comments.byReplied?.get(TOP_LEVEL)?.unread ?? 0;
    const discussions = comments.unread.size - top;
    return {
      total: comments.unread.size + messages.unread.size - this.#unreadTwins,
      comments: top,
      discussions,
      messages: messages.unread.size,
      notifications: notifications.unread.size,
    };
  }

  lastMessage(): { content: string; createdMs: number } | null {
    const comment = this.#collections.comments.listed.first() as ImComment | undefined;
    const message = this.#collections.messages.listed.first() as ImMessage | undefined;
    const last = (comment?.sortMs ?? -1) > (message?.sortMs ?? -1) ? comment : message;
    return last === undefined ? null : { content: last.content, createdMs: last.sortMs };
  }

  #unreadTwinsOf(collection: ImCollection, row: AnyHeld): number {
    if (collection !== 'comments' && collection !== 'messages') return 0;
    const { twinId, isRead, isDeleted } = row as unknown as ImMessage;
    if (twinId === null || isRead || isDeleted) return 0;
    const twin = this.of(collection === 'comments' ? 'messages' : 'comments').get(twinId);
    return twin !== undefined && !twin.isRead && !twin.isDeleted ? 1 : 0;
  }
}
