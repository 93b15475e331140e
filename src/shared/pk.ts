/** What a message about a battle between anchors (PK) says, and what a battle comes to. */

export type PkEvent = 'start' | 'score' | 'contributors' | 'finish' | 'punish';

/** Facts of one message. Scores are running totals of the battle, never steps. */
export interface PkFacts {
  readonly event: PkEvent;
  /** Null: the message means the battle that is on. */
  readonly battleId: string | null;
  /** ms since 1970 UTC. */
  readonly startedMs: number | null;
  /** Of the battle, or of the punishment, s. */
  readonly durationS: number | null;
  /** What is said of each anchor; what an earlier message said may be left out. */
  readonly sides: readonly PkSide[];
  /** Why it finished or which punishment: a number of the platform's that nobody has explained. */
  readonly code: string | null;
}

export interface PkSide {
  /** The anchor's id. */
  readonly key: string;
  readonly name: string | null;
  /** This room's anchor; null when the room did not say who that is. */
  readonly isOurs: boolean | null;
  /** Where several anchors fight as one. */
  readonly team: string | null;
  readonly score: number | null;
  /** What is shown in place of the score, when the platform blurs it. */
  readonly scoreText: string | null;
  /** Of two scores of a side the one with the higher version is newer; null when they carry none. */
  readonly scoreVersion: number | null;
  /** Best first; empty when the message says nothing of them. */
  readonly contributors: readonly PkContributor[];
}

/** A viewer who gave points to a side. */
export interface PkContributor {
  /** As a `LiveUser`'s. */
  readonly key: string;
  readonly name: string;
  readonly score: number | null;
}

/** One battle as far as its messages tell. */
export interface PkBattle {
  readonly battleId: string | null;
  /** `unseen`: another one began, so it is over; how it ended did not reach us. */
  readonly stage: 'running' | 'punishment' | 'finished' | 'unseen';
  /** By its own clock; null when never told. ms since 1970 UTC. */
  readonly startedMs: number | null;
  readonly endsMs: number | null;
  /** When the end was told here. */
  readonly finishedMs: number | null;
  readonly sides: readonly PkSide[];
  /** Scores over time, oldest first; thinned out when there are many. */
  readonly timeline: readonly PkPoint[];
  /** For this room; only after the end, and unknown without both scores. */
  readonly result: 'won' | 'lost' | 'drawn' | 'unknown';
  readonly endCode: string | null;
  /** What the loser has to do, while that lasts. */
  readonly punishment: { readonly text: string; readonly endsMs: number | null } | null;
}

export interface PkPoint {
  /** Arrival, ms since 1970 UTC. */
  readonly atMs: number;
  /** In the order of `sides`; null where nothing was told yet. */
  readonly scores: readonly (number | null)[];
}
