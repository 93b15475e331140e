/**
 * The first `max` code points. Names and lines come from strangers: ten thousand characters must
 * not reach the layout, and a cut must not split a surrogate pair.
 */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const head = Array.from(text.slice(0, max * 2 + 2));
  return head.length <= max ? text : `${head.slice(0, max).join('')}…`;
}
