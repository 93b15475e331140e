import { CATALOGUE } from '../show/gift-catalogue.ts';
import type { Room } from '../room.ts';

/** The answers of the service's HTTP doors, in its own words. */

/** 2 live, 4 ended: the scale of `room.status`. */
const statusOf = (room: Room): number => (room.live ? 2 : 4);

function ownerOf(room: Room) {
  const { anchor } = room;
  return {
    id_str: anchor.key,
    sec_uid: anchor.user.secUid,
    nickname: room.scenario.anchorName,
    avatar_thumb: { url_list: [] },
  };
}

function roomOf(room: Room) {
  const { online, totalViewers, likeTotal } = room.figures;
  return {
    id_str: room.roomId.toString(),
    status: statusOf(room),
    status_str: String(statusOf(room)),
    title: room.scenario.title,
    user_count_str: bucketed(online),
    cover: { url_list: [] },
    stats: { total_user_str: bucketed(totalViewers), user_count_str: bucketed(online) },
    like_count: likeTotal,
    room_view_stats: {
      display_short: bucketed(online),
      display_middle: bucketed(online),
      display_long: `${bucketed(online)}在线观众`,
      display_value: online,
      display_type: 1,
    },
    has_commerce_goods: false,
    live_room_mode: 0,
    // An offline room is answered without its owner.
    ...(room.live && { owner: ownerOf(room) }),
  };
}

/** Large figures are only told in steps: 78708 is `7万+`. */
function bucketed(count: number): string {
  return count < 10_000 ? String(count) : `${Math.floor(count / 10_000)}万+`;
}

/** `/webcast/room/web/enter/`. Mind the two scales: `status` 2/4, `room_status` 0/2. */
export function enterJson(room: Room | null, nowMs: number): unknown {
  if (room === null) {
    return {
      status_code: 4_001_038,
      data: { message: 'room not found', prompts: '该内容暂时无法无法查看' },
      extra: { now: nowMs },
    };
  }
  return {
    status_code: 0,
    data: {
      data: [roomOf(room)],
      enter_room_id: room.roomId.toString(),
      user: ownerOf(room),
      qrcode_url: '',
      enter_mode: 0,
      room_status: room.live ? 0 : 2,
      login_lead: {},
    },
    extra: { now: nowMs },
  };
}

/** `/webcast/room/web/enter/` for an account that has no room. */
export function anchorOnlyJson(room: Room, nowMs: number): unknown {
  return {
    status_code: 0,
    data: { data: [], enter_room_id: '', user: ownerOf(room), enter_mode: 0, login_lead: {} },
    extra: { now: nowMs },
  };
}

/** `/webcast/room/reflow/info/`: after the end the status may still say live; only `finish_time` tells. */
export function reflowJson(room: Room | null, nowMs: number): unknown {
  if (room === null)
    return { status_code: 4_001_038, data: { prompts: '直播已结束' }, extra: { now: nowMs } };
  return {
    status_code: 0,
    data: {
      room: {
        ...roomOf(room),
        status: 2,
        // Only here its number is told as well.
        owner: { ...ownerOf(room), web_rid: room.webRid },
        finish_time: room.endedMs === null ? 0 : Math.floor(room.endedMs / 1000),
      },
    },
    extra: { now: nowMs },
  };
}

/** `/webcast/gift/list/`. */
export function giftListJson(nowMs: number): unknown {
  return {
    status_code: 0,
    data: {
      gifts: CATALOGUE.map(({ id, name, diamonds, combo }) => ({
        id,
        name,
        diamond_count: diamonds ?? 0,
        combo,
        type: 1,
        image: { url_list: [] },
      })),
    },
    extra: { now: nowMs },
  };
}

/** What the room page embeds. */
export function pageState(room: Room, userUniqueId: string): unknown {
  return {
    state: {
      roomStore: {
        roomInfo: {
          room: roomOf(room),
          roomId: room.roomId.toString(),
          web_rid: room.webRid,
          anchor: ownerOf(room),
        },
      },
      userStore: { odin: { user_unique_id: userUniqueId, user_type: 12 } },
    },
  };
}

/** What the page of an account without a room embeds. */
export function anchorOnlyState(room: Room): unknown {
  return { state: { roomStore: { roomInfo: { anchor: ownerOf(room) } } } };
}
