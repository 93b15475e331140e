import type { Chance } from '../random.ts';
import { planCombo } from './combos.ts';
import type { ComboOrder, GiftPacket } from './combos.ts';
import { GIFT_WEIGHTS, GIFTS } from './gift-catalogue.ts';
import type { CatalogueGift } from './gift-catalogue.ts';
import type { Viewer } from './viewers.ts';

/** Runs going on at once. More would be a list nobody settles. */
const MAX_OPEN = 24;

/**
 * Where gifts are bought: starts runs and hands out the packets of the open ones, interleaved as in
 * a room where several viewers click at a time.
 */
export class GiftDesk {
  readonly #chance: Chance;
  readonly #coHost: Viewer;
  readonly #open: { readonly packets: readonly GiftPacket[]; next: number }[] = [];
  /** The newest group id of each sender: one sender's runs never share one, or they would be one run. */
  readonly #lastGroup = new Map<string, number>();

  constructor(chance: Chance, coHost: Viewer) {
    this.#chance = chance;
    this.#coHost = coHost;
  }

  next(viewers: readonly Viewer[], anchor: Viewer, atMs: number): GiftPacket {
    if (this.#open.length === 0 || (this.#open.length < MAX_OPEN && this.#chance.happens(0.3))) {
      this.#open.push({ packets: planCombo(this.#chance, this.#order(viewers, anchor, atMs)), next: 0 });
    }
    const at = this.#chance.between(0, this.#open.length - 1);
    const run = this.#open[at];
    const packet = run?.packets[run.next];
    if (run === undefined || packet === undefined) throw new RangeError('a run without packets');
    run.next += 1;
    if (run.next >= run.packets.length) this.#open.splice(at, 1);
    return packet;
  }

  #order(viewers: readonly Viewer[], anchor: Viewer, atMs: number): ComboOrder {
    const chance = this.#chance;
    const sender = chance.pick(viewers);
    const gift: CatalogueGift = GIFTS[chance.weighted(GIFT_WEIGHTS)];
    const to = chance.weighted({ room: 88, anchor: 6, coHost: 6 });
    const clicks = clicksOf(chance, gift);
    const startSeconds = Math.max(Math.floor(atMs / 1000), (this.#lastGroup.get(sender.key) ?? 0) + 1);
    this.#lastGroup.set(sender.key, startSeconds);
    return {
      gift,
      sender,
      receiver: to === 'room' ? null : to === 'anchor' ? anchor : this.#coHost,
      toOther: to === 'coHost',
      startSeconds,
      clicks,
      groupCount: chance.pick(gift.groups),
      skipping: clicks > 12 || chance.happens(0.4),
      late: chance.happens(0.15),
      closing: clicks <= 99 && chance.happens(0.92),
    };
  }
}

/** Most click once or a few times; now and then somebody does not stop. */
function clicksOf(chance: Chance, gift: CatalogueGift): number {
  if (!gift.combo) return 1;
  switch (chance.weighted({ once: 45, few: 40, many: 12, nonStop: 3 })) {
    case 'once':
      return 1;
    case 'few':
      return chance.between(2, 9);
    case 'many':
      return chance.between(10, 60);
    case 'nonStop':
      return chance.between(100, 180);
  }
}
