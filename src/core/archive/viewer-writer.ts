import type Database from 'better-sqlite3';
import { IdSet } from '../id-set.ts';
import { BatchTally, mergeViewers } from './batch-tally.ts';
import type { ViewerTally } from './batch-tally.ts';
import { fromRow, toRow } from './message-row.ts';
import type { MessageRow } from './message-row.ts';
import type { SessionRef } from './session-writer.ts';

/** Rows whose viewers may wait. A busy room's viewers fill every page of their table with each batch. */
const WAITING_ROWS = 10_000;
const WAITING_MS = 2_000;

type Viewers = ReadonlyMap<string, ViewerTally>;

interface Waiting {
  readonly ref: SessionRef;
  readonly viewers: Map<string, ViewerTally>;
}

/**
 * Keeps one row per viewer and anchor, over all sessions.
 *
 * Writing them with every batch would touch more pages than the messages do, so they are added up
 * and written now and then. `viewers_progress` says up to which message they are complete, in the same
 * transaction; what a crash left behind is added up from the messages when the file is opened again.
 */
export class ViewerWriter {
  readonly #db: Database.Database;
  readonly #lastSession: Database.Statement<[number, string], number>;
  readonly #upsert: Database.Statement<[readonly (string | number)[]]>;
  readonly #setProgress: Database.Statement<[number]>;
  /** By number of the session. */
  readonly #waiting = new Map<number, Waiting>();
  #waitingRows = 0;
  #lastSeq = 0;
  #writtenMs = 0;
  /** Viewers met in `#session` by this process. */
  #seen = new IdSet();
  #session: number | null = null;

  constructor(db: Database.Database) {
    this.#db = db;
    this.#lastSession = db
      .prepare<[number, string], number>('SELECT last_session FROM viewers WHERE anchor = ? AND user_key = ?')
      .pluck();
    this.#upsert = db.prepare(UPSERT);
    this.#setProgress = db.prepare('UPDATE viewers_progress SET upto_seq = max(upto_seq, ?)');
    this.#catchUp();
  }

  /** How many of them had not been seen in this session before. */
  meet(ref: SessionRef, viewers: Viewers): number {
    if (this.#session !== ref.num) {
      this.#session = ref.num;
      this.#seen = new IdSet();
    }
    const waiting = this.#waiting.get(ref.num)?.viewers;
    let fresh = 0;
    for (const key of viewers.keys()) {
      // The table is asked once per viewer: an earlier process may have met them in this session.
      if (!this.#seen.addText(key) || waiting?.has(key) === true) continue;
      if (this.#lastSession.get(ref.anchor, key) !== ref.num) fresh += 1;
    }
    return fresh;
  }

  /** After a rollback: who was met in the transaction was not kept. */
  forget(): void {
    this.#session = null;
  }

  /** Takes over what committed rows add up to. `rows` and `lastSeq` are those of the rows. */
  add(ref: SessionRef, viewers: Viewers, rows: number, lastSeq: number): void {
    const waiting = this.#waiting.get(ref.num) ?? { ref, viewers: new Map<string, ViewerTally>() };
    this.#waiting.set(ref.num, waiting);
    mergeViewers(waiting.viewers, viewers);
    this.#waitingRows += rows;
    this.#lastSeq = Math.max(this.#lastSeq, lastSeq);
  }

  /** Writes what is waiting if it has waited long enough. Throws SQLite's error; nothing is lost then. */
  writeIfDue(nowMs: number): void {
    if (this.#waitingRows < WAITING_ROWS && nowMs - this.#writtenMs < WAITING_MS) return;
    this.write();
    this.#writtenMs = nowMs;
  }

  write(): void {
    if (this.#waiting.size === 0) return;
    this.#db
      .transaction(() => {
        for (const { ref, viewers } of this.#waiting.values()) this.#upsertAll(ref, viewers);
        this.#setProgress.run(this.#lastSeq);
      })
      .immediate();
    this.giveUp();
  }

  /** Drops what is waiting; the messages themselves stay. */
  giveUp(): void {
    this.#waiting.clear();
    this.#waitingRows = 0;
  }

  #upsertAll(ref: SessionRef, viewers: Viewers): void {
    for (const [key, tally] of viewers) {
      const { basis, name, firstMs, lastMs, visits, messages, chats, giftItems, diamonds, likes } = tally;
      // By position: names are looked up one by one, which costs as much as the row itself.
      this.#upsert.run([
        ...[ref.anchor, key, basis, name, firstMs, lastMs, ref.num],
        ...[visits, messages, chats, giftItems, diamonds, likes],
      ]);
    }
  }

  /** What the last process kept of messages and not yet of their viewers. */
  #catchUp(): void {
    const rows = this.#db.prepare<[], MessageRow & SessionRef>(BEHIND).all();
    const tallies = new Map<number, { readonly ref: SessionRef; readonly tally: BatchTally }>();
    for (const row of rows) {
      const entry = tallies.get(row.num) ?? { ref: row, tally: new BatchTally() };
      tallies.set(row.num, entry);
      entry.tally.add(toRow(fromRow(row, row), row));
    }
    const lastSeq = rows.at(-1)?.seq ?? 0;
    for (const { ref, tally } of tallies.values()) this.add(ref, tally.viewers, 0, lastSeq);
    this.write();
  }
}

const UPSERT = `
  INSERT INTO viewers (anchor, user_key, basis, name, first_seen_ms, last_seen_ms, last_session, sessions,
    visits, messages, chats, gift_items, diamonds, likes)
  VALUES (?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?)
  ON CONFLICT DO UPDATE SET
    basis = excluded.basis,
    name = excluded.name,
    first_seen_ms = min(first_seen_ms, excluded.first_seen_ms),
    last_seen_ms = max(last_seen_ms, excluded.last_seen_ms),
    sessions = sessions + (last_session <> excluded.last_session),
    last_session = excluded.last_session,
    visits = visits + excluded.visits,
    messages = messages + excluded.messages,
    chats = chats + excluded.chats,
    gift_items = gift_items + excluded.gift_items,
    diamonds = diamonds + excluded.diamonds,
    likes = likes + excluded.likes`;

/** At most what may wait, and what one batch adds to it. */
const BEHIND = `
  SELECT m.seq, m.message_id, m.type, m.user_key, m.user_name, m.sent_ms, m.received_ms, m.text, m.body,
    s.num, s.anchor, s.room, s.session_id AS sessionId, a.live_id AS liveId, r.room_id AS roomId
  FROM messages m CROSS JOIN sessions s ON s.num = m.session CROSS JOIN anchors a ON a.num = s.anchor
    CROSS JOIN rooms r ON r.num = s.room
  WHERE m.seq > (SELECT upto_seq FROM viewers_progress) ORDER BY m.seq`;
