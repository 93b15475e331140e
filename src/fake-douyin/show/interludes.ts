import type Long from 'long';
import type { Chance } from '../random.ts';
import type { Draft, Head } from './draft.ts';
import { GIFTS } from './gift-catalogue.ts';
import {
  goodsDraft,
  lotteryDraft,
  lotteryResultDraft,
  productDraft,
  purchaseDraft,
  redPacketDraft,
  redPacketEndDraft,
  redPacketRewardDraft,
  redPacketStatusDraft,
  tradeDraft,
} from './offer-drafts.ts';
import type { Product } from './offer-drafts.ts';
import {
  awardDraft,
  audienceRankDraft,
  commonTextDraft,
  deletionDraft,
  galleryDraft,
  guestScoreDraft,
  hourRankDraft,
  lightGiftDraft,
  linkEnterDraft,
  linkGuestsDraft,
  permissionDraft,
  pinnedDraft,
  repeatedDraft,
} from './rare-drafts.ts';
import { inventLine, inventQuestion } from './texts.ts';
import type { Viewer } from './viewers.ts';

/** What the interludes need to know of the rest of the show. */
export interface Backstage {
  readonly viewers: readonly Viewer[];
  readonly coHost: Viewer;
  /** Best givers of this room, best first. */
  readonly best: () => readonly (readonly [Viewer, number])[];
  /** The last line that somebody said; null before the first. */
  readonly lastChat: () => Long | null;
}

type Interlude = (head: Head, viewer: Viewer) => Draft;

const PRIZES = ['定制抱枕', '签名明信片', '手机支架'] as const;
const PRODUCTS: readonly Product[] = [
  { id: 3_700_000_001, title: '护眼台灯', price: 9_900 },
  { id: 3_700_000_002, title: '陶瓷马克杯', price: 3_900 },
  { id: 3_700_000_003, title: '加厚毛毯', price: 12_900 },
];

const WEIGHTS = {
  lightGift: 20,
  repeated: 8,
  pinned: 4,
  gallery: 4,
  commonText: 4,
  permission: 1,
  deletion: 3,
  audienceRank: 8,
  hourRank: 8,
  award: 2,
  redPacket: 6,
  lottery: 6,
  status: 8,
  product: 6,
  purchase: 6,
  trade: 2,
  link: 6,
} as const;

/** The rarer things of an evening, now one, now the other; what has begun is also brought to its end. */
export class Interludes {
  readonly #chance: Chance;
  readonly #backstage: Backstage;
  #box: Long | null = null;
  #isBoxClaimed = false;
  #hasLottery = false;
  #isLinked = false;
  #guestScore = 0;
  #bought = 0;
  #goods = PRODUCTS.length;

  constructor(chance: Chance, backstage: Backstage) {
    this.#chance = chance;
    this.#backstage = backstage;
  }

  next(head: Head): Draft {
    const { viewers } = this.#backstage;
    return this.#kinds[this.#chance.weighted(WEIGHTS)](head, this.#chance.pick(viewers));
  }

  readonly #kinds: Readonly<Record<keyof typeof WEIGHTS, Interlude>> = {
    lightGift: (head, viewer) => lightGiftDraft(head, viewer, GIFTS.heart, this.#chance.between(1, 5)),
    repeated: (head) => repeatedDraft(head, inventLine(this.#chance), this.#chance.between(8, 90)),
    pinned: (head, viewer) => pinnedDraft(head, viewer, inventQuestion(this.#chance), head.atMs + 60_000),
    gallery: (head, viewer) => galleryDraft(head, viewer, GIFTS.balloon),
    commonText: (head, viewer) => commonTextDraft(head, viewer),
    permission: (head) => permissionDraft(head),
    deletion: (head) => {
      const line = this.#backstage.lastChat();
      return line === null ? permissionDraft(head) : deletionDraft(head, line);
    },
    audienceRank: (head) => audienceRankDraft(head, this.#backstage.best()),
    hourRank: (head) => hourRankDraft(head, this.#chance.between(1, 99)),
    award: (head) => awardDraft(head, this.#chance.between(1, 10)),
    redPacket: (head, viewer) => this.#redPacket(head, viewer),
    lottery: (head) => {
      this.#hasLottery = !this.#hasLottery;
      if (!this.#hasLottery) return lotteryResultDraft(head);
      return lotteryDraft(head, this.#chance.pick(PRIZES), this.#chance.between(1, 10), 180);
    },
    status: (head) => redPacketStatusDraft(head),
    product: (head) => {
      if (this.#chance.happens(0.3)) {
        this.#goods += 1;
        return goodsDraft(head, this.#goods);
      }
      return productDraft(head, this.#chance.pick(PRODUCTS), this.#goods, this.#chance.happens(0.15));
    },
    purchase: (head, viewer) => {
      this.#bought += 1;
      return purchaseDraft(head, viewer, this.#bought);
    },
    trade: (head) => tradeDraft(head),
    link: (head, viewer) => this.#link(head, viewer),
  };

  /** Thrown, claimed, over: one after the other. */
  #redPacket(head: Head, viewer: Viewer): Draft {
    if (this.#box === null) {
      this.#box = head.id;
      return redPacketDraft(head, viewer, this.#chance.between(1, 20) * 100, 60);
    }
    const box = this.#box;
    if (!this.#isBoxClaimed) {
      this.#isBoxClaimed = true;
      const winners = this.#backstage.viewers.filter(() => this.#chance.happens(0.01)).slice(0, 10);
      return redPacketRewardDraft(head, box, winners);
    }
    this.#box = null;
    this.#isBoxClaimed = false;
    return redPacketEndDraft(head);
  }

  #link(head: Head, viewer: Viewer): Draft {
    const { coHost } = this.#backstage;
    if (!this.#isLinked) {
      this.#isLinked = true;
      return linkGuestsDraft(head, [coHost]);
    }
    if (this.#chance.happens(0.3)) return linkEnterDraft(head, viewer);
    this.#guestScore += this.#chance.between(1, 66);
    return guestScoreDraft(head, coHost, this.#guestScore);
  }
}
