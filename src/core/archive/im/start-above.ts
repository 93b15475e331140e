import type Database from 'better-sqlite3';
import type { ImAccount } from '#shared/im.ts';

/**
 * For a database that knows less than was told to others: a restored backup, an empty file in place
 * of a broken one, a database in memory. Nobody knows how far the revisions had come, so they go on
 * above the time: they grow far more slowly than one a millisecond, so none is given out twice, not
 * even when this happens again. Whoever comes with an older one has missed something and is told so.
 */
export function startAbove(db: Database.Database, nowMs: number): void {
  const reserved = db.prepare<[], number>(`SELECT value FROM meta WHERE name = 'reserved_revision'`);
  db.transaction(() => {
    const floor = Math.max(reserved.pluck().get() ?? 0, Math.trunc(nowMs));
    db.prepare(`INSERT OR REPLACE INTO meta VALUES ('reserved_revision', ?)`).run(floor);
    const change = db.prepare(
      'UPDATE accounts SET revision = ?, forgotten_revision = ?, json = ? WHERE id = ?',
    );
    const accounts = db.prepare<[], { id: string; json: string }>('SELECT id, json FROM accounts').all();
    for (const { id, json } of accounts) {
      const account = JSON.parse(json) as ImAccount;
      change.run(floor, floor, JSON.stringify({ ...account, revision: floor }), id);
    }
  }).immediate();
}
