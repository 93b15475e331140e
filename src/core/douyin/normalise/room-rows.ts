import { headText } from '../display-text.ts';
import { countNumber, idText, knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import { shownNumber } from '../shown-number.ts';
import { rankEntries } from './rank-entries.ts';
import type { Rows } from './row.ts';

/** What the platform says of the room itself. */
export const ROOM_ROWS: Rows<
  | 'WebcastRoomUserSeqMessage'
  | 'WebcastRoomStatsMessage'
  | 'WebcastUpdateFanTicketMessage'
  | 'WebcastControlMessage'
  | 'WebcastRoomMessage'
  | 'WebcastRoomIntroMessage'
  | 'WebcastRoomVerifyMessage'
  | 'WebcastRoomAuthMessage'
  | 'WebcastImDeleteMessage'
> = {
  WebcastRoomUserSeqMessage: (body, context) => {
    const online = knownCount(body.total);
    const topViewers = rankEntries(body.ranks);
    return {
      ...base(body, context, '', null, null),
      ...NO_STATS,
      online: online ?? shownNumber(body.totalStr),
      onlineExact: online !== null,
      totalViewers: knownCount(body.totalUser) ?? shownNumber(body.totalUserStr),
      ...(topViewers.length > 0 && { topViewers }),
    };
  },
  WebcastRoomStatsMessage: (body, context) => {
    const value = knownCount(body.displayValue) ?? shownNumber(body.displayShort);
    // display_type: 1 = online, 3 = viewers since the start.
    const type = countNumber(body.displayType);
    return {
      ...base(body, context, body.displayLong, null, null),
      ...NO_STATS,
      online: type === 1 ? value : null,
      totalViewers: type === 3 ? value : null,
    };
  },
  WebcastUpdateFanTicketMessage: (body, context) => ({
    ...base(body, context, '', null, null),
    ...NO_STATS,
    fanTickets: knownCount(body.roomFanTicketCount) ?? shownNumber(body.roomFanTicketCountText),
  }),
  WebcastControlMessage: (body, context) => {
    const code = countNumber(body.action);
    return {
      ...base(body, context, body.tips, null, null),
      kind: 'control',
      action: CONTROL_ACTIONS.get(code) ?? 'other',
      code: String(code),
    };
  },
  WebcastRoomMessage: (body, context) => ({
    ...base(body, context, body.content, null, null),
    kind: 'notice',
    topic: 'system',
  }),
  WebcastRoomIntroMessage: (body, context) => ({
    ...base(body, context, body.intro, null, body.user),
    kind: 'notice',
    topic: 'intro',
  }),
  WebcastRoomVerifyMessage: (body, context) => ({
    ...base(body, context, body.content || body.tipContent || headText(body.common), null, null),
    kind: 'notice',
    topic: 'permission',
  }),
  WebcastRoomAuthMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    kind: 'notice',
    topic: 'permission',
  }),
  WebcastImDeleteMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    kind: 'deletion',
    messageIds: body.deleteMsgIds.slice(0, MAX_DELETED).flatMap((id) => idText(id) ?? []),
    userKeys: body.deleteUserIds.slice(0, MAX_DELETED).flatMap((id) => idText(id) ?? []),
  }),
};

/** More than any one act of a moderator takes back. */
const MAX_DELETED = 200;

/** 4 = ended by an admin, 6 = the room was switched: over for this broadcast as well. */
const CONTROL_ACTIONS = new Map<number, 'pause' | 'resume' | 'end'>([
  [1, 'pause'],
  [2, 'resume'],
  [3, 'end'],
  [4, 'end'],
  [6, 'end'],
]);

const NO_STATS = {
  kind: 'room-stats',
  online: null,
  onlineExact: false,
  totalViewers: null,
  fanTickets: null,
} as const;
