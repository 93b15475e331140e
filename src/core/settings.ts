import { z } from 'zod';

const wholeNumber = (min: number, max: number) => z.int().min(min).max(max);
const rows = (usual: number) => wholeNumber(1, 10_000_000).default(usual);
const days = (usual: number) => wholeNumber(0, 36_500).default(usual);
const seconds = (usual: number, max = 3600) => wholeNumber(1, max).default(usual);
const port = wholeNumber(1, 65_535);

/** Raised with every change that an older app could not read; `settings/migrate.ts` knows the way up. */
export const CONFIG_VERSION = 1;

/** One exact origin. `*` and `null` would open the door to more than one known page. */
const origin = z
  .string()
  .regex(/^[a-z][a-z0-9+.-]*:\/\/[^\s/*]*$/i, { error: 'one exact origin like http://localhost:5173' });

/** A name or an address alone: a URL could carry a password. */
const host = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,253}$/, { error: 'a host name or an address, without a scheme' });

const label = z.string().min(1).max(100);

/**
 * Everything that can be set, in `config.json` of the data folder or from the environment. Everything may
 * be left out. Unknown keys are refused: with `expire_days` misspelt, the app would delete what somebody
 * wanted to keep. Passwords have no place here, see `settings/secrets.ts`.
 */
export const settingsSchema = z.strictObject({
  config_version: wholeNumber(0, 1_000_000).default(CONFIG_VERSION),
  /** Names the interface, as the tools know it; the app's own name and version are others. */
  app_name: label.default('DouyinLiveAPI'),
  version: label.default('1.0.0'),
  /** The console tells what otherwise only the log file does. */
  debug: z.boolean().default(false),
  database: z
    .strictObject({
      enabled: z.boolean().default(false),
      host: host.default('localhost'),
      port: port.default(5432),
      database: label.default('douyin_live'),
      username: label.default('postgres'),
      pool_size: wholeNumber(1, 1000).default(10),
      /** Seconds. */
      pool_timeout: seconds(30),
    })
    .prefault({}),
  redis: z
    .strictObject({
      enabled: z.boolean().default(false),
      host: host.default('localhost'),
      port: port.default(6379),
      database: wholeNumber(0, 1023).default(0),
      max_connections: wholeNumber(1, 1000).default(20),
      /** Seconds. */
      socket_timeout: seconds(5),
    })
    .prefault({}),
  api: z
    .strictObject({
      /** This computer alone: another address would show the room to the whole network. */
      host: z
        .literal('127.0.0.1', { error: '127.0.0.1 is the only address that this version listens on' })
        .default('127.0.0.1'),
      /** Null: 47800, or the next free one. */
      port: wholeNumber(0, 65_535).nullable().default(null),
      cors_origins: z.array(origin).max(100).default([]),
      /** Reads in a second that one token may make. */
      rate_limit: wholeNumber(1, 1_000_000).default(100_000),
      /** The console tells of every call, and not the log file alone. */
      debug: z.boolean().default(false),
      /** Lets tools without a token read: Host and Origin are checked all the same. */
      legacy_open: z.boolean().default(false),
    })
    .prefault({}),
  fetcher: z
    .strictObject({
      /** Seconds before the first attempt that is no quick one any more; from there it grows, with jitter. */
      reconnect_interval: seconds(5, 600),
      /** Quick attempts after a cut; the slower ones after them never end. 0: no attempt is made by itself. */
      max_reconnect_times: wholeNumber(0, 100).default(3),
      /** Messages kept in memory, for each of twenty kinds. */
      message_buffer_size: wholeNumber(50, 50_000).default(1000),
      /** Seconds from looking a room up to the open line; each of the three steps gets a third. */
      timeout: wholeNumber(3, 600).default(30),
      enable_heartbeat: z.boolean().default(true),
      /** Seconds, an upper bound: a page's own rhythm of 10 s is never exceeded. */
      heartbeat_interval: seconds(30, 600),
    })
    .prefault({}),
  logging: z
    .strictObject({
      /** Bytes after which the log file is put aside. */
      max_bytes: wholeNumber(64 * 1024, 1024 ** 3).default(10_485_760),
      /** How many that were put aside for their size are kept of one day. */
      backup_count: wholeNumber(1, 100).default(5),
      /** Days whose files are kept, today among them. */
      keep_days: wholeNumber(1, 3650).default(7),
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
