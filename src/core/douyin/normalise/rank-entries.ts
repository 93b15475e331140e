import Long from 'long';
import type { RankEntry } from '#shared/room-events.ts';
import { clip, readUser } from '../identity.ts';
import { countNumber, knownCount } from '../long-text.ts';
import type { webcast } from '../proto/webcast.js';
import { shownNumber } from '../shown-number.ts';

/** More than any page shows; a list is kept with every reading. */
const MAX_ENTRIES = 50;
const MAX_SHOWN = 40;

type WireRank = Pick<
  webcast.Contributor.$Properties,
  'user' | 'rank' | 'score' | 'exactlyScore' | 'scoreDescription' | 'isHidden'
>;

/** A list of viewers by what they gave. Those whom nothing identifies are left out. */
export function rankEntries(ranks: readonly WireRank[]): RankEntry[] {
  return ranks.slice(0, MAX_ENTRIES).flatMap((entry) => {
    const exact = shownExactly(entry.exactlyScore);
    if (exact !== null) return rankEntry(entry, { score: exact, scoreText: null });
    const shown = entry.exactlyScore || entry.scoreDescription;
    return rankEntry(
      entry,
      isRounded(shown) ? readShown(shown) : { score: knownCount(entry.score), scoreText: null },
    );
  });
}

/** The short list, whose scores are texts and may be hidden (`***`). */
export function shortRankEntries(ranks: readonly webcast.RoomRank.$Properties[]): RankEntry[] {
  return ranks.slice(0, MAX_ENTRIES).flatMap(({ user, scoreStr }, index) => {
    const score = shownExactly(scoreStr);
    return rankEntry(
      { user: user ?? null, rank: Long.fromNumber(index + 1) },
      score === null ? readShown(scoreStr) : { score, scoreText: null },
    );
  });
}

type ShownScore = Pick<RankEntry, 'score' | 'scoreText'>;

function rankEntry(
  { user: wire, rank, isHidden }: Pick<WireRank, 'user' | 'rank' | 'isHidden'>,
  shown: ShownScore,
): RankEntry[] {
  const user = readUser(wire);
  if (user === null) return [];
  const { key, name } = user;
  return [{ key, name, rank: knownCount(rank), ...shown, masked: isHidden === true || user.masked }];
}

/** A text that is no plain number means that the platform rounds or hides: a number beside it is not trusted. */
function isRounded(shown: string | null | undefined): boolean {
  return shown !== null && shown !== undefined && shown !== '' && shownExactly(shown) === null;
}

function readShown(shown: string | null | undefined): ShownScore {
  const scoreText = clip(shown ?? '', MAX_SHOWN);
  return { score: shownNumber(shown), scoreText: scoreText === '' ? null : scoreText };
}

/** Only digits are the score itself; anything else is rounded. */
function shownExactly(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,15}$/.test(text) ? countNumber(Number(text)) : null;
}
