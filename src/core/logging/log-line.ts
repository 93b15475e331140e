import type { CleanObject, CleanValue } from './clean-value.ts';

/** The name of the log, as tools that read it know it. */
export const LOG_NAME = 'douyin_live_api';

export const LEVELS = { debug: 10, info: 20, warn: 30, error: 40 } as const;
export type Level = keyof typeof LEVELS;

/** Everything in it is clean already. */
export interface LogRecord {
  readonly timeMs: number;
  readonly level: Level;
  /** `function:line`. */
  readonly where: string;
  readonly message: string;
  readonly fields: CleanObject;
}

/** Bytes that one line may have: a reader should not need more memory than the app. */
const MAX_LINE = 32 * 1024;
const OWN: ReadonlySet<string> = new Set(['time', 'level', 'name', 'where', 'message']);

/** One line of JSON, for programs. */
export function jsonLine({ timeMs, level, where, message, fields }: LogRecord): string {
  const own = { time: timeText(timeMs), level: level.toUpperCase(), name: LOG_NAME, where, message };
  const line = JSON.stringify(
    Object.fromEntries([...Object.entries<CleanValue>(own), ...Object.entries(fields).map(renamed)]),
  );
  if (line.length <= MAX_LINE) return `${line}\n`;
  return `${JSON.stringify({ ...own, fields_left_out: line.length })}\n`;
}

/** A field cannot pass itself off as the time or the level. */
function renamed([name, value]: [string, CleanValue]): [string, CleanValue] {
  return [OWN.has(name) ? `field_${name}` : name, value];
}

/** `time | LEVEL | name | function:line | message key=value …`, for people. */
export function consoleLine({ timeMs, level, where, message, fields }: LogRecord): string {
  const told = Object.entries(fields).map(([name, value]) => `${name}=${shortText(value)}`);
  const head = [timeText(timeMs), level.toUpperCase().padEnd(5), LOG_NAME, where].join(' | ');
  return `${[`${head} | ${message}`, ...told].join(' ')}\n`;
}

function shortText(value: CleanValue): string {
  if (typeof value === 'string' && /^[\w.:/@-]+$/.test(value)) return value;
  // Of an error the stack is in the file.
  if (!isObject(value) || !Array.isArray(value['stack'])) return JSON.stringify(value);
  const { code, message } = value;
  return JSON.stringify([code, message].filter((part) => typeof part === 'string').join(' '));
}

function isObject(value: CleanValue): value is CleanObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function timeText(timeMs: number): string {
  return new Date(timeMs).toISOString();
}
