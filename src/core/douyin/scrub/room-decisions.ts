import { webcast } from '../proto/webcast.js';
import { rules } from './part-rules.ts';
import type { RulesEntry } from './part-rules.ts';

const RANK = {
  score: 'keep',
  rank: 'keep',
  isHidden: 'keep',
  scoreDescription: 'figure',
  exactlyScore: 'figure',
} as const;

/** What the platform says of the room, and its lists. */
export const ROOM_RULES: readonly RulesEntry[] = [
  rules(webcast.RoomUserSeqMessage, {
    total: 'keep',
    totalUser: 'keep',
    totalUserStr: 'figure',
    totalStr: 'figure',
  }),
  rules(webcast.Contributor, RANK),
  rules(webcast.RoomStatsMessage, {
    displayShort: 'figure',
    displayLong: 'figure',
    displayValue: 'keep',
    displayType: 'keep',
  }),
  rules(webcast.UpdateFanTicketMessage, { roomFanTicketCountText: 'figure', roomFanTicketCount: 'keep' }),
  rules(webcast.ControlMessage, { action: 'keep', tips: 'text' }),
  rules(webcast.RoomMessage, { content: 'text' }),
  rules(webcast.RoomIntroMessage, { intro: 'text' }),
  rules(webcast.RoomVerifyMessage, { action: 'keep', content: 'text', tipContent: 'text' }),
  rules(webcast.ImDeleteMessage, { deleteMsgIds: 'keep', deleteUserIds: 'id' }),
  rules(webcast.RoomRankMessage, {}),
  rules(webcast.RoomRank, { scoreStr: 'figure' }),
  rules(webcast.AudienceRank, RANK),
  rules(webcast.RanklistHourEntranceMessage, {}),
  rules(webcast.RanklistHourEntrance, {}),
  rules(webcast.RanklistInfo, {}),
  rules(webcast.RanklistDetail, { ranklistType: 'keep', title: 'text' }),
  rules(webcast.RanklistPage, { content: 'text' }),
  rules(webcast.RankListAwardMessage, { rankType: 'keep', rank: 'keep' }),
];
