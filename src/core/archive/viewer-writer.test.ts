import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { BatchWriter } from './batch-writer.ts';
import { chats, runOf, SESSION } from './fixtures/messages.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';

interface Sums {
  readonly viewers: number;
  readonly messages: number;
  readonly upto: number;
}

function newDatabase(): Database.Database {
  const db = new Database(':memory:');
  migrate(db, MIGRATIONS, '');
  return db;
}

function write(writer: BatchWriter, id: number, from: number, count: number, atMs: number): void {
  const rest = { resent: false, gaps: [], transitions: [], updates: [] };
  writer.write({ id, atMs, sessions: [SESSION], runs: [runOf(SESSION, chats(from, count))], ...rest });
}

const sums = (db: Database.Database): Sums =>
  db
    .prepare<[], Sums>(
      `SELECT count(*) AS viewers, coalesce(sum(messages), 0) AS messages,
        (SELECT upto_seq FROM viewers_progress) AS upto FROM viewers`,
    )
    .get() ?? { viewers: 0, messages: 0, upto: 0 };

test('viewers wait for company and are then complete up to a message', () => {
  const db = newDatabase();
  const writer = new BatchWriter(db);
  write(writer, 1, 1, 100, 5_000);
  expect(sums(db)).toEqual({ viewers: 10, messages: 100, upto: 100 });
  write(writer, 2, 101, 100, 5_500);
  expect(sums(db)).toEqual({ viewers: 10, messages: 100, upto: 100 });
  write(writer, 3, 201, 100, 7_000);
  expect(sums(db)).toEqual({ viewers: 10, messages: 300, upto: 300 });
});

test('what a crash left waiting is made up for by the next opening, once', () => {
  // Catches: losing the viewers of the last seconds, and counting the messages before them again.
  const db = newDatabase();
  const writer = new BatchWriter(db);
  write(writer, 1, 1, 100, 5_000);
  write(writer, 2, 101, 250, 5_100);
  const again = new BatchWriter(db);
  expect(sums(db)).toEqual({ viewers: 10, messages: 350, upto: 350 });
  write(again, 1, 351, 50, 9_000);
  again.close();
  new BatchWriter(db).close();
  expect(sums(db)).toEqual({ viewers: 10, messages: 400, upto: 400 });
  expect(db.prepare('SELECT total_users FROM sessions').pluck().get()).toBe(10);
});
