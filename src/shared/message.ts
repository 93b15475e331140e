import type { PkFacts } from './pk.ts';
import type {
  DeletionFacts,
  HighlightFacts,
  LinkMicFacts,
  LuckyFacts,
  RankEntry,
  RankFacts,
  ShopFacts,
} from './room-events.ts';

/**
 * The one shape of everything that happens in a room. Past `core/douyin/normalise.ts` nobody sees
 * a Douyin word: the store, the archive, the API and the dashboard all speak `LiveMessage`.
 *
 * Ids are strings everywhere: Douyin's ids exceed 2^53. Unknown is `null`, never 0.
 */

/** What a viewer's `key` was taken from, best first. A masked viewer has no usable id. */
export type IdentityBasis = 'id' | 'webcast_uid' | 'sec_uid' | 'name';

export type Gender = 'male' | 'female' | 'unknown';

export interface FanClub {
  readonly name: string;
  readonly level: number;
}

/** A viewer as seen on one message. */
export interface LiveUser {
  /**
   * Stable inside a room: the numeric id, else webcast uid, else sec_uid, else `name:<nickname>`. Hidden
   * viewers have the webcast uid first; `masked:<message id>` when nothing tells them apart.
   */
  readonly key: string;
  readonly basis: IdentityBasis;
  readonly name: string;
  readonly avatarUrl: string | null;
  readonly gender: Gender;
  /** Honour level (荣誉等级), 0-75; null when the message does not carry it. */
  readonly level: number | null;
  /** Only when the viewer is an active member of this room's own fan club. */
  readonly fanClub: FanClub | null;
  readonly isAdmin: boolean;
  /** True when the platform hides who this is (id 111111 or an anonymous mark). */
  readonly masked: boolean;
}

/** What every kind of message has. */
export interface MessageBase {
  /** The platform's message id (decimal), or `x-<hash>` where the platform sent none. Unique per room. */
  readonly id: string;
  /** Order of arrival, +1 per message without holes; continues across restarts. 0 until the session assigns it. */
  readonly seq: number;
  /** The anchor's stable number (web_rid) or 抖音号. */
  readonly liveId: string;
  /** One broadcast, 19 digits. */
  readonly roomId: string;
  readonly sessionId: string;
  readonly user: LiveUser | null;
  /** One readable line: the chat text, the gift's name and count, the notice. May be empty. */
  readonly text: string;
  /** Platform time, ms since 1970 UTC; null when no clock of the platform was in the frame. */
  readonly sentMs: number | null;
  /** When the frame reached this machine, ms since 1970 UTC. */
  readonly receivedMs: number;
  /** False when the platform shows it to its sender only. Kept and flagged, never dropped. */
  readonly isPublic: boolean;
}

export interface ChatMessage extends MessageBase {
  readonly kind: 'chat';
  /** How it was said: an ordinary line, a flying (paid or privileged) line, or recognised speech. */
  readonly style: 'plain' | 'screen' | 'voice';
}

export interface EmojiMessage extends MessageBase {
  readonly kind: 'emoji';
  readonly emojiId: string | null;
  readonly imageUrl: string | null;
}

export interface GiftInfo {
  readonly id: string;
  readonly name: string;
  /** Price of one item in diamonds (抖币); null when the frame carried no price. */
  readonly unitDiamonds: number | null;
  readonly iconUrl: string | null;
}

export interface GiftReceiver {
  readonly key: string;
  readonly name: string;
}

/**
 * One gift packet as it came. `delta` is what this packet added to its combo, so a ledger sums
 * deltas and nothing else; repeats, late steps and end marks have delta 0.
 */
export interface GiftMessage extends MessageBase {
  readonly kind: 'gift';
  readonly gift: GiftInfo;
  readonly comboKey: string;
  /** Items this packet added, >= 0. */
  readonly delta: number;
  /** Items of the combo so far, this packet included. */
  readonly total: number;
  /**
   * Diamonds this packet added; null while the price is unknown. The first packet of a combo that names the
   * price adds those of all its items before.
   */
  readonly diamonds: number | null;
  /** The platform's own end mark (or a gift that cannot combo). Its absence proves nothing. */
  readonly ended: boolean;
  /** Set when the gift names a receiver: a co-host, a PK opponent or the anchor. */
  readonly receiver: GiftReceiver | null;
  /** True when the receiver is not this room's anchor: not this room's income. */
  readonly toOther: boolean;
}

/**
 * A cheap or free gift shown as a light effect. It names no combo and often no sender, and whether a
 * gift message tells of it as well is not known: so it is shown, and never counted as income.
 */
export interface LightGiftMessage extends MessageBase {
  readonly kind: 'light-gift';
  readonly gift: GiftInfo;
  /** As this message states it. */
  readonly items: number;
  readonly toOther: boolean;
}

/** Why a combo was settled: end mark, silence, or the end of the connection or broadcast. */
export type SettleReason = 'ended' | 'idle' | 'flush';

/**
 * A settled combo: made here, not by the platform. One per combo; if the combo grows after it was
 * settled, a second one with `amended` and the growth in `delta`.
 */
export interface ComboMessage extends MessageBase {
  readonly kind: 'combo';
  readonly gift: GiftInfo;
  readonly comboKey: string;
  /** Items since the last settlement of this combo: the whole total, or the growth if amended. */
  readonly delta: number;
  readonly total: number;
  /** `total` in diamonds; null when the price is unknown. */
  readonly diamonds: number | null;
  readonly amended: boolean;
  readonly reason: SettleReason;
  readonly receiver: GiftReceiver | null;
  readonly toOther: boolean;
}

export interface LikeMessage extends MessageBase {
  readonly kind: 'like';
  /** Likes in this message: several taps of one viewer. */
  readonly count: number;
  /** The room's total as the platform sampled it; null when absent. */
  readonly total: number | null;
}

/** A viewer came in. Leaving is not observable in this stream and is never shown. */
export interface MemberMessage extends MessageBase {
  readonly kind: 'member';
  readonly action: 'enter';
  /** Viewers online as this message saw it. */
  readonly memberCount: number | null;
}

export interface FollowMessage extends MessageBase {
  readonly kind: 'follow';
  /** The anchor's followers after this one. */
  readonly followCount: number | null;
}

export interface ShareMessage extends MessageBase {
  readonly kind: 'share';
  readonly target: 'friends' | 'wechat' | 'moments' | 'weibo' | 'qzone' | 'qq' | 'unknown';
}

/** A social action whose code is not known. On the wire its type is `social:<code>`. */
export interface SocialMessage extends MessageBase {
  readonly kind: 'social';
  readonly code: string;
}

export interface FansclubMessage extends MessageBase {
  readonly kind: 'fansclub';
  readonly action: 'join' | 'level-up' | 'unknown';
  readonly clubLevel: number | null;
}

export interface RoomStatsMessage extends MessageBase {
  readonly kind: 'room-stats';
  /** Viewers online; exact only from the audience list, else the number behind a display text. */
  readonly online: number | null;
  readonly onlineExact: boolean;
  /** Viewers since the broadcast began. */
  readonly totalViewers: number | null;
  /** The anchor's income counter (音浪). */
  readonly fanTickets: number | null;
  /** The best givers of the audience, at most 20; left out where the message has no such list. */
  readonly topViewers?: readonly RankEntry[];
}

export interface ControlMessage extends MessageBase {
  readonly kind: 'control';
  readonly action: 'pause' | 'resume' | 'end' | 'other';
  readonly code: string;
}

export interface NoticeMessage extends MessageBase {
  readonly kind: 'notice';
  readonly topic: NoticeTopic;
}

/**
 * Where a notice comes from: the platform, the host's introduction, a moderator's act, the gallery of
 * gifts, a viewer's line without a kind of its own, or what may be done in the room.
 */
export type NoticeTopic = 'system' | 'intro' | 'moderation' | 'gallery' | 'common' | 'permission';

export interface HighlightMessage extends MessageBase, HighlightFacts {
  readonly kind: 'highlight';
}

export interface DeletionMessage extends MessageBase, DeletionFacts {
  readonly kind: 'deletion';
}

export interface RankMessage extends MessageBase, RankFacts {
  readonly kind: 'rank';
}

export interface LuckyMessage extends MessageBase, LuckyFacts {
  readonly kind: 'lucky';
}

export interface ShopMessage extends MessageBase, ShopFacts {
  readonly kind: 'shop';
}

export interface PkMessage extends MessageBase, PkFacts {
  readonly kind: 'pk';
}

export interface LinkMicMessage extends MessageBase, LinkMicFacts {
  readonly kind: 'link-mic';
}

export type LiveMessage =
  | ChatMessage
  | EmojiMessage
  | GiftMessage
  | ComboMessage
  | LikeMessage
  | MemberMessage
  | FollowMessage
  | ShareMessage
  | SocialMessage
  | FansclubMessage
  | RoomStatsMessage
  | ControlMessage
  | NoticeMessage
  | LightGiftMessage
  | HighlightMessage
  | DeletionMessage
  | RankMessage
  | LuckyMessage
  | ShopMessage
  | PkMessage
  | LinkMicMessage;

export type MessageKind = LiveMessage['kind'];

/** Every kind, in the order menus show them. The `satisfies` fails when a kind is missing a row. */
export const MESSAGE_KINDS = Object.keys({
  chat: 1,
  emoji: 1,
  gift: 1,
  combo: 1,
  like: 1,
  member: 1,
  follow: 1,
  share: 1,
  social: 1,
  fansclub: 1,
  'room-stats': 1,
  control: 1,
  notice: 1,
  'light-gift': 1,
  highlight: 1,
  deletion: 1,
  rank: 1,
  lucky: 1,
  shop: 1,
  pk: 1,
  'link-mic': 1,
} satisfies Record<MessageKind, 1>) as readonly MessageKind[];

/** Messages of one or a few frames, in order and without holes: `fromSeq … fromSeq + messages.length - 1`. */
export interface LiveBatch {
  /** New on every start of the process; a position is only comparable within one epoch. */
  readonly epoch: string;
  readonly sessionId: string;
  readonly fromSeq: number;
  readonly messages: readonly LiveMessage[];
}
