import type { RankEntry } from '#shared/message.ts';
import { readUser } from './identity.ts';
import { knownCount } from './long-text.ts';
import type { webcast } from './proto/webcast.js';

/** More than any page shows; the list is kept with every reading. */
const MAX_RANKS = 50;

/** The platform's list of givers, where there is one. */
export function readRanks(
  ranks: readonly webcast.Contributor.$Properties[],
  anchorId: string | null,
): { readonly ranks?: readonly RankEntry[] } {
  if (ranks.length === 0) return {};
  return {
    ranks: ranks.slice(0, MAX_RANKS).map((entry) => {
      const user = readUser(entry.user, anchorId);
      const isHidden = entry.isHidden === true || user === null || user.masked;
      return { userKey: isHidden ? null : user.key, ...readScore(entry) };
    }),
  };
}

/** A text that is not a plain number means that the platform rounds; a number beside it is not trusted then. */
function readScore(entry: webcast.Contributor.$Properties): Pick<RankEntry, 'score' | 'rounded'> {
  const exact = entry.exactlyScore ?? '';
  if (/^\d{1,15}$/.test(exact)) return { score: Number(exact), rounded: false };
  const shown = entry.scoreDescription ?? '';
  if (exact !== '' || (shown !== '' && !/^\d+$/.test(shown))) return { score: null, rounded: true };
  return { score: knownCount(entry.score), rounded: false };
}
