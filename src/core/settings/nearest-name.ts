/** More changed letters than this are another word, not a slip. */
const MAX_SLIPS = 3;
const MAX_LENGTH = 64;

/** The known name that was probably meant; null when none is near. */
export function nearestName(written: string, known: readonly string[]): string | null {
  if (written.length > MAX_LENGTH) return null;
  let best: { readonly name: string; readonly slips: number } | null = null;
  for (const name of known) {
    const slips = editDistance(written.toLowerCase(), name.toLowerCase());
    if (slips <= Math.min(MAX_SLIPS, name.length / 2) && slips < (best?.slips ?? Infinity)) {
      best = { name, slips };
    }
  }
  return best?.name ?? null;
}

/** Levenshtein, one row at a time. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
