/** Facts about a room, as far as they are known. Unknown is null. */
export interface RoomInfo {
  readonly liveId: string;
  /** The running broadcast, 19 digits; null when there is none. */
  readonly roomId: string | null;
  readonly title: string | null;
  readonly anchor: Anchor;
  readonly status: RoomStatus;
  readonly online: number | null;
  readonly totalViewers: number | null;
  readonly likeTotal: number | null;
  /** ms since 1970 UTC. */
  readonly startedMs: number | null;
  readonly coverUrl: string | null;
}

export interface Anchor {
  readonly id: string | null;
  readonly name: string | null;
  readonly avatarUrl: string | null;
}

export type RoomStatus = 'preparing' | 'live' | 'paused' | 'ended' | 'unknown';
