import type Database from 'better-sqlite3';
import { BatchTally } from './batch-tally.ts';
import type { ViewerTally } from './batch-tally.ts';
import type { NewRow } from './message-row.ts';
import { SessionWriter, type SessionRef } from './session-writer.ts';
import { failureKind } from './sqlite-failure.ts';
import type { Batch, BatchResult, Run } from './thread-protocol.ts';
import { ViewerWriter } from './viewer-writer.ts';

/** The order of `RowColumns`. */
const ROW_COLUMNS = [
  'seq',
  'message_id',
  'type',
  'user_key',
  'user_name',
  'sent_ms',
  'received_ms',
  'text',
  'body',
] as const;

/** What the rows of one run add to their viewers, once they are committed. */
interface NewViewers {
  readonly ref: SessionRef;
  readonly viewers: ReadonlyMap<string, ViewerTally>;
  readonly rows: number;
  readonly lastSeq: number;
}

interface Counts {
  readonly newViewers: NewViewers[];
  inserted: number;
  duplicates: number;
  readonly dropped: Record<string, number>;
}

/** Writes one batch in one transaction: all of it or nothing. */
export class BatchWriter {
  readonly #db: Database.Database;
  readonly #sessions: SessionWriter;
  readonly #viewers: ViewerWriter;
  readonly #insertMessage: Database.Statement;
  readonly #putGap: Database.Statement;
  readonly #putTransition: Database.Statement;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#sessions = new SessionWriter(db);
    this.#viewers = new ViewerWriter(db);
    this.#insertMessage = db.prepare(
      `INSERT INTO messages (session, room, ${ROW_COLUMNS.join(', ')})
        VALUES (?, ?, ${ROW_COLUMNS.map(() => '?').join(', ')})
        ON CONFLICT (room, message_id) DO NOTHING`,
    );
    this.#putGap = db.prepare('INSERT OR REPLACE INTO gaps VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.#putTransition = db.prepare('INSERT OR REPLACE INTO transitions VALUES (?, ?, ?, ?, ?, ?, ?)');
  }

  /** Throws SQLite's error after a rollback when writing is not possible now. */
  write(batch: Batch): BatchResult {
    // One impossible value must not hold back the evening: first leave out that row, then that batch.
    for (const tolerant of [false, true]) {
      try {
        return this.#transaction(batch, tolerant);
      } catch (thrown) {
        if (failureKind(thrown) !== 'unexpected') throw thrown;
      }
    }
    const rows = batch.runs.reduce((sum, run) => sum + run.rows.length, 0);
    const others = batch.gaps.length + batch.transitions.length + batch.updates.length;
    return { inserted: 0, duplicates: 0, dropped: { 'refused-by-database': rows + others } };
  }

  /** What waits in memory goes down, if it can; otherwise the next opening makes up for it. */
  close(): void {
    this.#tryWriteViewers(() => this.#viewers.write());
  }

  #transaction(batch: Batch, tolerant: boolean): BatchResult {
    const counts: Counts = { newViewers: [], inserted: 0, duplicates: 0, dropped: {} };
    try {
      this.#db.transaction(() => this.#writeAll(batch, tolerant, counts)).immediate();
    } catch (thrown) {
      this.#sessions.forget();
      this.#viewers.forget();
      throw thrown;
    }
    const { inserted, duplicates, dropped, newViewers } = counts;
    for (const { ref, viewers, rows, lastSeq } of newViewers) {
      this.#viewers.add(ref, viewers, rows, lastSeq);
    }
    this.#tryWriteViewers(() => this.#viewers.writeIfDue(batch.atMs));
    // Rows that are there already were most likely committed by the thread that died.
    return batch.resent
      ? { inserted: inserted + duplicates, duplicates: 0, dropped }
      : { inserted, duplicates, dropped };
  }

  /** The batch is committed whatever becomes of this: what hinders it is met by the next batch as well. */
  #tryWriteViewers(write: () => void): void {
    try {
      write();
    } catch (thrown) {
      // A value that the table refuses would be refused for ever: those viewers are given up, no more.
      if (failureKind(thrown) === 'unexpected') this.#viewers.giveUp();
    }
  }

  #writeAll(batch: Batch, tolerant: boolean, counts: Counts): void {
    for (const session of batch.sessions) this.#sessions.open(session, batch.atMs);
    for (const run of batch.runs) {
      const ref = this.#ref(run.sessionId, run.rows.length, counts);
      if (ref !== null) this.#writeRun(ref, run, tolerant, counts);
    }
    for (const gap of batch.gaps) {
      const ref = this.#ref(gap.sessionId, 1, counts);
      if (ref === null) continue;
      const { id, startMs, endMs, reason, afterSeq, resumed } = gap;
      this.#putGap.run(id, ref.num, startMs, endMs, reason, afterSeq, Number(resumed));
    }
    for (const { sessionId, transition } of batch.transitions) {
      const ref = this.#ref(sessionId, 1, counts);
      if (ref === null) continue;
      const { at, epoch, from, to, event, reason } = transition;
      this.#putTransition.run(ref.num, at, epoch, from, to, event, reason);
    }
    for (const update of batch.updates) {
      const ref = this.#ref(update.sessionId, 1, counts);
      if (ref !== null) this.#sessions.update(ref, update);
    }
  }

  #ref(sessionId: string, rows: number, counts: Counts): SessionRef | null {
    const ref = this.#sessions.find(sessionId);
    if (ref === null && rows > 0) addTo(counts.dropped, 'unknown-session', rows);
    return ref;
  }

  #writeRun(ref: SessionRef, run: Run, tolerant: boolean, counts: Counts): void {
    const tally = new BatchTally();
    let firstSeq = Infinity;
    let lastSeq = 0;
    let lastReceivedMs = 0;
    for (const row of run.rows) {
      const [seq, , , , , , receivedMs] = row.columns;
      firstSeq = Math.min(firstSeq, seq);
      lastSeq = Math.max(lastSeq, seq);
      lastReceivedMs = Math.max(lastReceivedMs, receivedMs);
      const inserted = tolerant ? this.#tryInsert(ref, row) : this.#insert(ref, row);
      if (inserted === null) addTo(counts.dropped, 'refused-by-database', 1);
      else if (inserted) counts.inserted += 1;
      else counts.duplicates += 1;
      if (inserted === true) tally.add(row);
    }
    if (run.rows.length > 0) {
      const newUsers = this.#viewers.meet(ref, tally.viewers);
      counts.newViewers.push({ ref, viewers: tally.viewers, rows: run.rows.length, lastSeq });
      this.#sessions.addRun(ref, { firstSeq, lastSeq, lastReceivedMs }, tally.session, newUsers);
    }
    if (run.resume !== null) this.#sessions.setResume(ref, run.resume);
  }

  /**
   * False when the room already has a message of this id, also under the same seq (a resent batch).
   * A seq that belongs to another message is no duplicate: it throws, and the row counts as refused.
   */
  #insert(ref: SessionRef, { columns }: NewRow): boolean {
    return this.#insertMessage.run(ref.num, ref.room, columns).changes > 0;
  }

  /** Null when the row itself is at fault. */
  #tryInsert(ref: SessionRef, row: NewRow): boolean | null {
    try {
      return this.#insert(ref, row);
    } catch (thrown) {
      if (failureKind(thrown) !== 'unexpected') throw thrown;
      return null;
    }
  }
}

function addTo(counts: Record<string, number>, reason: string, by: number): void {
  counts[reason] = (counts[reason] ?? 0) + by;
}
