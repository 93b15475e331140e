/** The points of a small line as `x,y …` in a box of `width` × `height`; unknown values are skipped. */
export function sparklinePoints(values: readonly (number | null)[], width: number, height: number): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const top = Math.max(...known);
  const bottom = Math.min(...known);
  const span = top - bottom || 1;
  const step = width / (values.length - 1);
  return values
    .map((value, index) =>
      value === null ? null : [index * step, height - ((value - bottom) / span) * height],
    )
    .filter((point) => point !== null)
    .map((point) => point.map((n) => n.toFixed(1)).join(','))
    .join(' ');
}
