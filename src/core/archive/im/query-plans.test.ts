import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import { ImReader } from './im-reader.ts';
import { ImWriter } from './im-writer.ts';
import { IM_APPLICATION_ID, IM_MIGRATIONS } from './migrations/all.ts';

/** Everything the database is ever asked once it is open, as SQLite would carry it out. */
function plans(): { readonly sql: string; readonly steps: readonly string[] }[] {
  const db = new Database(':memory:');
  migrate(db, IM_MIGRATIONS, '', IM_APPLICATION_ID);
  const asked: string[] = [];
  const prepare = db.prepare.bind(db);
  db.prepare = (sql: string) => {
    asked.push(sql);
    return prepare(sql);
  };
  const parts = [new ImReader(db), new ImWriter(db)];
  expect(parts).toHaveLength(2);
  const explained = asked.map((sql) => ({
    sql: sql.replaceAll(/\s+/g, ' ').trim(),
    steps: prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...Array.from(sql.matchAll(/\?/g), () => null))
      .map(({ detail }) => detail),
  }));
  db.close();
  return explained;
}

test('no question reads a whole table or sorts; only the few accounts are read whole, at the start', () => {
  // Catches: an index dropped or a condition written so that it no longer serves.
  const explained = plans();
  expect(explained.length).toBeGreaterThan(40);
  const slow = explained.filter(({ steps }) =>
    steps.some((step) => step.startsWith('SCAN') || step.includes('TEMP B-TREE')),
  );
  expect(slow.map(({ sql }) => sql)).toStrictEqual([
    'SELECT json, summary, state, deleted_ms AS deletedMs FROM accounts WHERE deleted_ms IS NULL OR deleted_ms >= ?',
    'DELETE FROM accounts WHERE deleted_ms < ?',
  ]);
});

test('the places of a page come from the index alone, and an account is read in order of its index', () => {
  const steps = (start: string): string[] =>
    plans()
      .filter(({ sql }) => sql.startsWith(start))
      .flatMap((plan) => plan.steps);
  const places = steps('SELECT rowid AS num');
  expect(places).toHaveLength(5);
  for (const step of places)
    expect(step).toMatch(/^SEARCH \w+ USING COVERING INDEX \w+_by_time \(account_id=\? AND /);
  for (const step of steps(`SELECT 'messages' AS collection`))
    expect(step).toMatch(/_by_time \(account_id=\? AND |INTEGER PRIMARY KEY/);
});
