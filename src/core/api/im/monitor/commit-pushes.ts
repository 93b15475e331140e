import type { ImAccount } from '#shared/im.ts';
import type { ImCommit, ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { Settings } from '../../../settings.ts';
import type { Audience } from './audience.ts';
import type { ChannelList } from './channel-list.ts';
import { effectsOf, keepNewest, topicOf } from './commit-effects.ts';
import type { Arrival, CommitEffects } from './commit-effects.ts';
import { commentMessage, privateMessage } from './message-shape.ts';
import { RateWindow } from './rate-window.ts';
import type { ReplyFlow } from './reply-flow.ts';

/** Lines told one by one: of one apply, and of one live room in a second. */
const MAX_PER_APPLY = 50;
const MAX_LIVE_PER_SECOND = 20;

/** Tells monitor clients what was committed. */
export class CommitPushes {
  readonly #store: ImStore;
  readonly #clock: Clock;
  readonly #settings: () => Settings;
  readonly #audience: Audience;
  readonly #channels: ChannelList;
  readonly #replies: Pick<ReplyFlow, 'note' | 'isTold'>;
  readonly #liveRates = new Map<string, RateWindow>();
  /** What clients see of each account, to tell a change of it from one that shows nowhere. */
  readonly #shown = new Map<string, string>();

  constructor(parts: {
    readonly store: ImStore;
    readonly clock: Clock;
    readonly settings: () => Settings;
    readonly audience: Audience;
    readonly channels: ChannelList;
    readonly replies: Pick<ReplyFlow, 'note' | 'isTold'>;
  }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#settings = parts.settings;
    this.#audience = parts.audience;
    this.#channels = parts.channels;
    this.#replies = parts.replies;
    for (const account of this.#store.accounts()) this.#shown.set(account.accountId, this.#stateOf(account));
  }

  onCommit(commit: ImCommit): void {
    const { accountId } = commit;
    this.#replies.note(commit);
    const all = effectsOf(commit, this.#clock.now(), (id) => this.#replies.isTold(id));
    this.#pushChannels(accountId, all.account);
    for (const id of all.lostTopics) this.#audience.forgetTopic(accountId, id);
    if (this.#audience.isEmpty) return;
    if (all.account === 'changed' && this.#isEmptied(accountId)) {
      this.#audience.allMessagesSoon(accountId);
      this.#audience.topicsSoon(accountId);
    }
    const effects = keepNewest(all, this.#allowed(accountId, all.arrivals.length));
    if (effects.arrivals.length > 0) {
      this.#audience.startInTurn(accountId, () => this.#pushArrivals(accountId, effects.arrivals));
    }
    // In turn as well: what was committed first is told first.
    this.#audience.startInTurn(accountId, () => this.#refresh(accountId, effects));
  }

  #refresh(accountId: string, effects: CommitEffects): void {
    for (const id of effects.changedTopics) this.#audience.messagesSoon(id);
    if (effects.hasLostLines || effects.lostTopics.length > 0) this.#audience.allMessagesSoon(accountId);
    if (effects.areTopicsChanged && this.#store.account(accountId) !== undefined) {
      this.#audience.topicsSoon(accountId);
    }
  }

  /** Another worker is connected, or one has gone. */
  onWorkerStatus(accountIds: readonly string[]): void {
    for (const id of accountIds.includes('*') ? [...this.#shown.keys()] : accountIds) {
      this.#pushChannels(id, 'changed');
    }
  }

  #allowed(accountId: string, arrivals: number): number {
    const wanted = Math.min(arrivals, MAX_PER_APPLY);
    if (this.#store.account(accountId)?.source !== 'live') return wanted;
    if (this.#settings().monitor.live_push === 'refresh') return 0;
    const rate = this.#liveRates.get(accountId) ?? new RateWindow(this.#clock, MAX_LIVE_PER_SECOND);
    this.#liveRates.set(accountId, rate);
    return rate.take(wanted);
  }

  async #pushArrivals(accountId: string, arrivals: readonly Arrival[]): Promise<void> {
    await this.#store.load(accountId);
    const shown = arrivals.filter((arrival) => this.#isInTopic(arrival));
    if (shown.some((arrival) => !this.#audience.hasBeenTold(accountId, topicOf(arrival)))) {
      await this.#audience.topics(accountId);
    }
    for (const { collection, row } of shown) {
      const message =
        collection === 'messages' ? privateMessage(row, this.#store) : commentMessage(row, this.#store);
      this.#audience.tell('channel:message', message);
    }
    if (shown.length > 0) this.#audience.topicsSoon(accountId);
  }

  /** All rows are gone at once: no commit names them. */
  #isEmptied(accountId: string): boolean {
    const counts = Object.values(this.#store.counts(accountId));
    return this.#audience.hasTopics(accountId) && counts.every((count) => count === 0);
  }

  /** False for what belongs to no topic a client could open, like the gift of somebody who is hidden. */
  #isInTopic(arrival: Arrival): boolean {
    const collection = arrival.collection === 'messages' ? 'conversations' : 'contents';
    return this.#store.peek(collection, arrival.row.accountId, topicOf(arrival)) !== undefined;
  }

  #pushChannels(accountId: string, effect: CommitEffects['account']): void {
    const account = this.#store.account(accountId);
    if (account === undefined) {
      this.#shown.delete(accountId);
      this.#liveRates.delete(accountId);
      this.#audience.forgetChannel(accountId);
    }
    const before = this.#shown.get(accountId);
    const state = account === undefined ? undefined : this.#stateOf(account);
    if (state !== undefined) this.#shown.set(accountId, state);
    if (effect === 'added' || effect === 'removed') {
      this.#audience.channelsNow();
    } else if (state !== before) {
      this.#audience.channelsSoon();
    }
  }

  #stateOf(account: ImAccount): string {
    const { name, avatar, platform, enabled, status, login_status, worker_status, isLoggedIn } =
      this.#channels.of(account);
    const shown = [name, avatar, platform, enabled, status, login_status, worker_status, isLoggedIn];
    return JSON.stringify([...shown, account.liveStatus]);
  }
}
