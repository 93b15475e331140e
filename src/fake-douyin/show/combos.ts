import type { Chance } from '../random.ts';
import type { ComboRun } from './facts.ts';
import type { CatalogueGift } from './gift-catalogue.ts';
import type { Viewer } from './viewers.ts';

/** One gift message in the making. */
export interface GiftPacket {
  readonly run: ComboRun;
  readonly gift: CatalogueGift;
  readonly sender: Viewer;
  /** Null: the room's anchor, as ordinary gifts leave it. */
  readonly receiver: Viewer | null;
  /** Unix seconds of the first click; two viewers may well have the same. 0 for gifts that cannot combo. */
  readonly groupId: number;
  /** Items per click. */
  readonly groupCount: number;
  /** Clicks so far. */
  readonly comboCount: number;
  /** Items so far, or clicks so far: for batches the platform has been seen to do either. */
  readonly repeatCount: number;
  readonly ended: boolean;
  /** How many items the run has come to with this packet. */
  readonly items: number;
  /** The frame carries the gift's id and nothing else about it. */
  readonly bare: boolean;
}

export interface ComboOrder {
  readonly gift: CatalogueGift;
  readonly sender: Viewer;
  readonly receiver: Viewer | null;
  readonly toOther: boolean;
  readonly startSeconds: number;
  readonly clicks: number;
  readonly groupCount: number;
  /** Steps left out, as when several clicks come in one packet. */
  readonly skipping: boolean;
  /** One earlier step comes after a later one. */
  readonly late: boolean;
  /** Whether the closing packet ever comes; beyond 99 it usually does not. */
  readonly closing: boolean;
}

/** All packets of one run, in the order the platform sends them. */
export function planCombo(chance: Chance, order: ComboOrder): readonly GiftPacket[] {
  const { gift, groupCount } = order;
  const run: ComboRun = { giftId: String(gift.id), unitDiamonds: gift.diamonds, toOther: order.toOther };
  const repeatsAreItems = chance.happens(0.5);
  const packet = (click: number, ended: boolean): GiftPacket => ({
    run,
    gift,
    sender: order.sender,
    receiver: order.receiver,
    groupId: gift.combo ? order.startSeconds : 0,
    groupCount,
    comboCount: click,
    repeatCount: repeatsAreItems ? click * groupCount : click,
    ended,
    items: click * groupCount,
    bare: false,
  });
  // A gift that cannot combo is one final message.
  if (!gift.combo) return [packet(order.clicks, true)];

  const steps = stepsOf(chance, order);
  const packets = steps.map((click) => packet(click, false));
  return order.closing ? [...packets, packet(order.clicks, true)] : packets;
}

/** Click numbers as they are told; the last click is always among them. */
function stepsOf(chance: Chance, { clicks, skipping, late }: ComboOrder): readonly number[] {
  const steps: number[] = [];
  for (let click = 1; click < clicks; click += skipping ? chance.between(1, Math.max(2, clicks >> 3)) : 1) {
    steps.push(click);
  }
  steps.push(clicks);
  if (late && steps.length > 2) {
    const [moved] = steps.splice(chance.between(0, steps.length - 3), 1);
    if (moved !== undefined) steps.push(moved);
  }
  return steps;
}
