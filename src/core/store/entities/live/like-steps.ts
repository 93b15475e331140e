/** Beyond the last step that is set, every so many likes. */
const EVERY = 10_000;
/** A total that jumps, because it was not seen for long or is made up, tells of no more steps than this. */
const MOST_AT_ONCE = 20;

/**
 * The steps that lie above `before` and at or below `total`, lowest first. `before` null: it is not
 * known what was there before, so only the highest step is told, not all that ever were passed.
 */
export function stepsPassed(before: number | null, total: number, steps: readonly number[]): number[] {
  const known = [...new Set(steps)].toSorted((a, b) => a - b);
  const last = known.at(-1) ?? 0;
  const from = before ?? 0;
  const most = before === null ? 1 : MOST_AT_ONCE;
  const passed: number[] = [];
  for (let beyond = Math.floor((total - last) / EVERY); beyond > 0 && passed.length < most; beyond--) {
    const step = last + beyond * EVERY;
    if (step <= from) return passed.toReversed();
    passed.push(step);
  }
  for (const step of known.toReversed()) {
    if (step > from && step <= total && passed.length < most) passed.push(step);
  }
  return passed.toReversed();
}
