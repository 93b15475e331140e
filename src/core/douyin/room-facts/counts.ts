const COUNT = /^([0-9]{1,12}(?:\.[0-9]{1,4})?)(万|亿|w|W)?(\+)?$/;
const UNIT: Readonly<Record<string, number>> = { 万: 10_000, w: 10_000, W: 10_000, 亿: 100_000_000 };

export interface Count {
  readonly count: number;
  /** `10万+`: at least so many. Not a figure to show as one. */
  readonly isFloor: boolean;
}

/** A figure as the platform writes it for people (`1986`, `30.6万`, `1.2亿`, `10万+`), or null. */
export function parseCount(text: string): Count | null {
  const [, digits, unit, plus] = COUNT.exec(text.trim().replaceAll(',', '')) ?? [];
  if (digits === undefined) return null;
  const count = Math.round(Number(digits) * (unit === undefined ? 1 : (UNIT[unit] ?? 1)));
  return { count, isFloor: plus !== undefined };
}

/** The figure, where it is one: a floor is not known exactly, and unknown is null. */
export function exactCount(text: string | undefined): number | null {
  const count = text === undefined ? null : parseCount(text);
  return count === null || count.isFloor ? null : count.count;
}
