import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';

/** Which rows of an account are not on disk as they are now. */
export class DirtyRows {
  readonly #ids: Readonly<Record<ImCollection, Set<string>>> = {
    comments: new Set(),
    contents: new Set(),
    conversations: new Set(),
    messages: new Set(),
    notifications: new Set(),
  };

  get size(): number {
    const { comments, contents, conversations, messages, notifications } = this.#ids;
    return comments.size + contents.size + conversations.size + messages.size + notifications.size;
  }

  add(collection: ImCollection, id: string): void {
    this.#ids[collection].add(id);
  }

  clear(): void {
    for (const collection of IM_COLLECTIONS) this.#ids[collection].clear();
  }

  /** Takes out at most `count` of them. */
  take(count: number): { readonly collection: ImCollection; readonly id: string }[] {
    const taken: { collection: ImCollection; id: string }[] = [];
    for (const collection of IM_COLLECTIONS) {
      const ids = this.#ids[collection];
      for (const id of ids) {
        if (taken.length === count) return taken;
        taken.push({ collection, id });
        ids.delete(id);
      }
    }
    return taken;
  }
}
