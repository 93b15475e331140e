import type { GiftInfo, GiftMessage, MessageBase } from '#shared/message.ts';
import { clip, readImage, readUser } from './identity.ts';
import { countNumber, idText } from './long-text.ts';
import type { MessageContext } from './message-base.ts';
import type { webcast } from './proto/webcast.js';

const MAX_NAME = 100;
/** More items than any one combo ever held: a larger count is a broken field and tells nothing. */
const MAX_ITEMS = 10_000_000;

/**
 * One gift packet as it says itself: `total` is the combo's count it states. What it added
 * (`delta`, `diamonds`) only the ledger can know, see `gifts.ts`.
 */
export function readGift(
  body: webcast.GiftMessage.$Properties,
  base: MessageBase,
  context: MessageContext,
): GiftMessage {
  const gift = readGiftInfo(body);
  const receiver = readUser(body.toUser);
  const total = statedItems(body);
  const inCombo = isCombo(body);
  const toOther = receiver !== null && receiver.key !== context.anchorId;
  return {
    ...base,
    text: `${gift.name} ×${total}`,
    isPublic: body.displayForSelf !== true,
    kind: 'gift',
    gift,
    comboKey: inCombo ? comboKey(body, base, gift.id, toOther ? receiver.key : '', context.roomId) : base.id,
    delta: 0,
    total,
    diamonds: null,
    ended: !inCombo || body.repeatEnd === 1,
    receiver: receiver === null ? null : { key: receiver.key, name: receiver.name },
    toOther,
  };
}

/**
 * The combo id is the second of its first click, so two viewers share it: the key holds the sender,
 * and the receiver too, because a viewer may feed two anchors at once. That it is for this room's anchor is
 * said in some packets of a combo and left out in others.
 */
function comboKey(
  body: webcast.GiftMessage.$Properties,
  base: MessageBase,
  giftId: string,
  receiverKey: string,
  roomId: string,
): string {
  // The name at last: a combo is over in seconds, and its steps would all be counted without any sender.
  const sender = base.user?.basis === 'name' ? `name:${base.user.name}` : (base.user?.key ?? '');
  return `${roomId}|${sender}|${giftId}|${idText(body.groupId)}|${receiverKey}`;
}

/**
 * A packet belongs to a combo when its gift can combo and it names one. Some frames leave the gift
 * out; then a combo id decides, because counting a running total as separate gifts inflates it.
 */
function isCombo(body: webcast.GiftMessage.$Properties): boolean {
  if (idText(body.groupId) === null) return false;
  return body.gift === null || body.gift === undefined || body.gift.combo === true;
}

/** Items of the combo up to and with this packet: clicks × items per click, or the stated repeat. */
function statedItems(body: webcast.GiftMessage.$Properties): number {
  const repeat = believable(countNumber(body.repeatCount));
  const clicks = believable(countNumber(body.groupCount) * countNumber(body.comboCount));
  return Math.max(repeat, clicks, 1);
}

function believable(items: number): number {
  return items <= MAX_ITEMS ? items : 0;
}

function readGiftInfo(body: webcast.GiftMessage.$Properties): GiftInfo {
  const { gift } = body;
  const id = idText(body.giftId) ?? idText(gift?.id) ?? '0';
  const price = gift?.diamondCount ?? 0;
  const name = clip(gift?.name ?? '', MAX_NAME);
  return {
    id,
    name: name === '' ? `#${id}` : name,
    unitDiamonds: price > 0 ? price : null,
    iconUrl: readImage(gift?.image),
  };
}
