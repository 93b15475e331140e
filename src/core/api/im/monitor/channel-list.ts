import type { ImAccount } from '#shared/im.ts';
import type { ImStore } from '../../../im-store.ts';
import type { ImWorkers } from '../parts.ts';
import { channelOf, sortChannels } from './channel-shape.ts';
import type { Channel } from './channel-shape.ts';
import { MAX_CONTENT_TOPICS, MAX_CONVERSATION_TOPICS } from './topic-list.ts';

/** How many topics a channel was last seen to have, and at which revision of the account. */
interface SeenTopics {
  readonly revision: number;
  readonly count: number;
}

/** All channels, from the summaries that are always in memory: no account is loaded for them. */
export class ChannelList {
  readonly #store: ImStore;
  readonly #workers: ImWorkers;
  readonly #seen = new Map<string, SeenTopics>();

  constructor(store: ImStore, workers: ImWorkers) {
    this.#store = store;
    this.#workers = workers;
  }

  all(): readonly Channel[] {
    return sortChannels(this.#store.accounts().map((account) => this.of(account)));
  }

  of(account: ImAccount): Channel {
    const { accountId } = account;
    const connected = this.#workers.statusOf(accountId);
    return channelOf(account, {
      unread: this.#store.unread(accountId),
      counts: this.#store.counts(accountId),
      lastMessage: this.#store.lastMessage(accountId),
      topicCount: this.#topicCount(accountId),
      // No connection: what the account itself last reported.
      workerStatus: connected === 'none' ? account.workerStatus : connected,
    });
  }

  /** The topics of a channel were just listed. */
  noteTopics(accountId: string, count: number, revision: number): void {
    this.#seen.set(accountId, { count, revision });
  }

  forget(accountId: string): void {
    this.#seen.delete(accountId);
  }

  /** Exact when the topics were listed since the last change; else what the row counts say. */
  #topicCount(accountId: string): number {
    const seen = this.#seen.get(accountId);
    if (seen !== undefined && seen.revision === this.#store.accountRevision(accountId)) return seen.count;
    const { contents, conversations } = this.#store.counts(accountId);
    return Math.min(contents, MAX_CONTENT_TOPICS) + Math.min(conversations, MAX_CONVERSATION_TOPICS);
  }
}
