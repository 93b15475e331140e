import { headText, renderText } from '../display-text.ts';
import { knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import type { webcast } from '../proto/webcast.js';
import { rankEntries, shortRankEntries } from './rank-entries.ts';
import type { Rows } from './row.ts';

/** Lists and places. */
export const RANK_ROWS: Rows<
  'WebcastRoomRankMessage' | 'WebcastRanklistHourEntranceMessage' | 'WebcastRankListAwardMessage'
> = {
  WebcastRoomRankMessage: (body, context) => {
    const audience = rankEntries(body.audienceRanks);
    return {
      ...base(body, context, headText(body.common), null, null),
      kind: 'rank',
      board: 'audience',
      entries: audience.length > 0 ? audience : shortRankEntries(body.ranks),
      rank: null,
    };
  },
  WebcastRanklistHourEntranceMessage: (body, context) => ({
    ...base(body, context, hourText(body.info) || headText(body.common), null, null),
    kind: 'rank',
    board: 'hour',
    entries: [],
    rank: null,
  }),
  WebcastRankListAwardMessage: (body, context) => ({
    ...base(body, context, renderText(body.text) || headText(body.common), null, null),
    kind: 'rank',
    board: 'award',
    entries: [],
    rank: knownCount(body.rank),
  }),
};

/** The first line that the entrance to the lists shows: pages are shown one after the other. */
function hourText(info: webcast.RanklistHourEntrance.$Properties | null | undefined): string {
  const infos = [
    ...(info?.globalInfos ?? []),
    ...(info?.verticalInfos ?? []),
    ...(info?.defaultGlobalInfos ?? []),
  ];
  for (const { details } of infos) {
    for (const { pages, title } of details ?? []) {
      const content = pages?.find((page) => page.content !== '' && page.content !== null)?.content;
      if (content) return title ? `${title} ${content}` : content;
    }
  }
  return '';
}
