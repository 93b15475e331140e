import type Long from 'long';
import type { Chance } from '../random.ts';
import type { Draft, Head } from './draft.ts';
import {
  battleFinishDraft,
  battleGiversDraft,
  battlePunishDraft,
  battleScoreDraft,
  battleStartDraft,
} from './pk-drafts.ts';
import type { BattleShow, BattleSide } from './pk-drafts.ts';
import type { Viewer } from './viewers.ts';

/** When battles take place, all in ms. */
export interface PkPlan {
  readonly firstAfterMs: number;
  readonly lengthMs: number;
  readonly punishMs: number;
  readonly pauseMs: number;
}

/** What a battle came to, by the stage's own account. */
export interface BattleTruth {
  readonly battleId: string;
  readonly ours: number;
  readonly theirs: number;
  readonly isOver: boolean;
}

const SCORE_EVERY_MS = 2_000;
const GIVERS_EVERY_MS = 6_000;
const SHOWN_GIVERS = 3;
const PENALTIES = ['学三声猫叫', '唱一首儿歌', '做十个深蹲', '夸对方一分钟'] as const;

interface Battle {
  readonly battleId: Long;
  readonly startMs: number;
  ours: number;
  theirs: number;
  readonly ourGivers: Map<Viewer, number>;
  readonly theirGivers: Map<Viewer, number>;
}

/** Plays battles one after the other: start, scores, givers, finish, penalty, a pause. */
export class PkStage {
  readonly #plan: PkPlan;
  readonly #chance: Chance;
  readonly #anchor: Viewer;
  readonly #rival: Viewer;
  readonly #past: BattleTruth[] = [];
  #battle: Battle | null = null;
  #penaltyFor: BattleShow | null = null;
  #nextMs: number | null = null;
  #scoreMs = 0;
  #giversMs = 0;
  #version = 0;

  constructor(plan: PkPlan, chance: Chance, anchor: Viewer, rival: Viewer) {
    this.#plan = plan;
    this.#chance = chance;
    this.#anchor = anchor;
    this.#rival = rival;
  }

  /** The message that is due, if any. */
  next(head: () => Head, atMs: number): Draft | null {
    const { firstAfterMs, punishMs } = this.#plan;
    this.#nextMs ??= atMs + firstAfterMs;
    if (this.#penaltyFor !== null) {
      const show = this.#penaltyFor;
      this.#penaltyFor = null;
      return battlePunishDraft(head(), show, this.#chance.pick(PENALTIES), punishMs / 1000);
    }
    if (this.#battle !== null) return this.#goOn(this.#battle, head, atMs);
    return atMs < this.#nextMs ? null : this.#begin(head(), atMs);
  }

  /** Somebody gave `diamonds`: points for the side they went to, while a battle is on. */
  gave(viewer: Viewer, diamonds: number, toRival: boolean): void {
    if (this.#battle === null) return;
    const givers = toRival ? this.#battle.theirGivers : this.#battle.ourGivers;
    givers.set(viewer, (givers.get(viewer) ?? 0) + diamonds);
    if (toRival) this.#battle.theirs += diamonds;
    else this.#battle.ours += diamonds;
  }

  truth(): readonly BattleTruth[] {
    return this.#battle === null ? this.#past : [...this.#past, truthOf(this.#battle, false)];
  }

  #begin(head: Head, atMs: number): Draft {
    this.#battle = {
      // Any id of this broadcast is as good as another.
      battleId: head.id.add(1_000_000_000_000),
      startMs: atMs,
      ours: 0,
      theirs: 0,
      ourGivers: new Map(),
      theirGivers: new Map(),
    };
    this.#scoreMs = atMs;
    this.#giversMs = atMs;
    return battleStartDraft(head, this.#show(this.#battle));
  }

  #goOn(battle: Battle, head: () => Head, atMs: number): Draft | null {
    const { lengthMs, punishMs, pauseMs } = this.#plan;
    if (atMs >= battle.startMs + lengthMs) {
      this.#past.push(truthOf(battle, true));
      this.#battle = null;
      this.#penaltyFor = this.#show(battle);
      this.#nextMs = atMs + punishMs + pauseMs;
      return battleFinishDraft(head(), this.#show(battle));
    }
    if (atMs >= this.#giversMs + GIVERS_EVERY_MS) {
      this.#giversMs = atMs;
      return battleGiversDraft(head(), this.#show(battle));
    }
    if (atMs < this.#scoreMs + SCORE_EVERY_MS) return null;
    this.#scoreMs = atMs;
    // The other room has viewers of its own, whom nobody here sees.
    battle.theirs += this.#chance.between(0, 40);
    this.#version += 1;
    return battleScoreDraft(head(), this.#show(battle), this.#version);
  }

  #show(battle: Battle): BattleShow {
    return {
      battleId: battle.battleId,
      startMs: battle.startMs,
      seconds: this.#plan.lengthMs / 1000,
      sides: [
        side(this.#anchor, battle.ours, battle.ourGivers),
        side(this.#rival, battle.theirs, battle.theirGivers),
      ],
    };
  }
}

function side(anchor: Viewer, score: number, givers: ReadonlyMap<Viewer, number>): BattleSide {
  const best = [...givers].toSorted(([, a], [, b]) => b - a).slice(0, SHOWN_GIVERS);
  return { anchor, score, givers: best.map(([viewer, points]) => ({ viewer, points })) };
}

function truthOf({ battleId, ours, theirs }: Battle, isOver: boolean): BattleTruth {
  return { battleId: battleId.toString(), ours, theirs, isOver };
}
