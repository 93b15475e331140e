import Long from 'long';

/** A place in a broadcast's stream, as the two texts a client hands back to go on from there. */
export interface StreamPosition {
  readonly cursor: string;
  readonly internalExt: string;
}

export interface PositionFacts {
  readonly roomId: Long;
  /** How many messages of the broadcast lie before this place. */
  readonly at: number;
  readonly nowMs: number;
  readonly firstRequestMs: number;
  readonly userUniqueId: string;
}

/** What a client sends that has no place yet. */
export function initialCursor(nowMs: number): string {
  return `h-1_t-${nowMs}_r-1_d-1_u-1`;
}

export function positionText({
  roomId,
  at,
  nowMs,
  firstRequestMs,
  userUniqueId,
}: PositionFacts): StreamPosition {
  const place = Long.fromBits(at | 0, roomId.high, true).toString();
  return {
    cursor: `t-${nowMs}_r-${place}_d-1_u-1_h-1`,
    internalExt: [
      'internal_src:pushserver',
      `first_req_ms:${firstRequestMs}`,
      'wss_msg_type:r',
      `wss_push_room_id:${roomId.toString()}`,
      `wss_push_did:${userUniqueId}`,
      `wrds_v:${place}`,
    ].join('|'),
  };
}

/** The place a cursor names in this broadcast; null for an initial, foreign or broken one. */
export function placeOf(cursor: string, roomId: Long): number | null {
  const digits = /(?:^|_)r-(\d{1,19})(?:_|$)/.exec(cursor)?.[1];
  if (digits === undefined) return null;
  const place = Long.fromString(digits, true);
  return place.high === roomId.high ? place.low >>> 0 : null;
}
