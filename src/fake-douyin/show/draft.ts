import type Long from 'long';
import type { webcast } from '#core/douyin/proto/webcast.js';
import type { Fact } from './facts.ts';
import { countedKey } from './viewers.ts';
import type { Viewer } from './viewers.ts';

/** A message as it goes into a frame, with what was meant by it. */
export interface Draft {
  readonly method: string;
  /** `common.msg_id`; the outer id of the frame's list may differ. */
  readonly id: Long;
  readonly payload: Uint8Array;
  /** Null: totals shall not count it. */
  readonly fact: Fact | null;
}

/** What every message needs to begin with. */
export interface Head {
  readonly id: Long;
  readonly roomId: Long;
  /** When it happens, ms since 1970 UTC. */
  readonly atMs: number;
}

type Sent = Extract<Fact, { is: 'message' }>;

export function draft(
  method: string,
  head: Head,
  payload: Uint8Array,
  kind: Sent['kind'],
  viewer: Viewer | null,
  more: Pick<Sent, 'gift' | 'like' | 'online'> = {},
): Draft {
  return {
    method,
    id: head.id,
    payload,
    fact: { is: 'message', kind, userKey: viewer === null ? null : countedKey(viewer), ...more },
  };
}

/** The head of a typed message. Chat, like and member messages carry no time of their own. */
export function common(method: string, head: Head): webcast.Common.$Properties {
  return { method, msgId: head.id, roomId: head.roomId };
}
