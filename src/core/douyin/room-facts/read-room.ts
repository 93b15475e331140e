import type { RoomStatus } from '#shared/room.ts';
import { clip, readImage } from '../identity.ts';
import { exactCount } from './counts.ts';
import type { ForeignOwner, ForeignRoom } from './room.external.ts';
import type { FoundRoom } from './verdict.ts';

const STATUS: ReadonlyMap<number, RoomStatus> = new Map([
  [1, 'preparing'],
  [2, 'live'],
  [3, 'paused'],
  [4, 'ended'],
]);
const ROOM_ID = /^[1-9][0-9]{16,18}$/;
const WEB_RID = /^[1-9][0-9]{0,15}$/;
const MAX_TITLE = 200;
const MAX_NAME = 64;

/** What a route's own words say of a room, in ours. `owner` may be told beside it. */
export function readRoom(room: ForeignRoom, beside: ForeignOwner | undefined): FoundRoom {
  const owner = room.owner ?? beside;
  const views = room.room_view_stats;
  const isOnline = views?.display_type === 1;
  return {
    webRid: readWebRid(owner?.web_rid),
    roomId: readRoomId(room.id_str),
    status: STATUS.get(room.status ?? 0) ?? 'unknown',
    title: textOf(room.title, MAX_TITLE),
    anchorId: owner?.id_str ?? null,
    anchorName: textOf(owner?.nickname, MAX_NAME),
    avatarUrl: readImage({ urlList: owner?.avatar_thumb?.url_list ?? [] }),
    coverUrl: readImage({ urlList: room.cover?.url_list ?? [] }),
    online:
      (isOnline ? countOf(views.display_value) : null) ??
      exactCount(room.stats?.user_count_str ?? room.user_count_str),
    totalViewers: exactCount(room.stats?.total_user_str),
    likeTotal: countOf(room.like_count),
  };
}

/** An account whose room is not told of, because nothing is on. */
export function roomWithout(owner: ForeignOwner): FoundRoom {
  return { ...readRoom({}, owner), status: 'ended' };
}

export function readRoomId(text: string | undefined): string | null {
  return text !== undefined && ROOM_ID.test(text) ? text : null;
}

export function readWebRid(text: string | undefined): string | null {
  return text !== undefined && WEB_RID.test(text) ? text : null;
}

function textOf(text: string | undefined, limit: number): string | null {
  return text === undefined || text === '' ? null : clip(text, limit);
}

function countOf(value: number | undefined): number | null {
  return value !== undefined && Number.isSafeInteger(value) && value >= 0 ? value : null;
}
