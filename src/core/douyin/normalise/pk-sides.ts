import type { PkContributor, PkSide } from '#shared/pk.ts';
import { clip, readUser } from '../identity.ts';
import { countNumber, idText, knownCount } from '../long-text.ts';
import type { webcast } from '../proto/webcast.js';

/** Two anchors fight, or up to nine; more are hostile. */
const MAX_SIDES = 16;
/** A page shows three to a side. */
const MAX_CONTRIBUTORS = 10;
const MAX_NAME = 100;

/** Sides in the order in which they are first named, filled by whatever a message says of each. */
export class Sides {
  readonly #anchorId: string | null;
  readonly #sides = new Map<string, PkSide>();

  constructor(anchorId: string | null) {
    this.#anchorId = anchorId;
  }

  set(
    id: webcast.UserScores['userId'] | null | undefined,
    facts: Partial<Omit<PkSide, 'key' | 'isOurs'>>,
  ): void {
    const key = idText(id);
    if (key === null) return;
    const known = this.#sides.get(key);
    if (known === undefined && this.#sides.size >= MAX_SIDES) return;
    this.#sides.set(key, { ...(known ?? unknownSide(key, this.#anchorId)), ...facts });
  }

  read(): PkSide[] {
    return [...this.#sides.values()];
  }
}

function unknownSide(key: string, anchorId: string | null): PkSide {
  return {
    key,
    name: null,
    isOurs: anchorId === null ? null : key === anchorId,
    team: null,
    score: null,
    scoreText: null,
    scoreVersion: null,
    contributors: [],
  };
}

/** Who fights: names and teams. */
export function nameSides(sides: Sides, entries: readonly webcast.BattleUserEntry.$Properties[]): void {
  for (const { key, value } of entries) {
    const name = clip(value?.user?.nickName ?? '', MAX_NAME);
    sides.set(idText(key) === null ? value?.user?.userId : key, {
      ...(name !== '' && { name }),
      team: idText(value?.multiPkTeamId),
    });
  }
}

type WireScore = Pick<
  webcast.UserScores.$Properties,
  'userId' | 'score' | 'scoreRelativeText' | 'scoreBlurText' | 'scoreVersion'
>;

/** Where a side is listed without a number, its score is the wire's default: 0. */
export function scoreSides(sides: Sides, scores: readonly WireScore[]): void {
  for (const { userId, score, scoreRelativeText, scoreBlurText, scoreVersion } of scores) {
    const text = clip(scoreBlurText || scoreRelativeText || '', MAX_NAME);
    sides.set(userId, {
      score: countNumber(score),
      scoreText: text === '' ? null : text,
      scoreVersion: knownCount(scoreVersion),
    });
  }
}

interface WireContributor {
  readonly userId?: webcast.UserArmy.$Properties['userId'];
  readonly nickname?: string | null;
  readonly webcastUid?: string | null;
  readonly user?: webcast.User.$Properties | null;
  readonly score?: webcast.UserArmy.$Properties['score'];
}

/** The best first, as the platform sends them; those whom nothing identifies are left out. */
export function readContributors(wire: readonly WireContributor[] | null | undefined): PkContributor[] {
  return (wire ?? []).slice(0, MAX_CONTRIBUTORS).flatMap(({ userId, nickname, webcastUid, user, score }) => {
    const viewer =
      readUser(user) ??
      readUser({ id: userId ?? null, nickname: nickname ?? '', webcastUid: webcastUid ?? '' });
    return viewer === null ? [] : [{ key: viewer.key, name: viewer.name, score: knownCount(score) }];
  });
}
