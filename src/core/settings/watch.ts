import { stat } from 'node:fs/promises';
import type { ConfigReport } from '#shared/config.ts';
import type { Clock, Logger } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { loadSettings } from './load.ts';
import type { LoadedSettings, SettingsSources } from './load.ts';
import { replaceWithMigrated } from './migrate.ts';
import { AT_START } from './notices.ts';

/** How often the file is looked at, ms. */
const LOOK_MS = 1000;

export interface SettingsWatch {
  /** As they are now. */
  readonly current: Settings;
  /** The same with where each came from. */
  readonly report: ConfigReport;
  close(): void;
}

export interface WatchParts {
  readonly sources: SettingsSources;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called with the settings at the start and whenever they are others. */
  readonly onChange?: ((settings: Settings) => void) | undefined;
}

/**
 * Reads the settings, brings an older file up to date and follows it. Throws `AppError` E301 when they
 * are wrong at the start; a wrong file later on is told once and changes nothing, so that a slip of an
 * editor stops no show.
 */
export async function watchSettings(parts: WatchParts): Promise<SettingsWatch> {
  const { sources, clock, logger, onChange } = parts;
  let seen = await changedAt(sources.file);
  let loaded = await loadSettings(sources);
  if (loaded.outdated !== null) {
    await keepMigrated(sources.file, loaded.outdated, logger);
    seen = await changedAt(sources.file);
  }
  for (const notice of loaded.report.notices) logger.warn(notice);
  let cancel = (): void => {};
  let isClosed = false;
  onChange?.(loaded.settings);

  const look = async (): Promise<void> => {
    const at = await changedAt(sources.file);
    if (at !== seen && !isClosed) {
      seen = at;
      await readAgain();
    }
    later();
  };
  const readAgain = async (): Promise<void> => {
    try {
      const before = loaded;
      loaded = await loadSettings(sources);
      tellChange(before, loaded, logger);
      onChange?.(loaded.settings);
    } catch (thrown) {
      logger.warn('the settings are wrong and stay as they were', { error: thrown });
    }
  };
  const later = (): void => {
    if (!isClosed) cancel = clock.after(LOOK_MS, () => void look());
  };
  later();

  return {
    get current() {
      return loaded.settings;
    },
    get report() {
      return loaded.report;
    },
    close() {
      isClosed = true;
      cancel();
    },
  };
}

/** A file that cannot be written is read all the same, today and tomorrow. */
async function keepMigrated(file: string, older: NonNullable<LoadedSettings['outdated']>, logger: Logger) {
  try {
    await replaceWithMigrated(file, older);
    logger.info('the settings were brought up to this version; a copy of the old file is beside it', {
      file,
    });
  } catch (thrown) {
    logger.warn('the settings are of an older version and could not be rewritten', { error: thrown });
  }
}

function tellChange(before: LoadedSettings, after: LoadedSettings, logger: Logger): void {
  const told = new Map(before.report.entries.map(({ key, value }) => [key, JSON.stringify(value)]));
  const changed = after.report.entries
    .filter(({ key, value }) => told.get(key) !== JSON.stringify(value))
    .map(({ key }) => key);
  logger.info('the settings were read again', { changed });
  const late = changed.filter((key) => AT_START.includes(key));
  if (late.length > 0) logger.warn('some of them take effect at the next start', { settings: late });
  for (const notice of after.report.notices) {
    if (!before.report.notices.includes(notice)) logger.warn(notice);
  }
}

/** Differs for every version of the file; empty when there is none. */
async function changedAt(file: string): Promise<string> {
  try {
    const { mtimeMs, ino, size } = await stat(file);
    return `${String(mtimeMs)} ${String(ino)} ${String(size)}`;
  } catch {
    return '';
  }
}
