import type Long from 'long';
import protobuf from 'protobufjs/minimal.js';
import { readerFor } from './bounded-reader.ts';
import type { FieldBudget } from './bounded-reader.ts';
import { idText } from './long-text.ts';
import { webcast } from './proto/webcast.js';

/**
 * Method name → typed message, by a table. A new message is a row here and a row in
 * `normalise.ts`; whatever has no row is counted by name and skipped.
 */

// The deepest messages of the schema nest 8 levels; CVE-2026-44289 was unbounded recursion.
protobuf.Reader.recursionLimit = 32;

/** Bytes of one message. The largest in captures (a ranking) stays under 100 KB. */
const MAX_PAYLOAD_BYTES = 256 * 1024;

const TYPES = {
  WebcastChatMessage: webcast.ChatMessage,
  WebcastEmojiChatMessage: webcast.EmojiChatMessage,
  WebcastScreenChatMessage: webcast.ScreenChatMessage,
  WebcastPrivilegeScreenChatMessage: webcast.PrivilegeScreenChatMessage,
  WebcastAudioChatMessage: webcast.AudioChatMessage,
  WebcastGiftMessage: webcast.GiftMessage,
  WebcastBindingGiftMessage: webcast.BindingGiftMessage,
  WebcastLikeMessage: webcast.LikeMessage,
  WebcastMemberMessage: webcast.MemberMessage,
  WebcastSocialMessage: webcast.SocialMessage,
  WebcastFansclubMessage: webcast.FansclubMessage,
  WebcastRoomUserSeqMessage: webcast.RoomUserSeqMessage,
  WebcastRoomStatsMessage: webcast.RoomStatsMessage,
  WebcastUpdateFanTicketMessage: webcast.UpdateFanTicketMessage,
  WebcastControlMessage: webcast.ControlMessage,
  WebcastRoomMessage: webcast.RoomMessage,
  WebcastRoomIntroMessage: webcast.RoomIntroMessage,
  WebcastLightGiftMessage: webcast.LightGiftMessage,
  WebcastHotChatMessage: webcast.HotChatMessage,
  WebcastHighlightComment: webcast.HighlightComment,
  WebcastExhibitionChatMessage: webcast.ExhibitionChatMessage,
  WebcastCommonTextMessage: webcast.CommonTextMessage,
  WebcastRoomVerifyMessage: webcast.RoomVerifyMessage,
  WebcastRoomAuthMessage: webcast.HeadOnly,
  WebcastImDeleteMessage: webcast.ImDeleteMessage,
  WebcastRoomRankMessage: webcast.RoomRankMessage,
  WebcastRanklistHourEntranceMessage: webcast.RanklistHourEntranceMessage,
  WebcastRankListAwardMessage: webcast.RankListAwardMessage,
  WebcastLuckyBoxMessage: webcast.LuckyBoxMessage,
  WebcastLuckyBoxTempStatusMessage: webcast.HeadOnly,
  WebcastLuckyBoxRewardMessage: webcast.LuckyBoxRewardMessage,
  WebcastLuckyBoxEndMessage: webcast.HeadOnly,
  WebcastLotteryEventNewMessage: webcast.LotteryEventNewMessage,
  WebcastLotteryDrawResultEventMessage: webcast.HeadOnly,
  WebcastProductChangeMessage: webcast.ProductChangeMessage,
  WebcastLiveShoppingMessage: webcast.LiveShoppingMessage,
  WebcastLiveEcomGeneralMessage: webcast.LiveEcomGeneralMessage,
  WebcastLiveEcomMessage: webcast.LiveEcomMessage,
  WebcastShelfTradeDataMessage: webcast.HeadOnly,
  WebcastLinkMicBattleMethod: webcast.LinkMicBattle,
  WebcastLinkMicBattleFinishMethod: webcast.LinkMicBattleFinish,
  WebcastLinkMicArmiesMethod: webcast.LinkMicArmies,
  WebcastLinkMicBattlePunishMethod: webcast.LinkMicBattlePunish,
  WebcastLinkMicMethod: webcast.LinkMicMethod,
  WebcastLinkMessage: webcast.LinkMessage,
  WebcastLinkerContributeMessage: webcast.LinkerContributeMessage,
  WebcastLinkSettingNotifyMessage: webcast.HeadOnly,
  WebcastLinkMicPositionMessage: webcast.HeadOnly,
} as const;

/** Methods that come under more than one name. */
const ALIASES: Readonly<Record<string, keyof typeof TYPES>> = {
  WebcastLinkMicBattle: 'WebcastLinkMicBattleMethod',
  LinkMicBattle: 'WebcastLinkMicBattleMethod',
  LinkMicBattleMethod: 'WebcastLinkMicBattleMethod',
  WebcastLinkMicBattleFinish: 'WebcastLinkMicBattleFinishMethod',
  LinkMicBattleFinish: 'WebcastLinkMicBattleFinishMethod',
  LinkMicBattleFinishMethod: 'WebcastLinkMicBattleFinishMethod',
  WebcastLinkMicArmies: 'WebcastLinkMicArmiesMethod',
  LinkMicArmies: 'WebcastLinkMicArmiesMethod',
  LinkMicArmiesMethod: 'WebcastLinkMicArmiesMethod',
  LinkMicBattlePunishMethod: 'WebcastLinkMicBattlePunishMethod',
  LinkMicMethod: 'WebcastLinkMicMethod',
};

export type Method = keyof typeof TYPES;

/** The body that belongs to a method. */
export type Body<M extends Method> = InstanceType<(typeof TYPES)[M]>;

export type Decoded = { [M in Method]: { readonly method: M; readonly body: Body<M> } }[Method];

/** Every method that has a row, under its main name. */
export const METHODS = Object.keys(TYPES) as readonly Method[];

interface Decoder {
  /** The main name. */
  readonly method: string;
  readonly type: { decode(reader: protobuf.Reader): unknown };
}

// A Map, not the object: a hostile method named "constructor" must find nothing.
const decoders = new Map<string, Decoder>([
  ...Object.entries(TYPES).map(([method, type]) => [method, { method, type }] as const),
  ...Object.entries(ALIASES).map(([alias, method]) => [alias, { method, type: TYPES[method] }] as const),
]);

export type DecodeResult = Decoded | 'unknown' | 'undecodable';

/** `budget` is the frame's, see `fieldBudget`: what one message takes is missing to the others. */
export function decode(method: string, payload: Uint8Array, budget: FieldBudget | null = null): DecodeResult {
  const decoder = decoders.get(method);
  if (decoder === undefined) return 'unknown';
  if (payload.length > MAX_PAYLOAD_BYTES) return 'undecodable';
  try {
    // The table pairs each method with its own type; the compiler cannot follow that through a Map.
    return { method: decoder.method, body: decoder.type.decode(readerFor(payload, budget)) } as Decoded;
  } catch {
    return 'undecodable';
  }
}

/**
 * The id in the head of a typed message: what repeats are recognised by. Every type has `common`
 * as field 1 (but one, which wraps a message that has). Null when there is none to be read.
 */
export function commonId(decoded: Decoded): Long | null {
  const { body } = decoded;
  return nonZero(body.common?.msgId) ?? ('msg' in body ? nonZero(body.msg?.common?.msgId) : null);
}

/** The same for a payload whose type is not known. */
export function peekCommonId(payload: Uint8Array): Long | null {
  if (payload.length > MAX_PAYLOAD_BYTES) return null;
  try {
    return nonZero(webcast.AnyMessage.decode(payload).common?.msgId);
  } catch {
    return null;
  }
}

/** An absent id reads as zero, which is nobody's id. */
function nonZero(id: Long | null | undefined): Long | null {
  return id === null || id === undefined || (id.low === 0 && id.high === 0) ? null : id;
}

/** The broadcast a message belongs to, from its head; null when it does not say. */
export function peekRoomId(payload: Uint8Array): string | null {
  try {
    return idText(webcast.AnyMessage.decode(payload).common?.roomId);
  } catch {
    return null;
  }
}
