import { webcast } from '../proto/webcast.js';
import { rules } from './part-rules.ts';
import type { RulesEntry } from './part-rules.ts';

const HEAD = { msgId: 'keep', roomId: 'id' } as const;

/** How messages travel, and the parts that many of them have. */
export const SHARED_RULES: readonly RulesEntry[] = [
  rules(webcast.PushFrame, {
    seqId: 'keep',
    logId: 'id',
    service: 'keep',
    method: 'keep',
    payloadEncoding: 'word',
    payloadType: 'word',
    payload: 'framing',
  }),
  rules(webcast.PushHeader, { key: 'framing', value: 'framing' }),
  rules(webcast.Response, {
    cursor: 'cursor',
    fetchInterval: 'keep',
    now: 'keep',
    internalExt: 'internal-ext',
    heartbeatDuration: 'keep',
    needAck: 'keep',
    pushServer: 'drop',
    liveCursor: 'drop',
    pushServerV2: 'drop',
  }),
  rules(webcast.Message, { method: 'word', payload: 'framing', msgId: 'keep' }),
  rules(webcast.AnyMessage, {}),
  rules(webcast.CommonId, HEAD),
  rules(webcast.Common, { ...HEAD, method: 'word', createTime: 'keep', describe: 'text' }),
  rules(webcast.TextCommon, { ...HEAD, method: 'word', createTime: 'keep', describe: 'text' }),
  rules(webcast.HeadOnly, {}),
  rules(webcast.Image, { urlList: 'url' }),
  rules(webcast.User, {
    id: 'id',
    nickname: 'name',
    desensitizedNickname: 'name',
    gender: 'keep',
    secUid: 'id',
    isAnonymous: 'keep',
    webcastUid: 'id',
  }),
  rules(webcast.PayGrade, { level: 'keep' }),
  rules(webcast.FansClub, {}),
  rules(webcast.FansClubData, {
    clubName: 'name',
    level: 'keep',
    userFansClubStatus: 'keep',
    anchorId: 'id',
  }),
  rules(webcast.UserAttr, { isAdmin: 'keep' }),
  rules(webcast.Text, { defaultPattern: 'text' }),
  rules(webcast.TextPiece, { stringValue: 'text' }),
  rules(webcast.TextPieceImage, {}),
  rules(webcast.TextPieceUser, {}),
  rules(webcast.TextPieceGift, {}),
  rules(webcast.PatternRef, { defaultPattern: 'text' }),
  rules(webcast.Badge, { imageType: 'keep' }),
  rules(webcast.BadgeContent, { level: 'keep' }),
];
