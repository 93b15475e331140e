import type { IdentityBasis } from '#shared/message.ts';
import type { NewRow } from './message-row.ts';

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

  add({ columns, basis, counts }: NewRow): void {
    const [, , type, key, name, , receivedMs] = columns;
    // A settled combo was made here out of gifts that are counted already.
    if (type === 'combo') return;
    const { session } = this;
    session.messages += 1;
    if (type === 'follow') session.follows += 1;
    if (counts !== null) {
      session.giftItems += counts.giftItems;
      session.giftDiamonds += counts.diamonds;
      session.giftPriceUnknown ||= counts.priceUnknown;
      session.likeTotal = higher(session.likeTotal, counts.likeTotal);
      session.peakOnline = higher(session.peakOnline, counts.online);
    }
    if (key === null || name === null || basis === null) return;
    const viewer = this.#viewer(key, name, basis, receivedMs);
    viewer.messages += 1;
    if (type === 'chat' || type === 'emoji') viewer.chats += 1;
    if (type === 'member') viewer.visits += 1;
    if (counts === null) return;
    viewer.giftItems += counts.giftItems;
    viewer.diamonds += counts.diamonds;
    viewer.likes += counts.likes;
  }

  #viewer(key: string, name: string, basis: IdentityBasis, receivedMs: number): ViewerTally {
    const known = this.viewers.get(key);
    if (known !== undefined) {
      known.name = name;
      known.lastMs = Math.max(known.lastMs, receivedMs);
      return known;
    }
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
    this.viewers.set(key, fresh);
    return fresh;
  }
}

/** Adds `more` to `known`. */
export function mergeViewers(known: Map<string, ViewerTally>, more: ReadonlyMap<string, ViewerTally>): void {
  for (const [key, tally] of more) {
    const viewer = known.get(key);
    if (viewer === undefined) {
      known.set(key, { ...tally });
      continue;
    }
    viewer.name = tally.name;
    viewer.basis = tally.basis;
    viewer.firstMs = Math.min(viewer.firstMs, tally.firstMs);
    viewer.lastMs = Math.max(viewer.lastMs, tally.lastMs);
    viewer.visits += tally.visits;
    viewer.messages += tally.messages;
    viewer.chats += tally.chats;
    viewer.giftItems += tally.giftItems;
    viewer.diamonds += tally.diamonds;
    viewer.likes += tally.likes;
  }
}

function higher(a: number | null, b: number | null): number | null {
  if (a === null || b === null) return a ?? b;
  return Math.max(a, b);
}
