import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { rawDecode } from '../instruments/raw-decode.ts';
import type { RawDecoded } from '../instruments/raw-decode.ts';
import type { RichFrames } from '../instruments/rich-frames.ts';

const BATCH_ROWS = 500;

/**
 * The reference: frame → gunzip → decode → seen before? → SQLite, one thread, nothing else. WAL with
 * synchronous=FULL, one unique text key, the columns one would begin with.
 */
export function rawPath(folder: string, { frames }: RichFrames): void {
  mkdirSync(folder);
  const db = new Database(join(folder, 'raw.db'));
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.exec(`CREATE TABLE messages (
    message_id TEXT NOT NULL UNIQUE, method TEXT NOT NULL, user_id TEXT, user_name TEXT, content TEXT)`);
  const insert = db.prepare('INSERT INTO messages VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING');
  const write = db.transaction((batch: readonly Row[]) => {
    for (const row of batch) insert.run(row);
  });
  const seen = new Set<string>();
  let batch: Row[] = [];
  for (const bytes of frames) {
    for (const message of rawDecode(bytes)) {
      const row = rowOf(message);
      if (seen.has(row[0])) continue;
      seen.add(row[0]);
      batch.push(row);
      if (batch.length < BATCH_ROWS) continue;
      write(batch);
      batch = [];
    }
  }
  write(batch);
  db.close();
}

type Row = readonly [
  id: string,
  method: string,
  userId: string | null,
  name: string | null,
  text: string | null,
];

function rowOf({ method, body }: RawDecoded): Row {
  const { user } = body;
  return [
    String(body.common?.msgId),
    method,
    user?.id?.toString() ?? null,
    user?.nickname ?? null,
    body.content ?? null,
  ];
}
