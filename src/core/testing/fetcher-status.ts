import type { FetcherStatus } from '#shared/session.ts';

/** The status of a room that is being followed, with the given differences. */
export function status(change: Partial<FetcherStatus> = {}): FetcherStatus {
  return {
    state: 'RUNNING',
    phase: 'receiving',
    transitions: 1,
    isDemo: false,
    liveId: '1',
    roomId: '2',
    sessionId: 's1',
    startedMs: 0,
    messageCount: 0,
    countsByKind: {},
    lastMessageMs: null,
    messagesPerMinute: 0,
    reconnectCount: 0,
    attempt: 0,
    nextRetryMs: null,
    lastError: null,
    line: null,
    endReason: null,
    frames: { received: 0, bytes: 0, messages: 0, heartbeats: 0, other: 0, bad: {} },
    messages: { received: 0, delivered: 0, duplicates: 0, unknown: {}, undecodable: 0, dropped: {} },
    openGap: null,
    ...change,
  };
}
