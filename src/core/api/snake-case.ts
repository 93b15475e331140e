/**
 * Fields whose keys are data, not names: methods of the platform, reasons, kinds. They pass as they
 * are, so that a method called `fooBar` is not reported as `foo_bar`.
 */
const MAPS: ReadonlySet<string> = new Set([
  'countsByKind',
  'unknown',
  'dropped',
  'bad',
  'droppedByReason',
  'droppedFrames',
  'error_details',
]);

/** The engine's camelCase objects as tools see them: the same fields, named in snake_case. */
export function toSnakeCase(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toSnakeCase);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      MAPS.has(name) ? inner : toSnakeCase(inner),
    ]),
  );
}
