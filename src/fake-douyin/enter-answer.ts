import { AppError } from '#shared/errors.ts';
import type { RoomInfo, RoomStatus } from '#shared/room.ts';

/** Of the answer of `web/enter`, what this fake fills in. It is our own server's answer: trusted in form. */
interface EnterAnswer {
  readonly status_code: number;
  readonly data: {
    readonly data?: readonly [EnteredRoom];
    readonly user?: { readonly id_str: string; readonly nickname: string };
  };
}

interface EnteredRoom {
  readonly id_str: string;
  readonly status: number;
  readonly title: string;
  readonly like_count: number;
  readonly room_view_stats: { readonly display_value: number };
}

const STATUS: Readonly<Record<number, RoomStatus>> = { 1: 'preparing', 2: 'live', 3: 'paused', 4: 'ended' };

/** Reads what the demo's server says of a room. E101 for an empty answer, E104 for no such room. */
export function readEnterAnswer(text: string, liveId: string): RoomInfo {
  if (text === '') throw new AppError('E101', 'The demo server refused the visitor cookie.');
  const { status_code: code, data } = JSON.parse(text) as EnterAnswer;
  const room = data.data?.[0];
  if (code !== 0 || room === undefined) {
    throw new AppError('E104', 'This room does not exist.', { status_code: code });
  }
  const status = STATUS[room.status] ?? 'unknown';
  // Paused is still the same broadcast.
  const live = status === 'live' || status === 'paused';
  return {
    liveId,
    roomId: live ? room.id_str : null,
    title: room.title,
    anchor: { id: data.user?.id_str ?? null, name: data.user?.nickname ?? null, avatarUrl: null },
    status,
    online: live ? room.room_view_stats.display_value : null,
    // Only told in steps (`1万+`), so it is left to the exact figures of the stream.
    totalViewers: null,
    likeTotal: room.like_count,
    // The high half of a room_id is the second of its creation.
    startedMs: live ? Number(BigInt(room.id_str) >> 32n) * 1_000 : null,
    coverUrl: null,
  };
}
