import type Database from 'better-sqlite3';
import type { ResumePoint } from '../ports.ts';
import type { NewSession } from './archive.ts';
import type { SessionTally } from './batch-tally.ts';
import type { SessionIds } from './message-row.ts';
import type { SessionUpdate } from './thread-protocol.ts';

/** A session with the numbers its rows are stored under. */
export interface SessionRef extends SessionIds {
  readonly num: number;
  readonly anchor: number;
  readonly room: number;
}

/** Where a run of messages begins and ends, duplicates included. */
export interface RunSpan {
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly lastReceivedMs: number;
}

type SessionFields = Readonly<Record<string, string | number | null>>;

/**
 * Writes the rows of `sessions`.
 *
 * A session's figures have two sources: the store tells them now and then (`update`), and every batch
 * counts its own rows (`addRun`) in the same transaction. Each figure only grows within a session, so
 * the larger of the two is the later one, and that is what `total_*` holds. A session whose process
 * died therefore needs no recount: its totals already say what is kept. Recounting instead would read
 * the whole evening again at the one moment the streamer waits for the app to come back.
 */
export class SessionWriter {
  readonly #refs = new Map<string, SessionRef>();
  readonly #find: Database.Statement<[string], SessionRef>;
  readonly #insertAnchor: Database.Statement<[string]>;
  readonly #insertRoom: Database.Statement<[string]>;
  readonly #insert: Database.Statement<[SessionFields]>;
  readonly #addRun: Database.Statement<[SessionFields]>;
  readonly #setResume: Database.Statement<[string, string, number]>;
  readonly #update: Database.Statement<[SessionFields]>;

  constructor(db: Database.Database) {
    this.#find = db.prepare(`
      SELECT s.num, s.anchor, s.room, s.session_id AS sessionId, a.live_id AS liveId, r.room_id AS roomId
      FROM sessions s JOIN anchors a ON a.num = s.anchor JOIN rooms r ON r.num = s.room
      WHERE s.session_id = ?`);
    this.#insertAnchor = db.prepare('INSERT INTO anchors (live_id) VALUES (?) ON CONFLICT DO NOTHING');
    this.#insertRoom = db.prepare('INSERT INTO rooms (room_id) VALUES (?) ON CONFLICT DO NOTHING');
    this.#insert = db.prepare(`
      INSERT INTO sessions (session_id, anchor, room, title, anchor_name, is_demo, start_time, created_at)
      SELECT @sessionId, a.num, r.num, @title, @anchorName, @isDemo, @startMs, @atMs
      FROM anchors a, rooms r WHERE a.live_id = @liveId AND r.room_id = @roomId`);
    this.#addRun = db.prepare(ADD_RUN);
    this.#setResume = db.prepare(
      'UPDATE sessions SET resume_cursor = ?, resume_internal_ext = ? WHERE num = ?',
    );
    this.#update = db.prepare(UPDATE);
  }

  /** The session's numbers; null when it was never opened. */
  find(sessionId: string): SessionRef | null {
    const known = this.#refs.get(sessionId) ?? this.#find.get(sessionId);
    if (known === undefined) return null;
    this.#refs.set(sessionId, known);
    return known;
  }

  /** Writes the session unless it is there: one that is continued is opened a second time. */
  open(session: NewSession, atMs: number): void {
    if (this.find(session.sessionId) !== null) return;
    const { sessionId, liveId, roomId, title, anchorName, isDemo, startMs } = session;
    this.#insertAnchor.run(liveId);
    this.#insertRoom.run(roomId);
    this.#insert.run({ sessionId, liveId, roomId, title, anchorName, isDemo: Number(isDemo), startMs, atMs });
  }

  addRun(ref: SessionRef, span: RunSpan, tally: SessionTally, newUsers: number): void {
    const { giftPriceUnknown, ...figures } = tally;
    this.#addRun.run({
      num: ref.num,
      ...span,
      ...figures,
      giftPriceUnknown: Number(giftPriceUnknown),
      users: newUsers,
    });
  }

  setResume(ref: SessionRef, resume: ResumePoint): void {
    this.#setResume.run(resume.cursor, resume.internalExt, ref.num);
  }

  update(ref: SessionRef, { facts, end }: SessionUpdate): void {
    this.#update.run({
      num: ref.num,
      title: facts.title ?? null,
      anchorName: facts.anchorName ?? null,
      messages: facts.totalMessages ?? null,
      users: facts.totalUsers ?? null,
      giftItems: facts.giftItems ?? null,
      giftDiamonds: facts.giftDiamonds ?? null,
      giftPriceUnknown: Number(facts.giftPriceUnknown ?? false),
      peakOnline: facts.peakOnline ?? null,
      likeTotal: facts.likeTotal ?? null,
      follows: facts.follows ?? null,
      reconnects: facts.reconnects ?? null,
      endMs: end?.endMs ?? null,
      endReason: end?.endReason ?? null,
    });
  }

  /** After a rollback: a number that was given in the transaction is no longer valid. */
  forget(): void {
    this.#refs.clear();
  }
}

/** SQLite's two-argument max() is null when either is; unknown must not hide what is known. */
const larger = (column: string, value: string): string =>
  `${column} = max(coalesce(${column}, ${value}), coalesce(${value}, ${column}))`;

/** In an UPDATE every right side sees the old row: `kept_x + @x` is the new count in both places. */
const counted = (name: string, value: string): string =>
  `kept_${name} = kept_${name} + ${value}, ${totalOf(name)} = max(${totalOf(name)}, kept_${name} + ${value})`;

const totalOf = (name: string): string => (name === 'messages' || name === 'users' ? `total_${name}` : name);

const ADD_RUN = `
  UPDATE sessions SET
    first_seq = min(coalesce(first_seq, @firstSeq), @firstSeq),
    ${larger('last_seq', '@lastSeq')},
    ${larger('last_received_ms', '@lastReceivedMs')},
    ${counted('messages', '@messages')},
    ${counted('users', '@users')},
    ${counted('gift_items', '@giftItems')},
    ${counted('gift_diamonds', '@giftDiamonds')},
    ${counted('follows', '@follows')},
    gift_price_unknown = max(gift_price_unknown, @giftPriceUnknown),
    ${larger('peak_online', '@peakOnline')},
    ${larger('like_total', '@likeTotal')}
  WHERE num = @num`;

const UPDATE = `
  UPDATE sessions SET
    title = coalesce(@title, title),
    anchor_name = coalesce(@anchorName, anchor_name),
    ${larger('total_messages', '@messages')},
    ${larger('total_users', '@users')},
    ${larger('gift_items', '@giftItems')},
    ${larger('gift_diamonds', '@giftDiamonds')},
    gift_price_unknown = max(gift_price_unknown, @giftPriceUnknown),
    ${larger('peak_online', '@peakOnline')},
    ${larger('like_total', '@likeTotal')},
    ${larger('follows', '@follows')},
    ${larger('reconnects', '@reconnects')},
    end_time = coalesce(@endMs, end_time),
    end_reason = coalesce(@endReason, end_reason)
  WHERE num = @num`;
