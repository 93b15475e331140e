import type { ConfigEntry, ConfigSource } from '#shared/config.ts';
import type { Settings } from '../settings.ts';
import { variableOf } from './environment.ts';
import { flatten } from './keys.ts';
import { noteOn } from './notices.ts';
import { SECRETS } from './secrets.ts';

/** One row for every setting and every secret, sections together. */
export function reportEntries(
  settings: Settings,
  sourceOf: (key: string) => ConfigSource,
  secretSources: ReadonlyMap<string, ConfigSource>,
): ConfigEntry[] {
  const plain = [...flatten(settings)].map(([key, value]): ConfigEntry => ({
    key,
    value,
    isSecret: false,
    source: sourceOf(key),
    env: variableOf(key),
    note: noteOn(key),
  }));
  return plain.flatMap((entry, at) => {
    const section = sectionOf(entry.key);
    const isLast = sectionOf(plain[at + 1]?.key ?? '') !== section;
    return isLast ? [entry, ...secretsOf(section, secretSources)] : [entry];
  });
}

function sectionOf(key: string): string {
  return key.includes('.') ? key.slice(0, key.indexOf('.')) : '';
}

function secretsOf(section: string, sources: ReadonlyMap<string, ConfigSource>): ConfigEntry[] {
  return SECRETS.filter(({ key }) => sectionOf(key) === section).map(({ key, variable }) => ({
    key,
    value: sources.has(key) ? 'set' : 'not set',
    isSecret: true,
    source: sources.get(key) ?? { kind: 'default' },
    env: variable,
    note: noteOn(key),
  }));
}
