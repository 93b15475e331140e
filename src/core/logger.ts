import pino from 'pino';
import type { LogFields, Logger } from './ports.ts';

/** The seed's name for the category; log readers filter by it. */
const CATEGORY = 'douyin_live_api';

export interface LoggerOptions {
  /** A file that grows, or null for stderr: stdout belongs to results. */
  readonly file: string | null;
  readonly level: 'debug' | 'info' | 'warn' | 'error';
}

/** JSON lines. Secrets never reach it: addresses and tokens are not passed as fields. */
export function createLogger({ file, level }: LoggerOptions): Logger {
  const destination = pino.destination(
    file === null ? { dest: 2, sync: true } : { dest: file, mkdir: true, sync: false },
  );
  const log = pino(
    {
      name: CATEGORY,
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      base: null,
      serializers: { error: pino.stdSerializers.err },
    },
    destination,
  );
  const write = (method: 'debug' | 'info' | 'warn' | 'error') => (message: string, fields?: LogFields) => {
    log[method](fields ?? {}, message);
  };
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

export const silentLogger: Logger = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
