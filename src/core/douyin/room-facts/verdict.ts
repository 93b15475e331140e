import type { LookUpReason } from '#shared/look-up-reasons.ts';
import type { RoomStatus } from '#shared/room.ts';

/** The ways to facts about a room, in the order in which they are asked; and the way to its name. */
export type Route = 'web_enter' | 'page' | 'reflow' | 'short_link';

/** Why a route told nothing at all. */
export type NoFacts = Exclude<LookUpReason, 'not_found' | 'no_live_room' | 'foreign_link'>;

/** What one route says of a room. */
export type Verdict =
  | { readonly kind: 'room'; readonly room: FoundRoom }
  | { readonly kind: 'not_found' }
  | { readonly kind: 'no_live_room' }
  | { readonly kind: 'nothing'; readonly reason: NoFacts; readonly status: number | null };

/** Everything that is no room. */
export type NoRoom = Exclude<Verdict, { kind: 'room' }>;

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

export function nothing(reason: NoFacts, status: number | null = null): NoRoom {
  return { kind: 'nothing', reason, status };
}
