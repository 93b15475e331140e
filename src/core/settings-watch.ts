import { stat } from 'node:fs/promises';
import type { Clock, Logger } from './ports.ts';
import { loadSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** How often the file is looked at, ms. */
const LOOK_MS = 1000;

export interface SettingsWatch {
  /** As they are now. */
  readonly current: Settings;
  close(): void;
}

/**
 * Reads the settings and follows the file. `isLegacyOpen` turns that on whatever the file says. Throws `AppError` E301 when they are wrong at the start; a
 * wrong file later on is told once and changes nothing, so that a slip of an editor stops no show.
 */
export async function watchSettings(
  file: string,
  isLegacyOpen: boolean,
  clock: Clock,
  logger: Logger,
): Promise<SettingsWatch> {
  let seen = await changedAt(file);
  const read = async (): Promise<Settings> => {
    const settings = await loadSettings(file);
    if (!isLegacyOpen) return settings;
    return { ...settings, api: { ...settings.api, legacy_open: true } };
  };
  let current = await read();
  if (current.api.legacy_open) {
    logger.warn('legacy open mode is on: programs on this computer can read without a token');
  }
  let cancel = (): void => {};
  let isClosed = false;

  const look = async (): Promise<void> => {
    const at = await changedAt(file);
    if (at !== seen) {
      seen = at;
      try {
        current = await read();
        logger.info('the settings were read again');
      } catch (thrown) {
        logger.warn('the settings are wrong and stay as they were', { error: thrown });
      }
    }
    later();
  };
  const later = (): void => {
    if (!isClosed) cancel = clock.after(LOOK_MS, () => void look());
  };
  later();

  return {
    get current() {
      return current;
    },
    close() {
      isClosed = true;
      cancel();
    },
  };
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
