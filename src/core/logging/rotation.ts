/** `douyin_api.log` is written; `douyin_api.2026-03-01.2.log` is the second that was put aside on that day. */
export const LOG_FILE = 'douyin_api.log';
const ASIDE = /^douyin_api\.(\d{4}-\d{2}-\d{2})\.(\d{1,6})\.log$/;
const DAY_MS = 86_400_000;

/** When a file is put aside, and how long it is kept. */
export interface RotationLimits {
  readonly maxBytes: number;
  readonly backupCount: number;
  readonly keepDays: number;
}

/** The day in UTC: names must not depend on where the computer is, or come twice when clocks change. */
export function utcDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** The name under which the file of that day is put aside next. */
export function nextName(day: string, names: readonly string[]): string {
  const taken = asideFiles(names)
    .filter((file) => file.day === day)
    .map(({ number }) => number);
  return `douyin_api.${day}.${String(Math.max(0, ...taken) + 1)}.log`;
}

/** Which of these are not kept any longer. Names that are not ours are left alone. */
export function outlived(names: readonly string[], limits: RotationLimits, nowMs: number): string[] {
  const firstDay = utcDay(nowMs - (limits.keepDays - 1) * DAY_MS);
  const byDay = Map.groupBy(asideFiles(names), ({ day }) => day);
  return [...byDay].flatMap(([day, files]) => {
    const newestFirst = files.toSorted((a, b) => b.number - a.number);
    return (day < firstDay ? newestFirst : newestFirst.slice(limits.backupCount)).map(({ name }) => name);
  });
}

function asideFiles(names: readonly string[]): { name: string; day: string; number: number }[] {
  return names.flatMap((name) => {
    const [, day, number] = ASIDE.exec(name) ?? [];
    return day === undefined ? [] : [{ name, day, number: Number(number) }];
  });
}
