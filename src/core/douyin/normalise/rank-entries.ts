import type { RankEntry } from '#shared/room-events.ts';
import { clip, readUser } from '../identity.ts';
import { countNumber, knownCount } from '../long-text.ts';
import type { webcast } from '../proto/webcast.js';
import { shownNumber } from '../shown-number.ts';

/** The platform shows a hundred at most; a page shows twenty. */
const MAX_ENTRIES = 20;
const MAX_SHOWN = 40;

type WireRank = Pick<
  webcast.Contributor.$Properties,
  'user' | 'rank' | 'score' | 'exactlyScore' | 'scoreDescription' | 'isHidden'
>;

/** A list of viewers by what they gave. Those whom nothing identifies are left out. */
export function rankEntries(ranks: readonly WireRank[]): RankEntry[] {
  return ranks.slice(0, MAX_ENTRIES).flatMap((entry) => {
    const exact = shownExactly(entry.exactlyScore);
    const score = exact ?? knownCount(entry.score);
    return rankEntry(
      entry.user,
      knownCount(entry.rank),
      score,
      score === null ? entry.scoreDescription : null,
    );
  });
}

/** The short list, whose scores are texts and may be hidden (`***`). */
export function shortRankEntries(ranks: readonly webcast.RoomRank.$Properties[]): RankEntry[] {
  return ranks
    .slice(0, MAX_ENTRIES)
    .flatMap(({ user, scoreStr }, index) => rankEntry(user, index + 1, shownExactly(scoreStr), scoreStr));
}

function rankEntry(
  wire: webcast.User.$Properties | null | undefined,
  rank: number | null,
  score: number | null,
  shown: string | null | undefined,
): RankEntry[] {
  const user = readUser(wire);
  if (user === null) return [];
  const scoreText = score === null ? clip(shown ?? '', MAX_SHOWN) : '';
  return [
    {
      key: user.key,
      name: user.name,
      rank,
      score: score ?? shownNumber(shown),
      scoreText: scoreText === '' ? null : scoreText,
    },
  ];
}

/** Only digits are the score itself; anything else is rounded. */
function shownExactly(text: string | null | undefined): number | null {
  return text !== null && text !== undefined && /^\d{1,15}$/.test(text) ? countNumber(Number(text)) : null;
}
