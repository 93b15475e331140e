import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** The file the archive keeps in its data folder. */
const FILE = 'danmudeck.db';

/** The rows that are committed: how many, up to which seq, and a sum that notices one exchanged for another. */
export interface Committed {
  readonly rows: number;
  readonly lastSeq: number;
  readonly seqSum: number;
}

/** A second connection to the archive's file, which only reads: it sees what is committed and nothing else. */
export class DatabaseView {
  readonly #db: Database.Database;
  readonly #newRows: Database.Statement<[number], { seq: number; received_ms: number }>;

  constructor(dataDir: string) {
    this.#db = new Database(join(dataDir, FILE), { readonly: true, timeout: 2_000 });
    this.#newRows = this.#db.prepare('SELECT seq, received_ms FROM messages WHERE seq > ? ORDER BY seq');
  }

  committed(upToSeq = Number.MAX_SAFE_INTEGER): Committed {
    const [row] = this.#db
      .prepare<[number], Committed>(
        `SELECT count(*) AS rows, coalesce(max(seq), 0) AS lastSeq, coalesce(sum(seq), 0) AS seqSum
         FROM messages WHERE seq <= ?`,
      )
      .all(upToSeq);
    if (row === undefined) throw new Error('an aggregate without a row');
    return row;
  }

  /** Rows after `seq`. */
  rowsAfter(seq: number): readonly { readonly seq: number; readonly received_ms: number }[] {
    return this.#newRows.all(seq);
  }

  ids(): ReadonlySet<string> {
    return new Set(this.#db.prepare<[], string>('SELECT message_id FROM messages').pluck().all());
  }

  rowsByType(): Readonly<Record<string, number>> {
    const rows = this.#db.prepare('SELECT type, count(*) FROM messages GROUP BY type').raw().all();
    return Object.fromEntries(rows as (readonly [string, number])[]);
  }

  sessions(): number {
    return this.#db.prepare<[], number>('SELECT count(*) FROM sessions').pluck().get() ?? 0;
  }

  gaps(): readonly { readonly reason: string; readonly closed: boolean }[] {
    return this.#db
      .prepare<[], { reason: string; end_ms: number | null }>('SELECT reason, end_ms FROM gaps')
      .all()
      .map(({ reason, end_ms: endMs }) => ({ reason, closed: endMs !== null }));
  }

  /** `ok`, or what SQLite found. */
  integrity(): string {
    return String(this.#db.pragma('integrity_check', { simple: true }));
  }

  close(): void {
    this.#db.close();
  }
}

/**
 * A view of a copy of a dead engine's files: looking at the originals would tidy the log up before
 * the next start could show that it copes by itself.
 */
export function viewCopy(dataDir: string, folder: string): DatabaseView {
  mkdirSync(folder, { recursive: true });
  for (const suffix of ['', '-wal']) {
    const file = join(dataDir, FILE + suffix);
    if (existsSync(file)) copyFileSync(file, join(folder, FILE + suffix));
  }
  return new DatabaseView(folder);
}
