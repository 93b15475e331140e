import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { Room } from '../room.ts';
import { positionText } from './positions.ts';

/** How often a page is to ask, ms. */
const FETCH_INTERVAL_MS = 200;

/** What a page without a socket gets for asking: the messages since its cursor, without a frame around them. */
export function polledBody(
  room: Room,
  { cursor, userUniqueId, nowMs }: { cursor: string; userUniqueId: string; nowMs: number },
): Uint8Array {
  const { entries, place } = room.poll(cursor);
  const position = positionText({
    roomId: room.roomId,
    at: place,
    nowMs,
    firstRequestMs: nowMs,
    userUniqueId,
  });
  return webcast.Response.encode({
    messages: entries.map(({ draft: { method, payload, id } }) => ({ method, payload, msgId: id })),
    cursor: position.cursor,
    internalExt: position.internalExt,
    fetchInterval: Long.fromNumber(FETCH_INTERVAL_MS),
    now: Long.fromNumber(nowMs),
  }).finish();
}
