const SHOWN = /^\s*(\d{1,15}(?:\.\d{1,4})?)\s*(万|w|W|亿)?\s*\+?/;
const FACTORS: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, W: 10_000, 亿: 100_000_000 };

/** A number as the platform shows it (`1986`, `7万+`, `30.6万`, `1.2亿`); null where there is none. */
export function shownNumber(text: string | null | undefined): number | null {
  const found = SHOWN.exec(text ?? '');
  if (found === null) return null;
  const value = Math.round(Number(found[1]) * (FACTORS[found[2] ?? ''] ?? 1));
  return Number.isSafeInteger(value) ? value : null;
}
