import type { ConfigValue } from '#shared/config.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { JsonObject, JsonValue } from './json-text.ts';

export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every setting by its path, in the order of the schema. */
export function flatten(settings: Settings): ReadonlyMap<string, ConfigValue> {
  const found = new Map<string, ConfigValue>();
  const walk = (inside: object, path: string): void => {
    for (const [name, value] of Object.entries(inside) as [string, ConfigValue | object][]) {
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        walk(value, `${path}${name}.`);
      else found.set(`${path}${name}`, value as ConfigValue);
    }
  };
  walk(settings, '');
  return found;
}

export const DEFAULT_VALUES: ReadonlyMap<string, ConfigValue> = flatten(DEFAULT_SETTINGS);

/** Whether the object itself says something about this key. */
export function has(root: JsonObject, key: string): boolean {
  let inside: JsonValue = root;
  for (const name of key.split('.')) {
    if (!isJsonObject(inside) || !Object.hasOwn(inside, name)) return false;
    inside = inside[name] ?? null;
  }
  return true;
}

/** A copy in which the key has this value. Keys are our own, never a stranger's. */
export function withValue(root: JsonObject, key: string, value: JsonValue): JsonObject {
  const [name = '', ...rest] = key.split('.');
  if (rest.length === 0) return { ...root, [name]: value };
  const inner = root[name];
  return { ...root, [name]: withValue(isJsonObject(inner) ? inner : {}, rest.join('.'), value) };
}
