import { GIFTS } from '../show/gift-catalogue.ts';
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
} from '../show/offer-drafts.ts';
import {
  battleFinishDraft,
  battleGiversDraft,
  battlePunishDraft,
  battleScoreDraft,
  battleStartDraft,
} from '../show/pk-drafts.ts';
import type { BattleShow } from '../show/pk-drafts.ts';
import {
  audienceRankDraft,
  awardDraft,
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
} from '../show/rare-drafts.ts';
import type { Cast } from './cast.ts';
import type { Piece } from './gift-pieces.ts';

/** One of every rarer message. Whoever is named in one has also said something. */
export function rarePieces({ anchor, coHost, crowd }: Cast): readonly Piece[] {
  const [viewer = anchor, other = anchor] = crowd;
  const product = { id: 3_700_000_001, title: '护眼台灯', price: 9_900 };
  const best = [
    { viewer, diamonds: 520 },
    { viewer: other, diamonds: 99 },
  ] as const;
  return [
    [
      (head) => lightGiftDraft(head, viewer, GIFTS.heart, 3),
      (head) => repeatedDraft(head, '再来一首', 37),
      (head) => pinnedDraft(head, viewer, '求歌单', head.atMs + 60_000),
      (head) => galleryDraft(head, other, GIFTS.balloon),
      (head) => commonTextDraft(head, other),
      (head) => permissionDraft(head),
      (head) => deletionDraft(head, head.id.sub(5)),
    ],
    [
      (head) => audienceRankDraft(head, best),
      (head) => hourRankDraft(head, 71),
      (head) => awardDraft(head, 3),
      (head) => linkGuestsDraft(head, [coHost]),
      (head) => linkEnterDraft(head, other),
      (head) => guestScoreDraft(head, coHost, 66),
    ],
    [
      (head) => redPacketDraft(head, viewer, 1_000, 60),
      (head) => redPacketStatusDraft(head),
      (head) => redPacketRewardDraft(head, head.id.sub(2), [viewer, other]),
      (head) => redPacketEndDraft(head),
      (head) => lotteryDraft(head, '定制抱枕', 5, 180),
      (head) => lotteryResultDraft(head),
    ],
    [
      (head) => goodsDraft(head, 3),
      (head) => productDraft(head, product, 3, false),
      (head) => productDraft(head, product, 3, true),
      (head) => purchaseDraft(head, viewer, 88),
      (head) => tradeDraft(head),
    ],
    battlePiece({ anchor, coHost, crowd }),
  ];
}

function battlePiece({ anchor, coHost, crowd }: Pick<Cast, 'anchor' | 'coHost' | 'crowd'>): Piece {
  const givers = crowd.slice(0, 2).map((viewer, at) => ({ viewer, points: 260 - at }));
  const show = (atMs: number, id: BattleShow['battleId'], ours: number): BattleShow => ({
    battleId: id,
    startMs: atMs,
    seconds: 60,
    sides: [
      { anchor, score: ours, givers },
      { anchor: coHost, score: 99, givers: [] },
    ],
  });
  return [
    (head) => battleStartDraft(head, show(head.atMs, head.roomId, 0)),
    (head) => battleScoreDraft(head, show(head.atMs, head.roomId, 260), 1),
    (head) => battleGiversDraft(head, show(head.atMs, head.roomId, 260)),
    (head) => battleFinishDraft(head, show(head.atMs, head.roomId, 519)),
    (head) => battlePunishDraft(head, show(head.atMs, head.roomId, 519), '学三声猫叫', 30),
  ];
}
