import { createChance } from '#fake-douyin/random.ts';
import { differences } from '../replay/differences.ts';
import { deliver, VARIANTS } from './delivery.ts';
import type { Event, Variant } from './delivery.ts';
import { listen } from './listener.ts';
import { countByHand } from './oracle.ts';
import type { Count } from './oracle.ts';
import type { Packet } from './packets.ts';
import { shrink } from './shrink.ts';
import { BEGIN_MS, tellStory } from './story.ts';
import type { Cast } from './story.ts';

export interface Mismatch {
  readonly seed: number;
  readonly variant: Variant;
  /** What was counted wrong, by path. */
  readonly wrong: readonly string[];
  /** The smallest stream found that is counted wrong, in words. */
  readonly minimal: readonly string[];
}

type Listener = (events: readonly Event[], cast: Cast) => Count;

/** One random stream in all its variants. `listener` is the engine, but for tests of the bench itself. */
export function checkStream(
  seed: number,
  listener: Listener = listen,
): { readonly events: number; readonly mismatches: readonly Mismatch[] } {
  const chance = createChance(`${seed}/settlement`);
  const story = tellStory(chance.fork('story'));
  let count = 0;
  const mismatches: Mismatch[] = [];
  for (const variant of VARIANTS) {
    const events = deliver(story, variant, chance.fork(variant));
    count += events.length;
    const judge = (some: readonly Event[]): readonly string[] => wrongIn(some, story.cast, listener);
    const wrong = judge(events);
    if (wrong.length === 0) continue;
    const minimal = shrink(events, (some) => tellsAll(some) && judge(some).length > 0);
    mismatches.push({ seed, variant, wrong, minimal: [...minimal.map(inWords), ...judge(minimal)] });
  }
  return { events: count, mismatches };
}

function wrongIn(events: readonly Event[], cast: Cast, listener: Listener): readonly string[] {
  const told = packetsIn(events);
  const givings = [...new Set(told.map(({ giving }) => giving))];
  const wanted = countByHand(givings, told);
  const settled = Object.fromEntries(Object.entries(wanted.rows).map(([key, { items }]) => [key, items]));
  return differences(listener(events, cast), { ...wanted, settled }, []);
}

/** Of every giving that is told of at all, the last count is. */
function tellsAll(events: readonly Event[]): boolean {
  const told = packetsIn(events);
  return told.every(({ giving }) =>
    told.some((one) => one.giving === giving && one.clicks === giving.clicks),
  );
}

function packetsIn(events: readonly Event[]): Packet[] {
  return events.flatMap((event) => (event.is === 'packet' ? [event.packet] : []));
}

function inWords(event: Event): string {
  const at = `${((event.atMs - BEGIN_MS) / 1000).toFixed(2)} s`;
  if (event.is !== 'packet') return `${at} ${event.is}`;
  const { giving, ...packet } = event.packet;
  const { gift, giver, receiver, group } = giving;
  const field = (value: { toString(): string } | null): string => value?.toString() ?? '-';
  return [
    `${at} message ${packet.id.toString()}${event.copy > 0 ? ` (again, ${event.copy})` : ''}:`,
    `${giver.key} gives ${gift.id.toString()} at ${String(gift.price)} to ${receiver}, ${packet.clicks} of ${giving.clicks} × ${group};`,
    `group ${giving.groupId.toString()} group_count ${field(packet.groupCount)} combo_count ${field(packet.comboCount)}`,
    `repeat_count ${field(packet.repeatCount)}${packet.ended ? ' repeat_end' : ''}${packet.hasGift ? '' : ' without gift'}`,
    `${packet.namesReceiver ? ' with to_user' : ''}${packet.wrapped ? ' wrapped' : ''}`,
  ].join(' ');
}
