import type { LiveMessage } from '#shared/message.ts';
import type { MessageAccount } from '#shared/session.ts';
import type { Totals } from '#shared/totals.ts';
import type { Figures } from '../bench.ts';
import type { Goals } from '../goals.ts';
import { spread } from '../instruments/percentile.ts';
import { total } from '../instruments/total.ts';
import { FAULTS } from './faults.ts';
import type { Cut } from './one-cut.ts';

const GOAL = { recovered: 0.98, p99Ms: 15_000, gapOffMs: 1_000 };

/** What is left of one room when its broadcast is over. */
export interface Kept {
  readonly messages: readonly LiveMessage[];
  readonly probes: ReadonlySet<string>;
  /** Everything the service put on any wire, each message once. */
  readonly truth: Totals;
  readonly account: MessageAccount | null;
  /** Illegal transitions. */
  readonly problems: number;
}

/** How fast the cuts were healed, and whether their gaps tell the truth. */
export function healing(cuts: readonly Cut[], goals: Goals): Figures {
  const recovered = cuts.filter(({ recoveryMs }) => recoveryMs !== null);
  const share = recovered.length / cuts.length;
  const times = (of: readonly Cut[]): ReturnType<typeof spread> =>
    spread(of.flatMap(({ recoveryMs }) => (recoveryMs === null ? [] : [recoveryMs])));
  const all = times(cuts);
  const startOff = spread(cuts.flatMap(({ startOffMs }) => (startOffMs === null ? [] : [startOffMs])));
  const endOff = spread(cuts.flatMap(({ endOffMs }) => (endOffMs === null ? [] : [endOffMs])));
  const wrongGaps = cuts.filter(({ gapStartMs, gaps }) => gaps !== (gapStartMs === null ? 0 : 1)).length;
  goals.atLeast('share recovered', share, GOAL.recovered);
  goals.atMost('ms from a cut to the next message (p99)', all.p99, GOAL.p99Ms);
  goals.expect(`${wrongGaps} interruptions without exactly one gap`, wrongGaps === 0);
  goals.atMost('ms between a cut and the begin of its gap', startOff.max, GOAL.gapOffMs);
  goals.atMost('ms between the end of a gap and the recovery', endOff.max, GOAL.gapOffMs);
  return {
    cuts: cuts.length,
    recovered: recovered.length,
    recovered_share: share,
    next_message_ms: all,
    next_message_ms_by_fault: Object.fromEntries(
      FAULTS.map((fault) => [fault, times(cuts.filter((cut) => cut.fault === fault))]),
    ),
    interruptions_without_one_gap: wrongGaps,
    gap_start_off_ms: startOff,
    gap_end_off_ms: endOff,
  };
}

/** What came of the messages: nothing twice, nothing lost, and the gifts as they were given. */
export function keeping(rooms: readonly Kept[], goals: Goals): Figures {
  const sum = (of: (room: Kept) => number): number => rooms.reduce((all, room) => all + of(room), 0);
  const twice = sum(({ messages }) => messages.length - new Set(messages.map(({ id }) => id)).size);
  const holes = sum(({ messages }) => messages.filter(({ seq }, at) => seq !== at + 1).length);
  const probesLost = sum(({ messages, probes }) => {
    const there = new Set(messages.map(({ id }) => id));
    return [...probes].filter((id) => !there.has(id)).length;
  });
  const sent = sum(({ truth }) => total(truth.messages));
  const delivered = sum(({ account }) => account?.delivered ?? 0);
  const unaccounted = sum(({ account }) => (account === null ? 1 : Math.abs(unexplained(account))));
  const giftsOff = sum((room) => Math.abs(giftItems(room.messages) - room.truth.gifts.items));
  const problems = sum((room) => room.problems);
  goals.expect(`${twice} told twice`, twice === 0);
  goals.expect(`${holes} holes in seq`, holes === 0);
  goals.expect(`${probesLost} of the bench's own lines lost`, probesLost === 0);
  goals.expect(`${sent} sent, ${delivered} delivered`, sent === delivered);
  goals.expect(`${unaccounted} received and not accounted for`, unaccounted === 0);
  goals.expect(`${giftsOff} gift items off`, giftsOff === 0);
  goals.expect(`${problems} illegal transitions`, problems === 0);
  return {
    told_twice: twice,
    holes_in_seq: holes,
    lines_sent: sum(({ probes }) => probes.size),
    lines_lost: probesLost,
    messages_sent: sent,
    messages_delivered: delivered,
    repeats_received: sum(({ account }) => account?.duplicates ?? 0),
    gift_items: sum(({ truth }) => truth.gifts.items),
    gift_items_off: giftsOff,
  };
}

function giftItems(messages: readonly LiveMessage[]): number {
  return messages.reduce(
    (sum, message) => sum + (message.kind === 'gift' && !message.toOther ? message.delta : 0),
    0,
  );
}

function unexplained({ received, delivered, duplicates, undecodable, unknown }: MessageAccount): number {
  return received - delivered - duplicates - undecodable - total(unknown);
}
