import type { Chance } from '../random.ts';
import { planCombo } from '../show/combos.ts';
import type { ComboOrder, GiftPacket } from '../show/combos.ts';
import type { Draft, Head } from '../show/draft.ts';
import { GIFTS } from '../show/gift-catalogue.ts';
import type { CatalogueGift } from '../show/gift-catalogue.ts';
import { bindingGiftDraft, giftDraft } from '../show/gift-drafts.ts';
import type { Cast } from './cast.ts';

/** Messages that belong together, in order. */
export type Piece = readonly ((head: Head) => Draft)[];

/** A gift of which frames tell nothing but the id. */
const NAMELESS: CatalogueGift = { id: 2199, name: '', diamonds: null, combo: false, groups: [1] };

/**
 * Every way a gift can come that a careless ledger gets wrong. Each order has a second of its own as
 * group id, unless sharing one is the point.
 */
export function giftPieces(chance: Chance, cast: Cast, startSeconds: number): readonly Piece[] {
  const { special, crowd, coHost, anchor } = cast;
  let second = startSeconds;
  const plan = (
    gift: CatalogueGift,
    clicks: number,
    more: Partial<ComboOrder> = {},
  ): readonly GiftPacket[] => {
    second += 1;
    return planCombo(chance, {
      gift,
      sender: chance.pick(crowd),
      receiver: null,
      toOther: false,
      startSeconds: second,
      clicks,
      groupCount: 1,
      skipping: false,
      late: false,
      closing: true,
      ...more,
    });
  };
  const toCoHost = { receiver: coHost, toOther: true } as const;
  const sharedSecond = startSeconds - 10;
  const shared = (order: Partial<ComboOrder>, gift: CatalogueGift = GIFTS.heart): readonly GiftPacket[] =>
    plan(gift, 6, { startSeconds: sharedSecond, ...order });

  const runs: readonly (readonly GiftPacket[])[] = [
    // One click, told twice: the step and its end.
    plan(GIFTS.heart, 1),
    plan(GIFTS.heart, 40, { skipping: true }),
    plan(GIFTS.lantern, 25, { late: true }),
    // Beyond 99 the end never comes.
    plan(GIFTS.heart, 130, { skipping: true, closing: false }),
    plan(GIFTS.lollipop, 104, { skipping: true, late: true, closing: false }),
    plan(GIFTS.rose, 3, { groupCount: 10 }),
    plan(GIFTS.rose, 2, { groupCount: 66, closing: false }),
    plan(GIFTS.rose, 1, { groupCount: 188 }),
    plan(GIFTS.rose, 7, { groupCount: 188, skipping: true }),
    // Not made for combos: one message each, one of them for three at once.
    plan(GIFTS.rocket, 1),
    plan(GIFTS.rocket, 3),
    plan(GIFTS.carnival, 1),
    // The same gift and group id from different hands, masked ones among them.
    interleaved(shared({ sender: special.plain[0] }), shared({ sender: special.plain[1] })),
    interleaved(shared({ sender: special['webcast-uid'][0] }), shared({ sender: special['webcast-uid'][1] })),
    interleaved(shared({ sender: special['sec-uid'][0] }), shared({ sender: special['sec-uid'][1] })),
    interleaved(shared({ sender: special.name[0] }), shared({ sender: special.name[1] })),
    // The same hand, gift and group id, once for the room and once for the guest.
    interleaved(
      shared({ sender: special.none[0] }, GIFTS.tea),
      shared({ sender: special.none[0], ...toCoHost }, GIFTS.tea),
    ),
    plan(GIFTS.balloon, 5, toCoHost),
    plan(GIFTS.rocket, 1, toCoHost),
    plan(GIFTS.ticket, 2, toCoHost),
    plan(GIFTS.tea, 4, { receiver: anchor }),
    plan(GIFTS.carnival, 1, { receiver: anchor }),
    // Without a price.
    plan(GIFTS.ticket, 9, { skipping: true }),
    plan(NAMELESS, 2).map((packet) => ({ ...packet, bare: true })),
    // Declared over, and then it goes on.
    reopened(plan(GIFTS.heart, 9), 5),
    // A step that comes after the end.
    straggling(plan(GIFTS.lantern, 8)),
    ...cast.hostile.map((sender) => plan(GIFTS.heart, 2, { sender })),
  ];
  const bound = plan(GIFTS.rocket, 1).map((packet) => (head: Head) => bindingGiftDraft(head, packet));
  return [...runs.map((run) => run.map((packet) => (head: Head) => giftDraft(head, packet))), bound];
}

function interleaved(first: readonly GiftPacket[], second: readonly GiftPacket[]): readonly GiftPacket[] {
  return first.flatMap((packet, at) => [packet, ...second.slice(at, at + 1)]);
}

/** The end mark already stands on packet number `at`. */
function reopened(packets: readonly GiftPacket[], at: number): readonly GiftPacket[] {
  return packets.map((packet, index) => (index === at ? { ...packet, ended: true } : packet));
}

function straggling(packets: readonly GiftPacket[]): readonly GiftPacket[] {
  const [first, second, ...rest] = packets;
  return first === undefined || second === undefined ? packets : [first, ...rest, second];
}
