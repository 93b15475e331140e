import { openLog } from './logging/open-log.ts';
import type { Level } from './logging/log-line.ts';
import type { Logger } from './ports.ts';
import { systemClock } from './system-clock.ts';

/** For commands that end by themselves: the console alone. */
export function createLogger({ level }: { readonly level: Level }): Logger {
  return openLog({ folder: null, consoleLevel: level, clock: systemClock });
}

export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
