import type Database from 'better-sqlite3';
import type { EndReason, Gap, GapReason, SessionSummary } from '#shared/session.ts';
import type { UnfinishedSession } from './archive.ts';
import type { ReadHandlers } from './thread-protocol.ts';

/** Lists never grow without end, whatever is asked. */
const MAX_SESSIONS = 1000;
const MAX_GAPS = 10_000;

interface SummaryRow {
  readonly session_id: string;
  readonly live_id: string;
  readonly room_id: string;
  readonly title: string | null;
  readonly anchor_name: string | null;
  readonly is_demo: number;
  readonly start_time: number;
  readonly end_time: number | null;
  readonly end_reason: EndReason | null;
  readonly total_messages: number;
  readonly total_users: number;
  readonly gift_items: number;
  readonly gift_diamonds: number;
  readonly gift_price_unknown: number;
  readonly peak_online: number | null;
  readonly like_total: number | null;
  readonly follows: number;
  readonly reconnects: number;
  readonly gaps: number;
  readonly gap_ms: number;
  readonly last_received_ms: number | null;
  readonly resume_cursor: string | null;
  readonly resume_internal_ext: string | null;
}

interface GapRow {
  readonly id: string;
  readonly start_ms: number;
  readonly end_ms: number | null;
  readonly reason: GapReason;
  readonly after_seq: number;
  readonly resumed: number;
}

const SUMMARY = `
  SELECT s.*, a.live_id, r.room_id,
    (SELECT count(*) FROM gaps g WHERE g.session = s.num) AS gaps,
    (SELECT coalesce(sum(max(0, g.end_ms - g.start_ms)), 0) FROM gaps g WHERE g.session = s.num) AS gap_ms
  FROM sessions s CROSS JOIN anchors a ON a.num = s.anchor CROSS JOIN rooms r ON r.num = s.room`;

export const SESSION_SQL = {
  byId: `${SUMMARY} WHERE s.session_id = ?`,
  list: `${SUMMARY} WHERE s.start_time < ? ORDER BY s.start_time DESC, s.num DESC LIMIT ?`,
  unfinished: `${SUMMARY}
    WHERE s.room = (SELECT num FROM rooms WHERE room_id = ?) AND s.end_time IS NULL
      AND a.live_id = ? AND s.num <= ?
    ORDER BY s.num DESC LIMIT 1`,
  gaps: `
    SELECT id, start_ms, end_ms, reason, after_seq, resumed FROM gaps
    WHERE session = (SELECT num FROM sessions WHERE session_id = ?) ORDER BY start_ms LIMIT ?`,
} as const;

type SessionReads = Pick<ReadHandlers, 'findUnfinished' | 'listSessions' | 'getSession' | 'listGaps'>;

export function createSessionReads(db: Database.Database): SessionReads {
  const byId = db.prepare<[string], SummaryRow>(SESSION_SQL.byId);
  const list = db.prepare<[number, number], SummaryRow>(SESSION_SQL.list);
  const unfinished = db.prepare<[string, string, number], SummaryRow>(SESSION_SQL.unfinished);
  const gaps = db.prepare<[string, number], GapRow>(SESSION_SQL.gaps);
  return {
    findUnfinished: ({ liveId, roomId, upTo }) => toUnfinished(unfinished.get(roomId, liveId, upTo)),
    listSessions: ({ limit, before }) =>
      list.all(before ?? Number.MAX_SAFE_INTEGER, clamp(limit, MAX_SESSIONS)).map(toSummary),
    getSession: ({ sessionId }) => {
      const row = byId.get(sessionId);
      return row === undefined ? null : toSummary(row);
    },
    listGaps: ({ sessionId }) => gaps.all(sessionId, MAX_GAPS).map((row) => toGap(sessionId, row)),
  };
}

function clamp(limit: number, max: number): number {
  return Math.min(Math.max(1, Math.trunc(limit)), max);
}

function toUnfinished(row: SummaryRow | undefined): UnfinishedSession | null {
  if (row === undefined) return null;
  const { resume_cursor: cursor, resume_internal_ext: internalExt } = row;
  return {
    session: toSummary(row),
    resume: cursor === null || internalExt === null ? null : { cursor, internalExt },
    lastReceivedMs: row.last_received_ms ?? row.start_time,
  };
}

function toSummary(row: SummaryRow): SessionSummary {
  return {
    sessionId: row.session_id,
    liveId: row.live_id,
    roomId: row.room_id,
    title: row.title,
    anchorName: row.anchor_name,
    isDemo: row.is_demo === 1,
    startMs: row.start_time,
    endMs: row.end_time,
    endReason: row.end_reason,
    lastMessageMs: row.last_received_ms,
    totalMessages: row.total_messages,
    totalUsers: row.total_users,
    giftItems: row.gift_items,
    giftDiamonds: row.gift_diamonds,
    giftPriceUnknown: row.gift_price_unknown === 1,
    peakOnline: row.peak_online,
    likeTotal: row.like_total,
    follows: row.follows,
    reconnects: row.reconnects,
    gaps: row.gaps,
    gapMs: row.gap_ms,
  };
}

function toGap(sessionId: string, row: GapRow): Gap {
  return {
    id: row.id,
    sessionId,
    startMs: row.start_ms,
    endMs: row.end_ms,
    reason: row.reason,
    afterSeq: row.after_seq,
    resumed: row.resumed === 1,
  };
}
