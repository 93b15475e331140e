import type Long from 'long';
import { webcast } from '../proto/webcast.js';

/**
 * What becomes of each field when a recording is scrubbed. A field that is not listed is dropped, so that a
 * field added to the schema gives nothing away before somebody has decided; a test names those. Fields that
 * hold a part (`common`, `user`) are not listed: the decisions are those of the part.
 */
export type Decision =
  /** Stays: counts, times, ids of messages and of gifts. */
  | 'keep'
  | 'drop'
  /** Another id of the same form, the same one for the same id. */
  | 'id'
  /** Another name, the same one for the same name. */
  | 'name'
  /** Neutral text of the same length. */
  | 'text'
  /** The same, unless what viewers wrote is to be kept. */
  | 'said'
  | 'url'
  /** Stays while it is one word of the protocol, such as a method's name; anything else is dropped. */
  | 'word'
  /** Stays while it is a short number; anything else is dropped. */
  | 'code'
  /** Stays while it is a figure as people write it (`1.2万`), neutral text otherwise. */
  | 'figure'
  /** A place in the stream; see `stream-position.ts`. */
  | 'cursor'
  | 'internal-ext'
  /** Replaced by whoever scrubs the frame. */
  | 'framing';

type Leaf =
  | string
  | number
  | boolean
  | Long
  | Uint8Array
  | readonly (string | number | Long)[]
  | Readonly<Record<string, string>>;

type Decisions<T> = { readonly [K in keyof T as NonNullable<T[K]> extends Leaf ? K : never]?: Decision };

/** A type of the schema: its decisions by field, and how its bytes are made. */
export interface PartRules {
  readonly decisions: ReadonlyMap<string, Decision | undefined>;
  encode(part: object): Uint8Array;
}

interface PartType<T> {
  new (): T;
  encode(part: T): { finish(): Uint8Array };
}

function rules<T extends object>(type: PartType<T>, decisions: Decisions<T>): readonly [unknown, PartRules] {
  return [
    type,
    {
      decisions: new Map(Object.entries<Decision | undefined>(decisions)),
      // Found by the constructor of `part`, which is therefore of this type.
      encode: (part) => type.encode(part as T).finish(),
    },
  ];
}

const HEAD = { msgId: 'keep', roomId: 'id' } as const;

/** By constructor: a decoded part says by itself which it is. */
export const RULES: ReadonlyMap<unknown, PartRules> = new Map<unknown, PartRules>([
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
  rules(webcast.Image, { urlList: 'url' }),
  rules(webcast.User, {
    id: 'id',
    nickname: 'name',
    gender: 'keep',
    secUid: 'id',
    isAnonymous: 'keep',
    webcastUid: 'id',
  }),
  rules(webcast.PayGrade, { level: 'keep' }),
  rules(webcast.FansClub, {}),
  rules(webcast.FansClubData, { clubName: 'name', level: 'keep', userFansClubStatus: 'keep' }),
  rules(webcast.UserAttr, { isAdmin: 'keep' }),
  rules(webcast.Text, { defaultPattern: 'text' }),
  rules(webcast.TextPiece, { stringValue: 'text' }),
  rules(webcast.TextPieceImage, {}),

  rules(webcast.ChatMessage, { content: 'said', visibleToSender: 'keep', eventTime: 'keep' }),
  rules(webcast.EmojiChatMessage, { emojiId: 'keep', defaultContent: 'said' }),
  rules(webcast.ScreenChatMessage, { content: 'said', eventTime: 'keep' }),
  rules(webcast.PrivilegeScreenChatMessage, { content: 'said' }),
  rules(webcast.AudioChatMessage, { content: 'said' }),
  rules(webcast.GiftMessage, {
    giftId: 'keep',
    groupCount: 'keep',
    repeatCount: 'keep',
    comboCount: 'keep',
    repeatEnd: 'keep',
    groupId: 'keep',
    sendType: 'keep',
    displayForSelf: 'keep',
    sendTime: 'keep',
    traceId: 'id',
  }),
  rules(webcast.GiftStruct, { id: 'keep', combo: 'keep', diamondCount: 'keep', name: 'keep' }),
  rules(webcast.BindingGiftMessage, {}),
  rules(webcast.LikeMessage, { count: 'keep', total: 'keep' }),
  rules(webcast.MemberMessage, { memberCount: 'keep', action: 'keep', actionDescription: 'text' }),
  rules(webcast.SocialMessage, { action: 'keep', shareTarget: 'code', followCount: 'keep' }),
  rules(webcast.FansclubMessage, { action: 'keep', content: 'text' }),
  rules(webcast.RoomUserSeqMessage, { total: 'keep', totalUser: 'keep' }),
  rules(webcast.RoomStatsMessage, { displayLong: 'figure', displayValue: 'keep', displayType: 'keep' }),
  rules(webcast.UpdateFanTicketMessage, { roomFanTicketCount: 'keep' }),
  rules(webcast.ControlMessage, { action: 'keep', tips: 'text' }),
  rules(webcast.RoomMessage, { content: 'text' }),
  rules(webcast.RoomIntroMessage, { intro: 'text' }),
]);
