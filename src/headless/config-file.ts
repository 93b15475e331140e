import { join } from 'node:path';
import type { ConfigSource } from '#shared/config.ts';
import { loadSettings } from '#core/settings/load.ts';
import type { LoadedSettings } from '#core/settings/load.ts';
import { settingsSources } from '#core/settings/sources.ts';

export interface ConfigPlace {
  readonly dataDir: string;
  /** Settings that are not in the data folder. */
  readonly config?: string;
}

/** The settings as the app would have them if it started now; nothing is written. Rejects with E301. */
export function readConfig({ dataDir, config }: ConfigPlace): Promise<LoadedSettings> {
  const file = config ?? join(dataDir, 'config.json');
  return loadSettings(settingsSources({ file, environment: process.env }));
}

/** Where a value came from, in few words. */
export function sourceText(source: ConfigSource): string {
  switch (source.kind) {
    case 'default':
      return 'default';
    case 'file':
      return `file ${source.path}`;
    case 'env':
      return `env ${source.name}`;
    case 'secret-store':
      return `secret store ${source.name}`;
    case 'option':
      return `option ${source.name}`;
  }
}
