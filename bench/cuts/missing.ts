import type { Gap } from '#shared/session.ts';

/** A message sent this shortly before a cut may still have been on the wire, ms. */
const ON_THE_WIRE_MS = 1_000;

/** Of messages with known times of sending: how many are not kept, and how many of these no gap explains. */
export function missing(
  sent: ReadonlyMap<string, number>,
  kept: Iterable<string>,
  gaps: readonly Pick<Gap, 'startMs' | 'endMs'>[],
): { readonly missing: number; readonly unexplained: number } {
  const there = new Set(kept);
  const gone = [...sent].filter(([id]) => !there.has(id)).map(([, atMs]) => atMs);
  const inGap = (atMs: number): boolean =>
    gaps.some(({ startMs, endMs }) => atMs >= startMs - ON_THE_WIRE_MS && atMs <= (endMs ?? Infinity));
  return { missing: gone.length, unexplained: gone.filter((atMs) => !inGap(atMs)).length };
}
