/** The same numbers in [0, 1) for the same seed: a failure can be seen again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    // The low bits of such a generator repeat soon; the high ones are good enough.
    return (state >>> 8) / 0x100_0000;
  };
}
