import { isDeepStrictEqual } from 'node:util';

/** The fields, by path, in which two JSON values are not the same; `mayDiffer` names fields left out. */
export function differences(
  found: unknown,
  wanted: unknown,
  mayDiffer: readonly string[],
  path = '',
): readonly string[] {
  if (!isObject(found) || !isObject(wanted)) {
    const same = isDeepStrictEqual(found, wanted);
    return same ? [] : [`${path}: ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`];
  }
  const keys = new Set([...Object.keys(found), ...Object.keys(wanted)]);
  return [...keys]
    .filter((key) => !mayDiffer.includes(key))
    .flatMap((key) =>
      // Own fields only: a viewer may be called `__proto__`.
      differences(own(found, key), own(wanted, key), [], path === '' ? key : `${path}.${key}`),
    );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function own(value: object, key: string): unknown {
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
