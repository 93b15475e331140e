import type { PkBattle, PkSide } from '#shared/pk.ts';

/** A battle stays on screen this long after it is over, ms. */
const LINGER_MS = 120_000;

/** Whether a battle is still of interest; one whose end never came leaves by its own clock. */
export function isPkShown(pk: PkBattle, updatedMs: number | null, nowMs: number): boolean {
  const overMs = Math.max(pk.punishment?.endsMs ?? 0, pk.finishedMs ?? pk.endsMs ?? updatedMs ?? 0);
  return nowMs < overMs + LINGER_MS;
}

/** Nobody tells when a penalty is over: its clock does. */
export function shownStage({ stage, punishment }: PkBattle, nowMs: number): PkBattle['stage'] {
  const isOver = punishment !== null && punishment.endsMs !== null && nowMs >= punishment.endsMs;
  return stage === 'punishment' && isOver ? 'finished' : stage;
}

export interface SideRow {
  readonly side: PkSide;
  /** Of the highest score, 0-1; 0 while nothing is known. */
  readonly share: number;
}

/** Ours first, the others by their score. */
export function sideRows(sides: readonly PkSide[]): SideRow[] {
  const top = Math.max(...sides.map(({ score }) => score ?? 0), 1);
  return sides
    .toSorted(
      (a, b) => Number(b.isOurs === true) - Number(a.isOurs === true) || (b.score ?? 0) - (a.score ?? 0),
    )
    .map((side) => ({ side, share: (side.score ?? 0) / top }));
}

/** The scores of one side over time. */
export function scoreLine({ timeline, sides }: PkBattle, key: string): (number | null)[] {
  const at = sides.findIndex((side) => side.key === key);
  return timeline.map(({ scores }) => scores[at] ?? null);
}

/** Won, lost, drawn: battles of this session whose result is known. */
export function recordOf(battles: readonly PkBattle[]): { won: number; lost: number; drawn: number } {
  const count = (result: PkBattle['result']): number =>
    battles.filter((battle) => battle.result === result).length;
  return { won: count('won'), lost: count('lost'), drawn: count('drawn') };
}
