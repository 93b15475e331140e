import type Database from 'better-sqlite3';
import type { MessageSlice } from '#shared/contract.ts';
import { fromRow, type MessageRow, type SessionIds } from './message-row.ts';
import type { ReadHandlers, Reads } from './thread-protocol.ts';

/** Rows that one call may look at: about 20 ms, in which the writer waits. */
export const SCAN_ROWS = 20_000;

/** The server sends at most a few dozen messages again; combos live for minutes. */
export const RECENT_MESSAGES = 5_000;

interface Range extends SessionIds {
  readonly num: number;
  readonly firstSeq: number | null;
  readonly lastSeq: number | null;
}

interface Parameters {
  readonly session: number | null;
  readonly low: number;
  readonly high: number;
  readonly types: string | null;
  readonly pattern: string | null;
  readonly limit: number;
}

/** Without a session: everything, each row with the session it belongs to. */
const EVERYTHING = `
  SELECT m.seq, m.message_id, m.type, m.user_key, m.user_name, m.sent_ms, m.received_ms, m.text, m.body,
    s.session_id AS sessionId, a.live_id AS liveId, r.room_id AS roomId
  FROM messages m CROSS JOIN sessions s ON s.num = m.session CROSS JOIN anchors a ON a.num = s.anchor
    CROSS JOIN rooms r ON r.num = s.room
  WHERE m.seq BETWEEN @low AND @high
    AND (@types IS NULL OR type IN (SELECT value FROM json_each(@types))
      OR (type GLOB 'social:*' AND 'social' IN (SELECT value FROM json_each(@types))))
    AND (@pattern IS NULL OR text LIKE @pattern ESCAPE '\\' OR user_name LIKE @pattern ESCAPE '\\')`;

/** A session is a range of `seq`; another room's rows may lie in between, hence `session` too. */
const PAGE = `
  SELECT seq, message_id, type, user_key, user_name, sent_ms, received_ms, text, body
  FROM messages
  WHERE seq BETWEEN @low AND @high AND session = @session
    AND (@types IS NULL OR type IN (SELECT value FROM json_each(@types))
      OR (type GLOB 'social:*' AND 'social' IN (SELECT value FROM json_each(@types))))
    AND (@pattern IS NULL OR text LIKE @pattern ESCAPE '\\' OR user_name LIKE @pattern ESCAPE '\\')`;

export const MESSAGE_SQL = {
  range: `
    SELECT s.num, s.session_id AS sessionId, a.live_id AS liveId, r.room_id AS roomId,
      s.first_seq AS firstSeq, s.last_seq AS lastSeq
    FROM sessions s CROSS JOIN anchors a ON a.num = s.anchor CROSS JOIN rooms r ON r.num = s.room
    WHERE s.session_id = ?`,
  forward: `${PAGE} ORDER BY seq LIMIT @limit`,
  backward: `${PAGE} ORDER BY seq DESC LIMIT @limit`,
  everythingForward: `${EVERYTHING} ORDER BY m.seq LIMIT @limit`,
  everythingBackward: `${EVERYTHING} ORDER BY m.seq DESC LIMIT @limit`,
  firstSeq: 'SELECT min(seq) FROM messages',
  lastSeq: 'SELECT max(seq) FROM messages',
  // The plus keeps the planner from the index on (room, message_id), which would sort the whole room.
  recent: `
    SELECT m.seq, m.message_id, m.type, m.user_key, m.user_name, m.sent_ms, m.received_ms, m.text, m.body,
      s.session_id AS sessionId, a.live_id AS liveId, @roomId AS roomId
    FROM messages m CROSS JOIN sessions s ON s.num = m.session CROSS JOIN anchors a ON a.num = s.anchor
    WHERE m.seq > (SELECT coalesce(max(seq), 0) FROM messages) - @scan
      AND +m.room = (SELECT num FROM rooms WHERE room_id = @roomId)
    ORDER BY m.seq DESC LIMIT @limit`,
} as const;

type MessageReads = Pick<ReadHandlers, 'listMessages' | 'listRecent'>;

export function createMessageReads(db: Database.Database): MessageReads {
  const range = db.prepare<[string], Range>(MESSAGE_SQL.range);
  const forward = db.prepare<[Parameters], MessageRow>(MESSAGE_SQL.forward);
  const backward = db.prepare<[Parameters], MessageRow>(MESSAGE_SQL.backward);
  const recent = db.prepare<[{ roomId: string; scan: number; limit: number }], MessageRow & SessionIds>(
    MESSAGE_SQL.recent,
  );
  const all = {
    firstSeq: db.prepare<[], number | null>(MESSAGE_SQL.firstSeq).pluck(),
    lastSeq: db.prepare<[], number | null>(MESSAGE_SQL.lastSeq).pluck(),
    forward: db.prepare<[Parameters], MessageRow & SessionIds>(MESSAGE_SQL.everythingForward),
    backward: db.prepare<[Parameters], MessageRow & SessionIds>(MESSAGE_SQL.everythingBackward),
  };

  function pageOfEverything(query: Query): MessageSlice {
    const firstSeq = all.firstSeq.get();
    const lastSeq = all.lastSeq.get();
    if (typeof firstSeq !== 'number' || typeof lastSeq !== 'number') {
      return { messages: [], hasMore: false, nextSinceSeq: query.sinceSeq ?? 0 };
    }
    const window = { num: null, firstSeq, lastSeq };
    const { rows, ...page } =
      query.sinceSeq === undefined
        ? pageBefore(all.backward, window, query)
        : pageAfter(all.forward, window, query);
    return { ...page, messages: rows.map((row) => fromRow(row, row)) };
  }

  return {
    listRecent: ({ roomId }) =>
      recent
        .all({ roomId, scan: SCAN_ROWS, limit: RECENT_MESSAGES })
        .toReversed()
        .map((row) => fromRow(row, row)),
    listMessages: (query) => {
      if (query.sessionId === undefined) return pageOfEverything(query);
      const session = range.get(query.sessionId);
      const { firstSeq, lastSeq } = session ?? {};
      if (session === undefined || typeof firstSeq !== 'number' || typeof lastSeq !== 'number') {
        return { messages: [], hasMore: false, nextSinceSeq: query.sinceSeq ?? 0 };
      }
      const window = { num: session.num, firstSeq, lastSeq };
      const { rows, ...page } =
        query.sinceSeq === undefined
          ? pageBefore(backward, window, query)
          : pageAfter(forward, window, query);
      return { ...page, messages: rows.map((row) => fromRow(row, session)) };
    },
  };
}

type Query = Reads['listMessages']['input'];
type Page<R extends MessageRow> = Omit<MessageSlice, 'messages'> & { readonly rows: readonly R[] };
type Statement<R extends MessageRow> = Database.Statement<[Parameters], R>;
interface Window {
  /** Null: of all sessions. */
  readonly num: number | null;
  readonly firstSeq: number;
  readonly lastSeq: number;
}

function pageAfter<R extends MessageRow>(statement: Statement<R>, window: Window, query: Query): Page<R> {
  const since = query.sinceSeq ?? 0;
  const low = Math.max(since + 1, window.firstSeq);
  const high = Math.min(low + SCAN_ROWS - 1, window.lastSeq);
  if (high < low) return { rows: [], hasMore: false, nextSinceSeq: since };
  const limit = pageLimit(query);
  const rows = statement.all({ ...filters(query), session: window.num, low, high, limit });
  const nextSinceSeq = rows.length === limit ? (rows.at(-1)?.seq ?? high) : high;
  return { rows, hasMore: nextSinceSeq < window.lastSeq, nextSinceSeq };
}

/** With neither end given this is the newest page, and going on means waiting for new messages. */
function pageBefore<R extends MessageRow>(statement: Statement<R>, window: Window, query: Query): Page<R> {
  const high = Math.min((query.beforeSeq ?? Infinity) - 1, window.lastSeq);
  const low = Math.max(high - SCAN_ROWS + 1, window.firstSeq);
  if (high < low) return { rows: [], hasMore: false, nextSinceSeq: window.firstSeq - 1 };
  const limit = pageLimit(query);
  const rows = statement.all({ ...filters(query), session: window.num, low, high, limit }).toReversed();
  const lookedBackTo = rows.length === limit ? (rows[0]?.seq ?? low) : low;
  return {
    rows,
    hasMore: lookedBackTo > window.firstSeq,
    nextSinceSeq: query.beforeSeq === undefined ? high : lookedBackTo,
  };
}

function filters(query: Query): Pick<Parameters, 'types' | 'pattern'> {
  const { types, q } = query;
  return {
    types: types === undefined || types.length === 0 ? null : JSON.stringify(types),
    pattern: q === undefined || q === '' ? null : `%${q.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`,
  };
}

function pageLimit(query: Query): number {
  return Math.min(Math.max(1, Math.trunc(query.limit ?? 100)), 1000);
}
