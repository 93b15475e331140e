import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { searchCommandLines, searchFolder } from './search.ts';
import type { Planted } from './search.ts';

/**
 * Plants a value on purpose wherever the search looks and in every form it knows. Returns what was not
 * found: with anything in it, zero hits elsewhere would mean nothing.
 */
export async function notFound(folder: string, value: string): Promise<string[]> {
  const planted: Planted = new Map([['on purpose', value]]);
  mkdirSync(folder, { recursive: true });
  const texts: Readonly<Record<string, Buffer>> = {
    'plain.log': Buffer.from(`{"message":"login with ${value} failed"}\n`),
    'percent.log': Buffer.from(`GET /?x=${encodeURIComponent(value)}`),
    'json.log': Buffer.from(JSON.stringify({ value })),
    'hex.bin': Buffer.from(Buffer.from(value).toString('hex')),
    'utf16.bin': Buffer.from(value, 'utf16le'),
    ...Object.fromEntries(
      ['u:', 'us:', 'usr:'].map((user) => {
        const text = Buffer.from(`${user}${value} tail`).toString('base64');
        return [`basic-${user.length}.log`, Buffer.from(text)];
      }),
    ),
  };
  for (const [name, content] of Object.entries(texts)) writeFileSync(join(folder, name), content);
  // Never checkpointed: the row is in the write-ahead log alone.
  const database = new Database(join(folder, 'rows.db'));
  database.pragma('journal_mode = WAL');
  database.exec('create table rows (text)');
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.prepare('insert into rows values (?)').run(`row with ${value}`);
  const { hits } = searchFolder(folder, planted, () => false);
  database.close();
  const found = new Set(hits.map(({ place }) => place));
  const missing = [...Object.keys(texts), 'rows.db-wal'].filter((name) => !found.has(name));

  const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)', value]);
  await once(child, 'spawn');
  const onLines = searchCommandLines(planted);
  child.kill('SIGKILL');
  if (onLines !== null && onLines.hits.length === 0) missing.push('a command line');
  return missing;
}
