import Long from 'long';
import type { Chance } from '#fake-douyin/random.ts';
import type { Giving } from './story.ts';

/** One message that tells of a giving: the fields as they stand on the wire. Null: left out. */
export interface Packet {
  readonly giving: Giving;
  /** `common.msg_id`; set when all packets are in their order. */
  readonly id: Long;
  readonly atMs: number;
  readonly groupCount: Long | null;
  readonly repeatCount: Long | null;
  readonly comboCount: Long | null;
  readonly ended: boolean;
  /** With the gift's own data (name, price, combo flag). */
  readonly hasGift: boolean;
  readonly namesReceiver: boolean;
  /** Inside a WebcastBindingGiftMessage. */
  readonly wrapped: boolean;
  /** Clicks it stands for: known here, and nowhere read from the fields. */
  readonly clicks: number;
}

/** What `repeat_count` and `combo_count` say; all of these have been seen or are what a server could do. */
type Counting = 'items' | 'clicks' | 'clicks only' | 'items only';
type Ending = 'mark' | 'none' | 'early' | 'only';

/** Every packet of one giving, in the order of the platform. The last count is always told. */
export function packetsOf(chance: Chance, giving: Giving): Packet[] {
  const { gift, clicks, receiver } = giving;
  const counting = chance.weighted<Counting>({ items: 45, clicks: 30, 'clicks only': 12, 'items only': 13 });
  // Gifts of which no frame has the data exist; others have it in some frames only.
  const bare = chance.weighted({ never: 75, some: 20, always: 5 });
  const ending = gift.combo
    ? chance.weighted<Ending>({ mark: clicks > 99 ? 5 : 60, none: 25, early: 8, only: 7 })
    : 'only';
  const steps = ending === 'only' ? [clicks] : stepsOf(chance, clicks);
  const early = ending === 'early' ? chance.between(0, steps.length - 1) : -1;
  let atMs = giving.beginMs;
  const packet = (step: number, ended: boolean): Packet => {
    // Now and then longer than the silence after which a combo counts as over.
    atMs += chance.happens(0.03) ? chance.between(4_000, 20_000) : chance.between(50, 900);
    const told = {
      giving,
      id: Long.UZERO,
      atMs,
      ...counts(giving, step, counting),
      ended,
      hasGift: bare === 'never' || (bare === 'some' && chance.happens(0.6)),
      namesReceiver: receiver !== 'room' && (receiver !== 'mixed' || chance.happens(0.5)),
      wrapped: chance.happens(0.03),
      clicks: step,
    };
    return chance.happens(0.01) ? garbled(chance, told, counting) : told;
  };
  const packets = steps.map((step, at) => packet(step, ending === 'only' || at === early));
  if (ending === 'mark') packets.push(packet(clicks, true));
  // Frames of a gift that cannot combo have its data: without it a reader could not know.
  return gift.combo ? packets : packets.map((one) => ({ ...one, hasGift: true }));
}

function stepsOf(chance: Chance, clicks: number): number[] {
  const longest = chance.happens(0.5) ? 1 : Math.max(2, clicks >> 3);
  const steps: number[] = [];
  for (let click = 1; click < clicks; click += chance.between(1, longest)) steps.push(click);
  return [...steps, clicks];
}

function counts(
  { group }: Giving,
  clicks: number,
  counting: Counting,
): Pick<Packet, 'groupCount' | 'repeatCount' | 'comboCount'> {
  const number = (value: number): Long => Long.fromNumber(value);
  return {
    groupCount: number(group),
    repeatCount: counting === 'clicks only' ? null : number(counting === 'clicks' ? clicks : clicks * group),
    comboCount: counting === 'items only' ? null : number(clicks),
  };
}

/** One field holds what no count can be; the others still tell the truth. */
function garbled(chance: Chance, packet: Packet, counting: Counting): Packet {
  const nonsense = chance.pick([
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    Long.NEG_ONE,
    Long.fromString('9007199254740993'),
  ]);
  return counting === 'items' || counting === 'items only'
    ? { ...packet, comboCount: nonsense }
    : { ...packet, repeatCount: nonsense };
}
