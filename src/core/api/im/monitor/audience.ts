import type { Awaitable, ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { RootNamespace, RootSocket } from '../sockets/socket-types.ts';
import type { Channel } from './channel-shape.ts';
import type { ChannelList } from './channel-list.ts';
import type { TopicRef } from './find-topic.ts';
import type { Lanes } from './lanes.ts';
import { listMessages } from './message-list.ts';
import { listTopics } from './topic-list.ts';
import type { Topic } from './topic-shape.ts';
import { Throttle } from './throttle.ts';

const TOPICS_EVERY_MS = 1000;
const MESSAGES_EVERY_MS = 1000;
const CHANNELS_EVERY_MS = 5000;
/** The one key of the throttle of what has no key. */
const ALL = '';

/** What is told to every monitor client, and how often at most. */
export class Audience {
  readonly #namespace: RootNamespace;
  readonly #store: ImStore;
  readonly #channels: ChannelList;
  readonly #lanes: Lanes;
  readonly #open = new Map<RootSocket, TopicRef>();
  /** The topics all clients have been told of, by channel. */
  readonly #told = new Map<string, Set<string>>();
  /** Refreshes whose turn has come but that are not sent yet. */
  readonly #due = new Set<string>();
  #holds = 0;
  #isHeldBack = false;
  readonly #topicsThrottle: Throttle;
  readonly #messagesThrottle: Throttle;
  readonly #channelsThrottle: Throttle;

  constructor(parts: {
    readonly namespace: RootNamespace;
    readonly store: ImStore;
    readonly clock: Clock;
    readonly channels: ChannelList;
    readonly lanes: Lanes;
  }) {
    this.#namespace = parts.namespace;
    this.#store = parts.store;
    this.#channels = parts.channels;
    this.#lanes = parts.lanes;
    const { clock } = parts;
    this.#topicsThrottle = new Throttle(clock, TOPICS_EVERY_MS, (id) => this.#later(id, 'topics', id));
    this.#messagesThrottle = new Throttle(clock, MESSAGES_EVERY_MS, (id) => {
      const topic = this.#openTopics().find((open) => open.id === id);
      if (topic !== undefined) this.#later(topic.accountId, 'messages', id);
    });
    this.#channelsThrottle = new Throttle(clock, CHANNELS_EVERY_MS, () => this.channels());
  }

  get isEmpty(): boolean {
    return this.#namespace.sockets.size === 0;
  }

  /** Runs after everything that was begun for this channel. */
  inTurn<T>(accountId: string, task: () => Awaitable<T>): Promise<T> {
    return this.#lanes.run(accountId, task);
  }

  startInTurn(accountId: string, task: () => Awaitable<void>): void {
    this.#lanes.start(accountId, task);
  }

  tell(event: string, payload: unknown): void {
    this.#namespace.emit(event, payload);
  }

  // --- channels

  channels(): readonly Channel[] {
    this.#channelsThrottle.done(ALL);
    this.#isHeldBack = false;
    const channels = this.#channels.all();
    this.tell('monitor:channels', { channels });
    return channels;
  }

  /** An account came or went. */
  channelsNow(): void {
    if (this.isEmpty) return;
    if (this.#holds === 0) this.channels();
    else this.#isHeldBack = true;
  }

  /** Accounts that come or go meanwhile are not told: whoever made them answers first, then tells. */
  async holdChannels<T>(task: () => Promise<T>): Promise<T> {
    this.#holds += 1;
    let isDone = false;
    try {
      const result = await task();
      isDone = true;
      return result;
    } finally {
      this.#holds -= 1;
      // It failed and will tell nothing; what others did meanwhile is still owed.
      if (!isDone && this.#isHeldBack) this.channelsNow();
    }
  }

  channelsSoon(): void {
    if (!this.isEmpty) this.#channelsThrottle.request(ALL);
  }

  // --- topics

  /** For one client, or for whoever asked over HTTP: nobody else is told. */
  async readTopics(accountId: string): Promise<readonly Topic[]> {
    const topics = await this.#listTopics(accountId);
    if (topics === null) return [];
    // Whoever has not asked yet has nothing open; from now on news are told to all.
    if (!this.#told.has(accountId)) this.#told.set(accountId, new Set(topics.map(({ id }) => id)));
    return topics;
  }

  /** Only in the turn of the channel. */
  async topics(accountId: string): Promise<void> {
    this.#due.delete(`topics ${accountId}`);
    if (this.isEmpty) return;
    this.#topicsThrottle.done(accountId);
    const topics = await this.#listTopics(accountId);
    if (topics === null) {
      this.forgetChannel(accountId);
      return;
    }
    this.#told.set(accountId, new Set(topics.map(({ id }) => id)));
    this.tell('monitor:topics', { channelId: accountId, topics });
  }

  topicsSoon(accountId: string): void {
    if (!this.isEmpty) this.#topicsThrottle.request(accountId);
  }

  /** Clients show topics of it. */
  hasTopics(accountId: string): boolean {
    return (this.#told.get(accountId)?.size ?? 0) > 0;
  }

  hasBeenTold(accountId: string, topicId: string): boolean {
    return this.#told.get(accountId)?.has(topicId) === true;
  }

  forgetTopic(accountId: string, topicId: string): void {
    this.#told.get(accountId)?.delete(topicId);
  }

  forgetChannel(accountId: string): void {
    this.#told.delete(accountId);
    this.#topicsThrottle.forget(accountId);
    this.#channels.forget(accountId);
  }

  /** Null: the account was removed while this waited for its turn. */
  async #listTopics(accountId: string): Promise<readonly Topic[] | null> {
    const topics = await listTopics(this.#store, accountId);
    if (this.#store.account(accountId) === undefined) return null;
    this.#channels.noteTopics(accountId, topics.length, this.#store.accountRevision(accountId));
    return topics;
  }

  // --- the lines of open topics

  /** Null: it asked for a topic that is not there. */
  setOpen(socket: RootSocket, topic: TopicRef | null): void {
    const before = this.#open.get(socket);
    if (before !== undefined) void socket.leave(roomOf(before.id));
    this.#open.delete(socket);
    if (topic === null || !socket.connected) return;
    this.#open.set(socket, topic);
    void socket.join(roomOf(topic.id));
  }

  left(socket: RootSocket): void {
    this.#open.delete(socket);
    // Nobody is there who could miss a topic: the next ones ask again.
    if (this.isEmpty) this.#told.clear();
  }

  /** Only in the turn of the channel. */
  async messages(topicId: string): Promise<void> {
    this.#due.delete(`messages ${topicId}`);
    const topic = this.#openTopics().find((open) => open.id === topicId);
    if (topic === undefined) return;
    this.#messagesThrottle.done(topicId);
    const messages = await listMessages(this.#store, topic);
    this.#namespace.to(roomOf(topicId)).emit('monitor:messages', { topicId, messages });
  }

  messagesSoon(topicId: string): void {
    if (this.#openTopics().some(({ id }) => id === topicId)) this.#messagesThrottle.request(topicId);
  }

  /** Every open topic of the account. */
  allMessagesSoon(accountId: string): void {
    const ids = this.#openTopics().filter((topic) => topic.accountId === accountId);
    for (const id of new Set(ids.map((topic) => topic.id))) this.#messagesThrottle.request(id);
  }

  close(): void {
    this.#topicsThrottle.close();
    this.#messagesThrottle.close();
    this.#channelsThrottle.close();
    this.#due.clear();
    this.#open.clear();
  }

  #openTopics(): readonly TopicRef[] {
    return [...this.#open.values()];
  }

  /** Behind what is going on in the channel; left out when that has brought the same news already. */
  #later(accountId: string, kind: 'topics' | 'messages', id: string): void {
    this.#due.add(`${kind} ${id}`);
    this.startInTurn(accountId, async () => {
      if (!this.#due.has(`${kind} ${id}`)) return;
      if (kind === 'topics') await this.topics(id);
      else await this.messages(id);
    });
  }
}

function roomOf(topicId: string): string {
  return `topic:${topicId}`;
}
