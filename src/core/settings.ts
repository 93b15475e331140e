import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

const wholeNumber = (min: number, max: number) => z.int().min(min).max(max);
const rows = (usual: number) => wholeNumber(1, 10_000_000).default(usual);
const days = (usual: number) => wholeNumber(0, 36_500).default(usual);

/** One exact origin. `*` and `null` would open the door to more than one known page. */
const origin = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s/*]*$/i, { error: 'one exact origin like http://localhost:5173' });

/** `config.json` in the data folder. Everything may be left out; unknown keys are refused. */
const settingsSchema = z.strictObject({
  api: z
    .strictObject({
      port: wholeNumber(0, 65_535).nullable().default(null),
      cors_origins: z.array(origin).max(100).default([]),
      /** Lets tools without a token read: Host and Origin are checked all the same. */
      legacy_open: z.boolean().default(false),
    })
    .prefault({}),
  live: z
    .strictObject({
      enabled: z.boolean().default(true),
      max_conversations: wholeNumber(1, 100_000).default(2000),
      max_messages_per_conversation: wholeNumber(1, 100_000).default(500),
      like_steps: z.array(wholeNumber(1, Number.MAX_SAFE_INTEGER)).max(100).default([1000, 5000, 10_000]),
    })
    .prefault({}),
  store: z
    .strictObject({
      max_bytes: wholeNumber(1024 * 1024, 64 * 1024 ** 3).default(64 * 1024 * 1024),
      max_rows: z
        .strictObject({
          comments: rows(20_000),
          contents: rows(2000),
          conversations: rows(5000),
          messages: rows(50_000),
          notifications: rows(5000),
        })
        .prefault({}),
      /** 0: never. */
      expire_days: z
        .strictObject({
          comments: days(7),
          contents: days(30),
          conversations: days(30),
          messages: days(30),
          notifications: days(3),
        })
        .prefault({}),
      flush_interval_ms: wholeNumber(10, 60_000).default(250),
    })
    .prefault({}),
  send: z.strictObject({ timeout_ms: wholeNumber(100, 3_600_000).default(60_000) }).prefault({}),
  monitor: z.strictObject({ live_push: z.enum(['message', 'refresh']).default('message') }).prefault({}),
  events: z.strictObject({ ring_size: wholeNumber(10, 1_000_000).default(10_000) }).prefault({}),
});

export type Settings = z.infer<typeof settingsSchema>;

export const DEFAULT_SETTINGS: Settings = settingsSchema.parse({});

/**
 * Reads the settings; a file that is not there means the defaults. Throws `AppError` E301 naming the
 * key that is wrong: going on with something else than what was written would surprise.
 */
export async function loadSettings(file: string): Promise<Settings> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (thrown) {
    if (thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT') return DEFAULT_SETTINGS;
    throw new AppError('E301', `The settings in ${file} cannot be read.`, { file }, thrown);
  }
  return parseSettings(text, file);
}

export function parseSettings(text: string, file: string): Settings {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (thrown) {
    throw new AppError(
      'E301',
      `${file} is not JSON. Mend it, or move it away for the defaults.`,
      { file },
      thrown,
    );
  }
  const parsed = settingsSchema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const inside = issue?.path.join('.') ?? '';
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const key = [inside, unknown].filter((part) => part !== undefined && part !== '').join('.');
  const problem = unknown === undefined ? (issue?.message ?? 'not valid') : 'is not known';
  throw new AppError('E301', `${file}: "${key}": ${problem}.`, { file, parameter: key });
}
