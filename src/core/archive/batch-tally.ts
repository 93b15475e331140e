import type { IdentityBasis, LiveMessage } from '#shared/message.ts';

/** What the newly kept messages of one run add to their session. */
export interface SessionTally {
  messages: number;
  giftItems: number;
  giftDiamonds: number;
  giftPriceUnknown: boolean;
  follows: number;
  /** Highest of the run; null when none of its messages carried one. */
  peakOnline: number | null;
  likeTotal: number | null;
}

/** What they add to one viewer. */
export interface ViewerTally {
  name: string;
  basis: IdentityBasis;
  firstMs: number;
  lastMs: number;
  visits: number;
  messages: number;
  chats: number;
  giftItems: number;
  diamonds: number;
  likes: number;
}

/**
 * Counts a run before it is written, so that each viewer and the session are updated once a batch
 * and not once a message. Only rows that were really inserted may be given to `add`.
 */
export class BatchTally {
  readonly session: SessionTally = {
    messages: 0,
    giftItems: 0,
    giftDiamonds: 0,
    giftPriceUnknown: false,
    follows: 0,
    peakOnline: null,
    likeTotal: null,
  };
  readonly viewers = new Map<string, ViewerTally>();

  add(message: LiveMessage): void {
    // A settled combo was made here out of gifts that are counted already.
    if (message.kind === 'combo') return;
    this.session.messages += 1;
    const viewer = this.#viewer(message);
    if (viewer !== null) viewer.messages += 1;
    switch (message.kind) {
      case 'chat':
      case 'emoji':
        if (viewer !== null) viewer.chats += 1;
        break;
      case 'member':
        if (viewer !== null) viewer.visits += 1;
        break;
      case 'follow':
        this.session.follows += 1;
        break;
      case 'gift':
        this.#addGift(message, viewer);
        break;
      case 'like':
        if (viewer !== null) viewer.likes += message.count;
        this.session.likeTotal = higher(this.session.likeTotal, message.total);
        break;
      case 'room-stats':
        this.session.peakOnline = higher(this.session.peakOnline, message.online);
        break;
      case 'share':
      case 'social':
      case 'fansclub':
      case 'control':
      case 'notice':
        break;
    }
  }

  #addGift(gift: Extract<LiveMessage, { kind: 'gift' }>, viewer: ViewerTally | null): void {
    // To a co-host or opponent: not this room's income.
    if (gift.toOther) return;
    const diamonds = gift.diamonds ?? 0;
    this.session.giftItems += gift.delta;
    this.session.giftDiamonds += diamonds;
    if (gift.diamonds === null && gift.delta > 0) this.session.giftPriceUnknown = true;
    if (viewer === null) return;
    viewer.giftItems += gift.delta;
    viewer.diamonds += diamonds;
  }

  #viewer({ user, receivedMs }: LiveMessage): ViewerTally | null {
    if (user === null) return null;
    const known = this.viewers.get(user.key);
    if (known !== undefined) {
      known.name = user.name;
      known.lastMs = Math.max(known.lastMs, receivedMs);
      return known;
    }
    const { name, basis } = user;
    const fresh: ViewerTally = {
      name,
      basis,
      firstMs: receivedMs,
      lastMs: receivedMs,
      visits: 0,
      messages: 0,
      chats: 0,
      giftItems: 0,
      diamonds: 0,
      likes: 0,
    };
    this.viewers.set(user.key, fresh);
    return fresh;
  }
}

function higher(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
