import type { Settings } from '../settings.ts';

const UNUSED = 'not used by this version';

/** Read once, when the app starts. */
export const AT_START: readonly string[] = ['api.port', 'api.rate_limit', 'fetcher.message_buffer_size'];

const NOTES: Readonly<Record<string, string>> = {
  'fetcher.reconnect_interval': 's; from there it grows',
  'fetcher.max_reconnect_times': 'quick attempts, slower ones follow; 0: none at all',
  'fetcher.message_buffer_size': 'for each of 20 kinds',
  'fetcher.timeout': 's; look up, sign and connect get a third each',
  'fetcher.heartbeat_interval': 's, an upper bound; 10 at most are waited',
  'api.rate_limit': 'reads a second for each token',
};

/** What has to be known about a setting besides its value. */
export function noteOn(key: string): string | null {
  if (key.startsWith('database.') || key.startsWith('redis.')) return UNUSED;
  if (key === 'app_name' || key === 'version') return 'a label for tools; changes nothing';
  const notes = [NOTES[key], AT_START.includes(key) ? 'a change takes effect at the next start' : undefined];
  return notes.filter((note) => note !== undefined).join('; ') || null;
}

/** What was asked for and cannot be had. */
export function notices({ database, redis, api }: Settings): string[] {
  const found: string[] = [];
  if (database.enabled) {
    found.push('database.enabled is on, but this version does not use PostgreSQL: all is kept in SQLite.');
  }
  if (redis.enabled) {
    found.push('redis.enabled is on, but this version does not use Redis: nothing is sent there.');
  }
  if (api.legacy_open) {
    found.push('Legacy open mode is on: programs on this computer can read without a token.');
  }
  return found;
}
