import type { Range } from '@tanstack/react-virtual';

/**
 * The rows to draw while the feed follows its end. The position that the list knows is that of the
 * last scroll event, one frame old; in a burst the newest rows lie beyond it and would be blank for
 * that frame. So it draws as many rows as fit, counted from the end.
 */
export function tailRange({ startIndex, endIndex, overscan, count }: Range): number[] {
  const fit = endIndex - startIndex + 1 + 2 * overscan;
  const from = Math.max(0, Math.min(startIndex - overscan, count - 1), count - fit);
  return Array.from({ length: count - from }, (_, index) => from + index);
}
