import type { SessionSummary } from '#shared/session.ts';

/** The latest session of each room, newest first; demo rooms have a button of their own. */
export function recentRooms(sessions: readonly SessionSummary[], max: number): SessionSummary[] {
  const rooms = new Map<string, SessionSummary>();
  for (const session of sessions.toSorted((a, b) => b.startMs - a.startMs)) {
    if (!session.isDemo && !rooms.has(session.liveId)) rooms.set(session.liveId, session);
  }
  return [...rooms.values()].slice(0, max);
}
