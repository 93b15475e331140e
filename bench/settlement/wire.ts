import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { encodeMessageFrame } from '#fake-douyin/push/frames.ts';
import type { ListedMessage } from '#fake-douyin/push/frames.ts';
import type { Packet } from './packets.ts';
import type { Cast } from './story.ts';

const ROOM_ID = Long.fromString('7338697242632999001', true);
const POSITION = { cursor: '', internalExt: '' };

/** One frame with these packets. `copy`: 0 the first time; a repeat has another id in the frame's list. */
export function frameOf(
  packets: readonly { readonly packet: Packet; readonly copy: number }[],
  cast: Cast,
  at: { readonly seqId: number; readonly nowMs: number },
): Uint8Array {
  return encodeMessageFrame({
    ...at,
    logId: Long.fromNumber(at.seqId, true),
    gzip: at.seqId % 3 === 0,
    position: POSITION,
    sharedPosition: POSITION,
    messages: packets.map(({ packet, copy }) => messageOf(packet, cast, copy)),
  });
}

function messageOf(packet: Packet, cast: Cast, copy: number): ListedMessage {
  const common = { msgId: packet.id, roomId: ROOM_ID, createTime: Long.fromNumber(packet.atMs) };
  const outerId = Long.fromBits(packet.id.low, (packet.id.high ^ 0x0100_0000) + copy, true);
  const gift = giftOf(packet, cast);
  return packet.wrapped
    ? {
        method: 'WebcastBindingGiftMessage',
        payload: webcast.BindingGiftMessage.encode({
          common,
          msg: { ...gift, common: { method: 'WebcastGiftMessage', ...common } },
        }).finish(),
        outerId,
      }
    : {
        method: 'WebcastGiftMessage',
        payload: webcast.GiftMessage.encode({ ...gift, common }).finish(),
        outerId,
      };
}

function giftOf(packet: Packet, cast: Cast): webcast.GiftMessage.$Properties {
  const { giving } = packet;
  const { gift } = giving;
  const { anchor, coHost, opponent } = cast;
  const receivers = { room: anchor, anchor, mixed: anchor, coHost, opponent };
  return {
    giftId: gift.id,
    user: giving.giver.user,
    ...(packet.namesReceiver && { toUser: receivers[giving.receiver].user }),
    ...(packet.groupCount !== null && { groupCount: packet.groupCount }),
    ...(packet.repeatCount !== null && { repeatCount: packet.repeatCount }),
    ...(packet.comboCount !== null && { comboCount: packet.comboCount }),
    ...(packet.ended && { repeatEnd: 1 }),
    groupId: giving.groupId,
    ...(packet.hasGift && {
      gift: {
        id: gift.id,
        name: gift.name,
        combo: gift.combo,
        ...(gift.price !== null && gift.price > 0 && { diamondCount: gift.price }),
      },
    }),
    sendType: Long.fromNumber(gift.combo ? 4 : 1),
  };
}
