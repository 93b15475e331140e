import type { FansclubMessage, FollowMessage, LiveMessage, ShareMessage } from '#shared/message.ts';

export type Support = FollowMessage | FansclubMessage | ShareMessage;

/** New follows, fan club joins and shares: they must not scroll away with the chat. */
export interface Supporters {
  readonly sessionId: string | null;
  /** Newest first. */
  readonly rows: readonly Support[];
  readonly lastSeq: number;
}

export const NO_SUPPORTERS: Supporters = { sessionId: null, rows: [], lastSeq: -1 };

const MAX_ROWS = 200;

export function appendSupport(supporters: Supporters, messages: readonly LiveMessage[]): Supporters {
  const fresh = messages.filter((message) => message.seq > supporters.lastSeq);
  const last = fresh.at(-1);
  if (last === undefined) return supporters;
  const rows = fresh.filter(isSupport).toReversed();
  return {
    sessionId: supporters.sessionId,
    rows: rows.length === 0 ? supporters.rows : [...rows, ...supporters.rows].slice(0, MAX_ROWS),
    lastSeq: last.seq,
  };
}

/** A snapshot holds the last ones of its session up to `seq`, so it takes the place of what was known. */
export function restoreSupporters(snapshot: {
  sessionId: string | null;
  seq: number;
  supporters: readonly Support[];
}): Supporters {
  const { sessionId, seq, supporters } = snapshot;
  const rows = supporters.filter((message) => message.sessionId === sessionId && message.seq <= seq);
  return { sessionId, rows: rows.toReversed().slice(0, MAX_ROWS), lastSeq: seq };
}

function isSupport(message: LiveMessage): message is Support {
  return message.kind === 'follow' || message.kind === 'fansclub' || message.kind === 'share';
}
