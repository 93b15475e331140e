import type { Settings } from '../settings.ts';

const UNUSED = 'not used by this version';

/** Read once, when the app starts. */
export const AT_START: readonly string[] = ['api.port', 'api.rate_limit', 'fetcher.message_buffer_size'];

/** What has to be known about a setting besides its value. */
export function noteOn(key: string): string | null {
  if (key.startsWith('database.') || key.startsWith('redis.')) return UNUSED;
  if (key === 'app_name' || key === 'version') return 'a label for tools; changes nothing';
  if (key === 'fetcher.heartbeat_interval') return 'an upper bound; 10 s at most are waited';
  if (AT_START.includes(key)) return 'a change takes effect at the next start';
  return null;
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
