import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { GiftPacket } from './combos.ts';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';

export function giftDraft(head: Head, packet: GiftPacket): Draft {
  const method = 'WebcastGiftMessage';
  const payload = webcast.GiftMessage.encode(giftFields(method, head, packet)).finish();
  return draft(method, head, payload, 'gift', packet.sender, {
    gift: { run: packet.run, items: packet.items },
  });
}

/** The same gift in the wrapping that puts its head at field 2. */
export function bindingGiftDraft(head: Head, packet: GiftPacket): Draft {
  const method = 'WebcastBindingGiftMessage';
  const payload = webcast.BindingGiftMessage.encode({
    msg: giftFields('WebcastGiftMessage', head, packet),
    common: common(method, head),
  }).finish();
  return draft(method, head, payload, 'gift', packet.sender, {
    gift: { run: packet.run, items: packet.items },
  });
}

function giftFields(method: string, head: Head, packet: GiftPacket): webcast.GiftMessage.$Properties {
  const { gift, sender, receiver } = packet;
  return {
    common: { ...common(method, head), createTime: Long.fromNumber(head.atMs) },
    giftId: Long.fromNumber(gift.id, true),
    groupCount: Long.fromNumber(packet.groupCount),
    repeatCount: Long.fromNumber(packet.repeatCount),
    comboCount: Long.fromNumber(packet.comboCount),
    user: sender.user,
    ...(receiver !== null && { toUser: receiver.user }),
    // Running packets of real rooms leave the mark out altogether.
    ...(packet.ended && { repeatEnd: 1 }),
    groupId: Long.fromNumber(packet.groupId, true),
    ...(!packet.bare && { gift: giftStruct(gift) }),
    sendType: Long.fromNumber(gift.combo ? 4 : 1),
    sendTime: Long.fromNumber(head.atMs),
    traceId: `${packet.groupId}${sender.key.slice(-6)}${packet.comboCount}`,
  };
}

function giftStruct(gift: GiftPacket['gift']): webcast.GiftStruct.$Properties {
  return {
    id: Long.fromNumber(gift.id, true),
    name: gift.name,
    combo: gift.combo,
    ...(gift.diamonds !== null && { diamondCount: gift.diamonds }),
  };
}
