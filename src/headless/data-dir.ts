import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where this user's data lives, as the platform has it, unless `DANMUDECK_DATA` says otherwise. */
export function defaultDataDir(): string {
  const chosen = process.env['DANMUDECK_DATA'];
  if (chosen !== undefined && chosen !== '') return chosen;
  switch (process.platform) {
    case 'win32':
      return join(process.env['APPDATA'] ?? join(homedir(), 'AppData', 'Roaming'), 'DanmuDeck', 'data');
    case 'darwin':
      return join(homedir(), 'Library', 'Application Support', 'DanmuDeck', 'data');
    default:
      return join(process.env['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'danmudeck');
  }
}
