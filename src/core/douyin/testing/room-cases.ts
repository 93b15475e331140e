import { webcast } from '../proto/webcast.js';
import { count, head, id, texted, viewer, viewerRead } from './method-case.ts';
import type { MethodCase } from './method-case.ts';

const stats = {
  kind: 'room-stats',
  online: null,
  onlineExact: false,
  totalViewers: null,
  fanTickets: null,
} as const;

const first = { key: '42', name: '观众甲', rank: 1, score: 5_200, scoreText: null };
const hidden = { key: '43', name: '观众乙', rank: 2, score: null, scoreText: '***' };
const rounded = { key: '44', name: '观众丙', rank: 3, score: 12_000, scoreText: '1.2万' };
const second = { id: id('43'), nickname: '观众乙' };
const third = { id: id('44'), nickname: '观众丙' };

export const ROOM_CASES = {
  WebcastRoomUserSeqMessage: {
    payload: webcast.RoomUserSeqMessage.encode({
      common: head,
      total: count(305_503),
      totalUser: count(7_227_121),
      totalStr: '30.6万',
      ranks: [
        { user: viewer, rank: count(1), score: count(5_000), exactlyScore: '5200' },
        { user: second, rank: count(2), scoreDescription: '***' },
        { user: third, rank: count(3), scoreDescription: '1.2万' },
        { rank: count(4), score: count(9) },
      ],
    }).finish(),
    expected: {
      ...stats,
      online: 305_503,
      onlineExact: true,
      totalViewers: 7_227_121,
      topViewers: [first, hidden, rounded],
    },
  },
  WebcastRoomStatsMessage: {
    payload: webcast.RoomStatsMessage.encode({
      common: head,
      displayShort: '10万+',
      displayLong: '10万+在线观众',
      displayType: count(1),
    }).finish(),
    expected: { ...stats, text: '10万+在线观众', online: 100_000 },
  },
  WebcastUpdateFanTicketMessage: {
    payload: webcast.UpdateFanTicketMessage.encode({
      common: head,
      roomFanTicketCount: count(4_321),
      roomFanTicketCountText: '4321',
    }).finish(),
    expected: { ...stats, fanTickets: 4_321 },
  },
  WebcastControlMessage: {
    payload: webcast.ControlMessage.encode({ common: head, action: count(3), tips: '直播已结束' }).finish(),
    expected: { kind: 'control', text: '直播已结束', action: 'end', code: '3' },
  },
  WebcastRoomMessage: {
    payload: webcast.RoomMessage.encode({ common: head, content: '欢迎' }).finish(),
    expected: { kind: 'notice', topic: 'system', text: '欢迎' },
  },
  WebcastRoomIntroMessage: {
    payload: webcast.RoomIntroMessage.encode({ common: head, user: viewer, intro: '每晚八点' }).finish(),
    expected: { kind: 'notice', topic: 'intro', text: '每晚八点', user: viewerRead },
  },
  WebcastRoomVerifyMessage: {
    payload: webcast.RoomVerifyMessage.encode({
      common: texted,
      action: 1,
      content: '直播间已加密',
    }).finish(),
    expected: { kind: 'notice', topic: 'permission', text: '直播间已加密' },
  },
  WebcastRoomAuthMessage: {
    payload: webcast.HeadOnly.encode({ common: { ...head, describe: '权限变更' } }).finish(),
    expected: { kind: 'notice', topic: 'permission', text: '权限变更' },
  },
  WebcastImDeleteMessage: {
    payload: webcast.ImDeleteMessage.encode({
      common: head,
      deleteMsgIds: [id('7338697242632999901'), id('7338697242632999902')],
      deleteUserIds: [id('43')],
    }).finish(),
    expected: {
      kind: 'deletion',
      messageIds: ['7338697242632999901', '7338697242632999902'],
      userKeys: ['43'],
    },
  },
  WebcastRoomRankMessage: {
    payload: webcast.RoomRankMessage.encode({
      common: head,
      ranks: [
        { user: viewer, scoreStr: '5200' },
        { user: second, scoreStr: '***' },
        { user: third, scoreStr: '1.2万' },
      ],
    }).finish(),
    expected: { kind: 'rank', board: 'audience', entries: [first, hidden, rounded], rank: null },
  },
  WebcastRanklistHourEntranceMessage: {
    payload: webcast.RanklistHourEntranceMessage.encode({
      common: head,
      info: {
        globalInfos: [
          { details: [{ title: '小时榜', pages: [{}, { content: '第3名' }, { content: '距上一名 99' }] }] },
        ],
      },
    }).finish(),
    expected: { kind: 'rank', board: 'hour', text: '小时榜 第3名', entries: [], rank: null },
  },
  WebcastRankListAwardMessage: {
    payload: webcast.RankListAwardMessage.encode({
      common: texted,
      rankType: count(1),
      rank: count(2),
      text: { defaultPattern: '恭喜获得小时榜第 {0} 名', pieces: [{ stringValue: '2' }] },
    }).finish(),
    expected: { kind: 'rank', board: 'award', text: '恭喜获得小时榜第 2 名', entries: [], rank: 2 },
  },
} as const satisfies Record<string, MethodCase>;
