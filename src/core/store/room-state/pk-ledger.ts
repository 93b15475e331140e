import type { PkMessage } from '#shared/message.ts';
import type { PkBattle, PkEvent, PkPoint, PkSide } from '#shared/pk.ts';

/** As many as a chart of five minutes has room for. */
const MAX_POINTS = 240;
/** Two scores closer than this are one point, ms. */
const POINT_MS = 1_000;
/** The most anchors that one message may name. */
const MAX_SIDES = 16;

/** The end may be told twice, first without its scores. */
const COMES_AFTER: ReadonlySet<PkEvent> = new Set(['finish', 'punish']);

/**
 * A battle after one more of its messages: the same object where the message adds nothing, another
 * battle where it speaks of another one. Scores are totals, so the newest stands; what comes late,
 * after the end or with an older version, changes nothing. Pure.
 */
export function applyPk(known: PkBattle | null, message: PkMessage): PkBattle | null {
  const battle = battleMeant(known, message);
  if (battle === null || (battle.stage !== 'running' && !COMES_AFTER.has(message.event))) return known;
  switch (message.event) {
    case 'start':
    case 'contributors':
      return { ...battle, sides: mergeSides(battle.sides, message.sides) };
    case 'score':
      return withPoint(
        { ...battle, sides: mergeSides(battle.sides, message.sides) },
        message.receivedMs,
        POINT_MS,
      );
    case 'finish': {
      const sides = mergeSides(battle.sides, message.sides);
      return {
        ...withPoint({ ...battle, sides }, message.receivedMs, 0),
        stage: battle.stage === 'punishment' ? 'punishment' : 'finished',
        finishedMs: battle.finishedMs ?? message.receivedMs,
        result: resultOf(sides),
        endCode: message.code ?? battle.endCode,
      };
    }
    case 'punish': {
      const { startedMs, durationS, text } = message;
      const fromMs = startedMs ?? message.receivedMs;
      const endsMs = durationS === null ? null : fromMs + durationS * 1000;
      return { ...battle, stage: 'punishment', punishment: { text, endsMs } };
    }
  }
}

/** Whether what `applyPk` made of a battle is another one. */
export function isAnother(known: PkBattle, next: PkBattle): boolean {
  const hasOtherId = known.battleId !== null && known.battleId !== next.battleId;
  return hasOtherId || (known.stage !== 'running' && next.stage === 'running');
}

/** Another battle began: this one is over, however it ended. */
export function closeUnseen(battle: PkBattle): PkBattle {
  return battle.stage === 'running' ? { ...battle, stage: 'unseen' } : battle;
}

/** The battle a message speaks of, with what it says of its times; null: of one that is over, or unknown. */
function battleMeant(known: PkBattle | null, message: PkMessage): PkBattle | null {
  if (known !== null && speaksOf(known, message)) {
    if (message.event === 'punish') return known;
    return {
      ...known,
      battleId: known.battleId ?? message.battleId,
      ...times(message.startedMs ?? known.startedMs, message.durationS, known.endsMs),
    };
  }
  // A penalty or a list of givers without its battle: there is nothing to add it to.
  if (message.event === 'punish' || (message.event === 'contributors' && known !== null)) return null;
  if (message.battleId === null && message.event !== 'start' && known !== null && !isLater(known, message))
    return null;
  return {
    battleId: message.battleId,
    stage: 'running',
    ...times(message.startedMs, message.durationS, null),
    finishedMs: null,
    sides: [],
    timeline: [],
    result: 'unknown',
    endCode: null,
    punishment: null,
  };
}

function speaksOf(known: PkBattle, message: PkMessage): boolean {
  if (message.battleId !== null && known.battleId !== null) return message.battleId === known.battleId;
  // Without an id it means the battle that is on, or the one that just ended.
  return known.stage === 'running' || COMES_AFTER.has(message.event);
}

function isLater(known: PkBattle, { startedMs }: PkMessage): boolean {
  return startedMs !== null && known.startedMs !== null && startedMs > known.startedMs;
}

function times(
  startedMs: number | null,
  durationS: number | null,
  endsMs: number | null,
): Pick<PkBattle, 'startedMs' | 'endsMs'> {
  return {
    startedMs,
    endsMs: startedMs === null || durationS === null ? endsMs : startedMs + durationS * 1000,
  };
}

function mergeSides(known: readonly PkSide[], told: readonly PkSide[]): readonly PkSide[] {
  const sides = new Map(known.map((side) => [side.key, side]));
  for (const side of told) {
    const before = sides.get(side.key);
    if (before !== undefined) sides.set(side.key, mergeSide(before, side));
    else if (sides.size < MAX_SIDES) sides.set(side.key, side);
  }
  return [...sides.values()];
}

function mergeSide(known: PkSide, told: PkSide): PkSide {
  const isOld =
    told.score === null ||
    (told.scoreVersion !== null && known.scoreVersion !== null && told.scoreVersion < known.scoreVersion);
  const { score, scoreText, scoreVersion } = isOld ? known : told;
  return {
    key: known.key,
    name: told.name ?? known.name,
    isOurs: told.isOurs ?? known.isOurs,
    team: told.team ?? known.team,
    score,
    scoreText,
    scoreVersion: scoreVersion ?? known.scoreVersion,
    contributors: told.contributors.length > 0 ? told.contributors : known.contributors,
  };
}

function withPoint(battle: PkBattle, atMs: number, closestMs: number): PkBattle {
  const point: PkPoint = { atMs, scores: battle.sides.map(({ score }) => score) };
  const last = battle.timeline.at(-1);
  const isClose = last !== undefined && atMs - last.atMs < closestMs;
  // The time of the first of them stays: a stream of close ones must not push one point ahead forever.
  const timeline = isClose
    ? [...battle.timeline.slice(0, -1), { ...point, atMs: last.atMs }]
    : [...battle.timeline, point];
  return { ...battle, timeline: timeline.length > MAX_POINTS ? thinned(timeline) : timeline };
}

/** Every second one, the newest kept. */
function thinned(timeline: readonly PkPoint[]): PkPoint[] {
  return timeline.filter((_, at) => (timeline.length - 1 - at) % 2 === 0);
}

/** Ours against the best other, teams counted as one. Unknown without us or without some score. */
function resultOf(sides: readonly PkSide[]): PkBattle['result'] {
  const scores = new Map<string, number>();
  let ours: string | null = null;
  for (const { key, team, score, isOurs } of sides) {
    if (score === null) return 'unknown';
    const party = team === null ? `side ${key}` : `team ${team}`;
    scores.set(party, (scores.get(party) ?? 0) + score);
    if (isOurs === true) ours = party;
  }
  if (ours === null || scores.size < 2) return 'unknown';
  const mine = scores.get(ours) ?? 0;
  scores.delete(ours);
  const best = Math.max(...scores.values());
  return mine === best ? 'drawn' : mine > best ? 'won' : 'lost';
}
