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

export function restoreSupporters(
  supporters: Supporters,
  snapshot: { sessionId: string | null; messages: readonly LiveMessage[] },
): Supporters {
  const same = supporters.sessionId === snapshot.sessionId;
  return appendSupport(
    same ? supporters : { ...NO_SUPPORTERS, sessionId: snapshot.sessionId },
    snapshot.messages.filter((message) => message.sessionId === snapshot.sessionId),
  );
}

function isSupport(message: LiveMessage): message is Support {
  return message.kind === 'follow' || message.kind === 'fansclub' || message.kind === 'share';
}
