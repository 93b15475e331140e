const FIRST_MS = 500;
const CAP_MS = 10_000;

/**
 * How long to wait before try number `attempt` (0 is the first), ms. Doubles up to 10 s; the lower
 * half is fixed and the upper half random, so that many pages do not come back in the same instant.
 */
export function backOffMs(attempt: number, random: () => number): number {
  const ceiling = Math.min(CAP_MS, FIRST_MS * 2 ** Math.min(attempt, 10));
  return ceiling / 2 + (ceiling / 2) * random();
}
