/**
 * The places in the stream that a frame names. A cursor is a time and the id of a message and may stay; what
 * stands beside the place in `internal_ext` (device, room, times of the recorder's own connection) may not.
 */

/** The cursor itself where it is one, and nothing where it is anything else. */
export function scrubCursor(cursor: string): string {
  return /^t-\d{1,19}_r-\d{1,20}(?:_[a-z]{1,4}-\d{1,2}){0,8}$/.test(cursor) ? cursor : '';
}

/** Which of the two streams it was, without anything that tells whose connection. */
export function scrubInternalExt(internalExt: string): string {
  const type = /(?:^|\|)wss_msg_type:([a-z]{1,8})(?:\||$)/.exec(internalExt)?.[1];
  return type === undefined ? '' : `internal_src:pushserver|wss_msg_type:${type}`;
}
