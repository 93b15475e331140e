import { clip, readImage } from '../identity.ts';
import { readGift } from '../gift-packet.ts';
import { countNumber, idText, knownCount } from '../long-text.ts';
import { base, MAX_TEXT } from '../message-base.ts';
import type { Rows } from './row.ts';

/** What viewers do: give, like, come in, follow, share, join. */
export const CROWD_ROWS: Rows<
  | 'WebcastGiftMessage'
  | 'WebcastBindingGiftMessage'
  | 'WebcastLightGiftMessage'
  | 'WebcastLikeMessage'
  | 'WebcastMemberMessage'
  | 'WebcastSocialMessage'
  | 'WebcastFansclubMessage'
> = {
  WebcastGiftMessage: (body, context) => readGift(body, base(body, context, '', null, body.user), context),
  WebcastBindingGiftMessage: (body, context) => {
    const gift = body.msg ?? {};
    return readGift(gift, base(gift, context, '', null, gift.user), context);
  },
  WebcastLightGiftMessage: (body, context) => {
    const { giftInfo, giftStruct } = body;
    const id = idText(giftInfo?.giftId) ?? idText(giftStruct?.id) ?? '0';
    const name = clip(giftStruct?.name ?? '', MAX_NAME) || `#${id}`;
    const clicks = countNumber(body.groupCount) * countNumber(body.comboCount);
    const items = Math.min(
      Math.max(countNumber(body.repeatCount), clicks, countNumber(body.count), 1),
      MAX_ITEMS,
    );
    const receiver = idText(body.toUserId);
    return {
      ...base(body, context, `${name} ×${items}`, null, null),
      kind: 'light-gift',
      gift: {
        id,
        name,
        unitDiamonds: knownCount(giftInfo?.diamondCount) ?? knownCount(giftStruct?.diamondCount),
        iconUrl: readImage(giftInfo?.giftIcon) ?? readImage(giftStruct?.image),
      },
      items,
      toOther: receiver !== null && receiver !== context.anchorId,
    };
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
};

const ENTER = 1;
const MAX_NAME = 100;
/** More items than any message ever stated: a larger count is a broken or hostile packet. */
const MAX_ITEMS = 10_000_000;

const SHARE_TARGETS = new Map([
  ['112', 'friends'],
  ['1', 'wechat'],
  ['2', 'moments'],
  ['3', 'weibo'],
  ['4', 'qzone'],
  ['5', 'qq'],
] as const) as ReadonlyMap<string, 'friends' | 'wechat' | 'moments' | 'weibo' | 'qzone' | 'qq'>;
