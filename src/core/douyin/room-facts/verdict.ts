import type { RoomStatus } from '#shared/room.ts';

/** The ways to facts about a room, in the order in which they are asked; and the way to its name. */
export type Route = 'web_enter' | 'page' | 'reflow' | 'short_link';

/** Why a route told nothing. These words are the API: `details.reason` of an error, and the pages' translations. */
export type NoFacts =
  /** The platform wants a person to move a slider. */
  | 'slider'
  /** A page came, but not the room's: the platform is suspicious of this address. */
  | 'risk_page'
  /** No `ttwid` was given out, or the one we have is not believed any more. */
  | 'no_visitor_cookie'
  /** 401, 403, 429 or 444. */
  | 'refused'
  | 'unreadable'
  /** Their server failed (5xx) or did not answer. */
  | 'no_answer';

/** What one route says of a room. */
export type Verdict =
  | { readonly kind: 'room'; readonly room: FoundRoom }
  | { readonly kind: 'not_found' }
  /** The account is there and has no room: it has never been live, or may not be. */
  | { readonly kind: 'no_live_room' }
  | { readonly kind: 'nothing'; readonly reason: NoFacts; readonly status: number | null };

/** A room as a route tells it. Unknown is null. */
export interface FoundRoom {
  readonly webRid: string | null;
  /** Of the newest broadcast, also when it is over. */
  readonly roomId: string | null;
  readonly status: RoomStatus;
  readonly title: string | null;
  readonly anchorId: string | null;
  readonly anchorName: string | null;
  readonly avatarUrl: string | null;
  readonly coverUrl: string | null;
  readonly online: number | null;
  readonly totalViewers: number | null;
  readonly likeTotal: number | null;
}

export function nothing(reason: NoFacts, status: number | null = null): Verdict {
  return { kind: 'nothing', reason, status };
}
