import type { LiveMessage } from '#shared/message.ts';
import type { Body, Decoded, Method } from './decode.ts';
import { readGift } from './gift-packet.ts';
import { clip, readImage } from './identity.ts';
import { countNumber, idText, knownCount } from './long-text.ts';
import { base, MAX_TEXT } from './message-base.ts';
import type { MessageContext } from './message-base.ts';
import { readRanks } from './ranks.ts';
import type { webcast } from './proto/webcast.js';

type Row<M extends Method> = (body: Body<M>, context: MessageContext) => LiveMessage;

/**
 * Webcast message → LiveMessage, pure. Missing becomes null, never a guess; whatever a viewer wrote
 * stays text.
 */
export function normalise(decoded: Decoded, context: MessageContext): LiveMessage {
  // The table pairs each method with its body; the compiler cannot follow that through an index.
  const row = ROWS[decoded.method] as (body: unknown, context: MessageContext) => LiveMessage;
  return row(decoded.body, context);
}

const ROWS: { readonly [M in Method]: Row<M> } = {
  WebcastChatMessage: (body, context) => ({
    ...base(body, context, body.content, body.eventTime, body.user),
    isPublic: !body.visibleToSender,
    kind: 'chat',
    style: 'plain',
  }),
  WebcastScreenChatMessage: (body, context) => ({
    ...base(body, context, body.content, body.eventTime, body.user),
    kind: 'chat',
    style: 'screen',
  }),
  WebcastPrivilegeScreenChatMessage: (body, context) => ({
    ...base(body, context, body.content, null, body.user),
    kind: 'chat',
    style: 'screen',
  }),
  WebcastAudioChatMessage: (body, context) => ({
    ...base(body, context, body.content, null, body.user),
    kind: 'chat',
    style: 'voice',
  }),
  WebcastEmojiChatMessage: (body, context) => ({
    ...base(body, context, body.defaultContent, null, body.user),
    kind: 'emoji',
    emojiId: idText(body.emojiId),
    imageUrl: emojiImage(body.emojiContent),
  }),
  WebcastGiftMessage: (body, context) => readGift(body, base(body, context, '', null, body.user), context),
  WebcastBindingGiftMessage: (body, context) => {
    const gift = body.msg ?? {};
    return readGift(gift, base(gift, context, '', null, gift.user), context);
  },
  WebcastLikeMessage: (body, context) => ({
    ...base(body, context, '', null, body.user),
    kind: 'like',
    count: countNumber(body.count),
    total: knownCount(body.total),
  }),
  WebcastMemberMessage: (body, context) => {
    const shared = base(body, context, '', null, body.user);
    return countNumber(body.action) === ENTER
      ? { ...shared, kind: 'member', action: 'enter', memberCount: knownCount(body.memberCount) }
      : {
          // Muting, admins, kicking: a moderator's act. It must never count as somebody coming in.
          ...shared,
          text: clip(body.actionDescription || body.common?.describe || '', MAX_TEXT),
          kind: 'notice',
          topic: 'moderation',
        };
  },
  WebcastSocialMessage: (body, context) => {
    const shared = base(body, context, '', null, body.user);
    switch (countNumber(body.action)) {
      case 1:
        return { ...shared, kind: 'follow', followCount: knownCount(body.followCount) };
      case 3:
        return { ...shared, kind: 'share', target: SHARE_TARGETS.get(body.shareTarget) ?? 'unknown' };
      default:
        return { ...shared, kind: 'social', code: String(countNumber(body.action)) };
    }
  },
  WebcastFansclubMessage: (body, context) => {
    const shared = base(body, context, body.content, null, body.user);
    return {
      ...shared,
      kind: 'fansclub',
      action: body.action === 1 ? 'level-up' : body.action === 2 ? 'join' : 'unknown',
      clubLevel: shared.user?.fanClub?.level ?? null,
    };
  },
  WebcastRoomUserSeqMessage: (body, context) => ({
    ...base(body, context, '', null, null),
    ...NO_STATS,
    online: knownCount(body.total),
    onlineExact: true,
    totalViewers: knownCount(body.totalUser),
    ...readRanks(body.ranks, context.anchorId),
  }),
  WebcastRoomStatsMessage: (body, context) => ({
    ...base(body, context, body.displayLong, null, null),
    ...NO_STATS,
    // display_type: 1 = online, 3 = viewers since the start.
    online: countNumber(body.displayType) === 1 ? knownCount(body.displayValue) : null,
    totalViewers: countNumber(body.displayType) === 3 ? knownCount(body.displayValue) : null,
  }),
  WebcastUpdateFanTicketMessage: (body, context) => ({
    ...base(body, context, '', null, null),
    ...NO_STATS,
    fanTickets: knownCount(body.roomFanTicketCount),
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
};

const ENTER = 1;

const SHARE_TARGETS = new Map([
  ['112', 'friends'],
  ['1', 'wechat'],
  ['2', 'moments'],
  ['3', 'weibo'],
  ['4', 'qzone'],
  ['5', 'qq'],
] as const) as ReadonlyMap<string, 'friends' | 'wechat' | 'moments' | 'weibo' | 'qzone' | 'qq'>;

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

function emojiImage(content: webcast.Text.$Properties | null | undefined): string | null {
  for (const piece of content?.pieces ?? []) {
    const url = readImage(piece.imageValue?.image);
    if (url !== null) return url;
  }
  return null;
}
