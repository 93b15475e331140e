import type { Chance } from '#fake-douyin/random.ts';
import type { Packet } from './packets.ts';
import type { Story } from './story.ts';

/** What happens to whoever listens, in order. */
export type Event =
  | { readonly is: 'packet'; readonly packet: Packet; readonly atMs: number; readonly copy: number }
  /** The line breaks; what is open settles. */
  | { readonly is: 'cut'; readonly atMs: number }
  /** The process dies and starts anew with what was kept. */
  | { readonly is: 'restart'; readonly atMs: number }
  /** The computer sleeps for hours. */
  | { readonly is: 'sleep'; readonly atMs: number };

export type Variant = 'as it comes' | 'twice' | 'reordered';
export const VARIANTS: readonly Variant[] = ['as it comes', 'twice', 'reordered'];

/** What the platform has been seen to do: late by up to 14 s, a repeat 0.6 s later, a replay after a cut. */
const LATE_MS = { low: 1_000, high: 14_000 };
const REPEAT_MS = { low: 600, high: 30_000 };
const REORDER_MS = 5_000;
const REPLAYED = { low: 12, high: 80 };

export function deliver(story: Story, variant: Variant, chance: Chance): readonly Event[] {
  const window = variant === 'reordered' ? REORDER_MS : chance.pick([0, 0, 400]);
  const first = story.packets.map((packet) => arrival(packet, packet.atMs + delay(chance, window), 0));
  const repeats = story.packets
    .filter(() => chance.happens(0.06))
    .map((packet) => arrival(packet, packet.atMs + chance.between(REPEAT_MS.low, REPEAT_MS.high), 1));
  const once = withFaults(inOrder([...first, ...repeats]), chance);
  if (variant !== 'twice') return once;
  const end = once.at(-1)?.atMs ?? 0;
  const again = once.filter((event) => event.is === 'packet');
  return [...once, ...again.map((event, at) => ({ ...event, atMs: end + at * 20, copy: event.copy + 7 }))];
}

function delay(chance: Chance, window: number): number {
  return chance.happens(0.03) ? chance.between(LATE_MS.low, LATE_MS.high) : chance.between(0, window);
}

function arrival(packet: Packet, atMs: number, copy: number): Event & { is: 'packet' } {
  return { is: 'packet', packet, atMs, copy };
}

function inOrder<T extends Event>(events: readonly T[]): T[] {
  return events.toSorted((one, other) => one.atMs - other.atMs);
}

/** Breaks it a few times; after each the newest messages come again, all of them known. */
function withFaults(arrivals: readonly (Event & { is: 'packet' })[], chance: Chance): Event[] {
  const events: Event[] = [...arrivals];
  for (let count = chance.between(0, 4); count > 0; count -= 1) {
    const at = chance.between(1, Math.max(1, events.length - 1));
    const atMs = events[at - 1]?.atMs ?? 0;
    const is = chance.weighted({ cut: 5, restart: 3, sleep: 2 });
    const before = events.slice(0, at).filter((event) => event.is === 'packet');
    const replayed = before
      .slice(-chance.between(REPLAYED.low, REPLAYED.high))
      .map((event) => ({ ...event, atMs, copy: event.copy + 2 }));
    events.splice(at, 0, { is, atMs }, ...replayed);
  }
  return events;
}
