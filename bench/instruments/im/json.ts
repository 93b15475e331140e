/** Reading JSON whose shape is what is being checked: nothing is taken for granted. */

export type Item = Readonly<Record<string, unknown>>;

/** The value at a path like `data.messages.0.msg_id`; undefined where it ends early. */
export function at(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Item)[key] : undefined),
      value,
    );
}

/** The array at a path; empty where there is none. */
export function items(value: unknown, path: string): readonly Item[] {
  const found = at(value, path);
  return Array.isArray(found) ? (found as readonly Item[]) : [];
}

/** One field of each. */
export function column(rows: readonly Item[], field: string): readonly unknown[] {
  return rows.map((row) => at(row, field));
}

/** The text at a path; empty where there is none. */
export function text(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' ? found : '';
}

/** The number at a path; NaN where there is none. */
export function number(value: unknown, path: string): number {
  const found = at(value, path);
  return typeof found === 'number' ? found : Number.NaN;
}

/** As text and in order, where the order means nothing. */
export function sorted(values: Iterable<unknown>): readonly string[] {
  return Array.from(values, String).toSorted();
}
