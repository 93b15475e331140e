import { z } from 'zod';

/**
 * What is read of Douyin's answers about a room, in its own words. A field of the wrong form is as good as
 * absent: one bad figure must not hide a room.
 */

/** `status_code` of an answer about a room that is not there. */
export const NOT_FOUND = 4_001_038;

const text = z.string().max(4096).optional().catch(undefined);
const number = z.number().optional().catch(undefined);
const id = z
  .string()
  .regex(/^[0-9]{1,20}$/)
  .optional()
  .catch(undefined);
const images = z
  .object({ url_list: z.array(z.string()).max(50) })
  .optional()
  .catch(undefined);

const owner = z.object({ id_str: id, nickname: text, web_rid: text, avatar_thumb: images });

const room = z.object({
  id_str: id,
  /** 1 preparing, 2 live, 3 paused, 4 ended. */
  status: number,
  title: text,
  user_count_str: text,
  cover: images,
  stats: z.object({ total_user_str: text, user_count_str: text }).optional().catch(undefined),
  like_count: number,
  /** `display_type` 1: `display_value` is the number of viewers online. */
  room_view_stats: z.object({ display_value: number, display_type: number }).optional().catch(undefined),
  owner: owner.optional().catch(undefined),
  /** Only reflow tells it: seconds since 1970, 0 while it is on. */
  finish_time: number,
});

export type ForeignRoom = z.infer<typeof room>;
export type ForeignOwner = z.infer<typeof owner>;

export const webEnterAnswer = z.object({
  status_code: z.number(),
  data: z
    .object({
      data: z.array(room).max(20).optional().catch(undefined),
      user: owner.optional().catch(undefined),
      /** Another scale than a room's `status`: 0 live, 2 ended. */
      room_status: number,
    })
    .optional()
    .catch(undefined),
});

export const reflowAnswer = z.object({
  status_code: z.number(),
  data: z
    .object({ room: room.optional().catch(undefined) })
    .optional()
    .catch(undefined),
});

export const pageRoomInfo = z.object({
  room: room.optional().catch(undefined),
  roomId: id,
  web_rid: text,
  anchor: owner.optional().catch(undefined),
});
