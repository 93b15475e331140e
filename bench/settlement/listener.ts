import { Intake } from '#core/live/intake.ts';
import { createTallies, tally } from '#core/store/tallies.ts';
import { isUnrecognisable } from '#shared/identity.ts';
import type { ComboMessage, GiftMessage, LiveMessage } from '#shared/message.ts';
import type { Event } from './delivery.ts';
import type { Count } from './oracle.ts';
import type { Cast } from './story.ts';
import { frameOf } from './wire.ts';

/** As often as a connection looks for silent combos. */
const TICK_MS = 500;
const SLEEP_MS = 5 * 3_600_000;
/** What a restart reads back of a broadcast at most. */
const RECENT = 5_000;
const PER_FRAME = 5;

/** Puts events through the engine's own way, from bytes to totals, and says what it counted. */
export function listen(events: readonly Event[], cast: Cast): Count {
  let seq = 0;
  const open = (): Intake =>
    new Intake(
      { liveId: 'l', roomId: '7338697242632999001', sessionId: 's', anchorId: cast.anchor.key },
      () => ++seq,
    );
  let intake = open();
  let sleptMs = 0;
  let nowMs = events[0]?.atMs ?? 0;
  let seqId = 0;
  const tallies = createTallies();
  const kept: LiveMessage[] = [];
  const keep = (messages: readonly LiveMessage[]): void => {
    for (const message of messages) tally(tallies, message);
    kept.push(...messages);
  };
  const goOn = (atMs: number): void => {
    for (; nowMs + TICK_MS < atMs; nowMs += TICK_MS) keep(intake.sweep(nowMs + sleptMs, nowMs + sleptMs));
    nowMs = Math.max(nowMs, atMs);
  };
  for (const group of framed(events)) {
    const [first] = group;
    if (first === undefined) continue;
    goOn(first.atMs);
    if (first.is === 'packet') {
      const packets = group.filter((event) => event.is === 'packet');
      const bytes = frameOf(packets, cast, { seqId: ++seqId, nowMs });
      keep(intake.accept(bytes, nowMs + sleptMs, nowMs + sleptMs).messages);
    } else if (first.is === 'cut') {
      keep(intake.flush(nowMs + sleptMs));
    } else if (first.is === 'sleep') {
      sleptMs += SLEEP_MS;
    } else {
      intake = open();
      intake.restore(kept.slice(-RECENT), nowMs + sleptMs);
    }
  }
  keep(intake.flush(nowMs + sleptMs));
  const { items, diamonds, otherItems, otherDiamonds, unpricedItems } = tallies.gifts;
  return { ...countKept(kept), items, diamonds, otherItems, otherDiamonds, unpricedItems };
}

/** Messages that follow one another go into one frame, up to five. */
function framed(events: readonly Event[]): Event[][] {
  const groups: Event[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    const [first] = last ?? [];
    const fits =
      event.is === 'packet' &&
      first?.is === 'packet' &&
      (last?.length ?? 0) <= event.packet.clicks % PER_FRAME;
    if (fits) last?.push(event);
    else groups.push([event]);
  }
  return groups;
}

/** The ledger's way: sums of deltas. And the alerts' way: settlements, whose sums must be the same. */
function countKept(
  kept: readonly LiveMessage[],
): Pick<Count, 'rows' | 'combos'> & { settled: Record<string, number> } {
  const rows: Count['rows'] = {};
  const settled: Record<string, number> = {};
  const byCombo = new Map<string, { key: string; total: number }>();
  for (const message of kept) {
    if (message.kind === 'gift') {
      const key = keyOf(message);
      const row = rows[key] ?? { items: 0, diamonds: 0 };
      rows[key] = { items: row.items + message.delta, diamonds: row.diamonds + (message.diamonds ?? 0) };
    } else if (message.kind === 'combo') {
      const key = keyOf(message);
      settled[key] = (settled[key] ?? 0) + message.delta;
      const total = Math.max(message.total, byCombo.get(message.comboKey)?.total ?? 0);
      byCombo.set(message.comboKey, { key, total });
    }
  }
  const combos: Count['combos'] = {};
  for (const { key, total } of byCombo.values()) combos[key] = [...(combos[key] ?? []), total];
  for (const totals of Object.values(combos)) totals.sort((a, b) => a - b);
  return { rows, combos, settled };
}

function keyOf({ user, gift, toOther }: GiftMessage | ComboMessage): string {
  const who = user === null ? '' : isUnrecognisable(user) ? 'masked' : user.key;
  return `${who}|${gift.id}|${toOther ? 'other' : 'room'}`;
}
