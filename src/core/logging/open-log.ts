import { writeSync } from 'node:fs';
import type { Clock, LogFields, Logger } from '../ports.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { callerOf } from './caller.ts';
import { ValueCleaner } from './clean-value.ts';
import { KnownSecrets } from './known-secrets.ts';
import { consoleLine, jsonLine, LEVELS } from './log-line.ts';
import type { Level, LogRecord } from './log-line.ts';
import { RotatingFile } from './rotating-file.ts';
import { currentTrace } from './trace.ts';

const STDERR = 2;
const MAX_MESSAGE = 2048;

export interface LogOptions {
  /** Where the log file and those that are put aside are; null: the console alone. */
  readonly folder: string | null;
  /** What the console tells; the file tells everything. */
  readonly consoleLevel: Level;
  readonly clock: Clock;
  /** Takes the lines for the console; left out: stderr, since stdout belongs to results. */
  readonly tell?: (line: string) => void;
}

export interface AppLog extends Logger {
  /** Values to be masked from now on in everything that is logged. */
  readonly secrets: KnownSecrets;
  /** Lines that the disk did not take, since the start. */
  readonly lostLines: number;
  /** From now on as these settings say. */
  configure(settings: Pick<Settings, 'debug' | 'logging'>): void;
  /** For a process that ends at once. */
  flushSync(): void;
  close(): Promise<void>;
}

/**
 * The log of the app: lines for people on the console, JSON lines for programs in a file that is put aside
 * when it is full and once a day. Every value is made harmless and cleared of secrets first; nothing of it
 * ever throws.
 */
export function openLog({ folder, consoleLevel, clock, tell = toStderr }: LogOptions): AppLog {
  const secrets = new KnownSecrets();
  const cleaner = new ValueCleaner(secrets);
  let { logging, debug } = DEFAULT_SETTINGS;
  const file =
    folder === null
      ? null
      : new RotatingFile({
          folder,
          clock,
          limits: () => ({
            maxBytes: logging.max_bytes,
            backupCount: logging.backup_count,
            keepDays: logging.keep_days,
          }),
          onTrouble: (sentence) => {
            tell(consoleLine(recordOf('warn', 'RotatingFile', sentence, {})));
          },
        });

  function recordOf(level: Level, where: string, message: string, fields: LogFields): LogRecord {
    const traceId = currentTrace();
    return {
      timeMs: clock.now(),
      level,
      where,
      message: cleaner.text(message, MAX_MESSAGE),
      fields: cleaner.fields(traceId === null ? fields : { trace_id: traceId, ...fields }),
    };
  }

  const writer = (level: Level) => {
    const write = (message: string, fields: LogFields = {}): void => {
      const isForConsole = LEVELS[level] >= (debug ? LEVELS.debug : LEVELS[consoleLevel]);
      if (!isForConsole && file === null) return;
      const record = recordOf(level, callerOf(write), message, fields);
      if (isForConsole) tell(consoleLine(record));
      file?.write(jsonLine(record));
    };
    return write;
  };

  return {
    debug: writer('debug'),
    info: writer('info'),
    warn: writer('warn'),
    error: writer('error'),
    secrets,
    get lostLines() {
      return file?.lost ?? 0;
    },
    configure(settings) {
      ({ logging, debug } = settings);
    },
    flushSync() {
      file?.flushSync();
    },
    close: () => file?.close() ?? Promise.resolve(),
  };
}

/** A console that was closed ends nobody's evening. */
function toStderr(line: string): void {
  try {
    writeSync(STDERR, line);
  } catch {
    // There is nowhere left to tell it.
  }
}
