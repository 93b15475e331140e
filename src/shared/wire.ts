import type { LiveMessage } from './message.ts';
import {
  highlightData,
  linkMicData,
  luckyData,
  pkData,
  rankData,
  rankEntryData,
  shopData,
} from './wire-facts.ts';

/** A message as tools see it (HTTP, SSE, WebSocket, `replay --json`): snake_case, ids as strings. */
export interface WireMessage {
  readonly message_id: string;
  /** A `MessageKind`; an unknown social action is `social:<code>`. */
  readonly message_type: string;
  /** Null for messages without a sender. See `extra_data.user.basis` for what it was taken from. */
  readonly user_id: string | null;
  readonly user_name: string | null;
  readonly content: string;
  /** Seconds with fraction; the platform's time, or the time of arrival where it gave none. */
  readonly timestamp: number;
  /** The same in whole milliseconds. */
  readonly timestamp_ms: number;
  readonly live_id: string;
  readonly room_id: string;
  readonly session_id: string;
  readonly seq: number;
  readonly extra_data: Readonly<Record<string, unknown>>;
}

/** The type name tools filter by. */
export function wireType(message: LiveMessage): string {
  return message.kind === 'social' ? `social:${message.code}` : message.kind;
}

export function toWire(message: LiveMessage): WireMessage {
  const at = message.sentMs ?? message.receivedMs;
  return {
    message_id: message.id,
    message_type: wireType(message),
    user_id: message.user?.key ?? null,
    user_name: message.user?.name ?? null,
    content: message.text,
    timestamp: at / 1000,
    timestamp_ms: at,
    live_id: message.liveId,
    room_id: message.roomId,
    session_id: message.sessionId,
    seq: message.seq,
    extra_data: extraData(message),
  };
}

/** What only this kind has, plus what every message knows beyond the common columns. */
function extraData(message: LiveMessage): Record<string, unknown> {
  const { user } = message;
  const extra: Record<string, unknown> = {
    sent_ms: message.sentMs,
    received_ms: message.receivedMs,
    is_public: message.isPublic,
  };
  if (user !== null) {
    extra['user'] = {
      basis: user.basis,
      masked: user.masked,
      avatar_url: user.avatarUrl,
      gender: user.gender,
      level: user.level,
      fan_club: user.fanClub,
      is_admin: user.isAdmin,
    };
  }
  switch (message.kind) {
    case 'chat':
      return Object.assign(extra, { style: message.style });
    case 'emoji':
      return Object.assign(extra, { emoji_id: message.emojiId, image_url: message.imageUrl });
    case 'gift':
      return Object.assign(extra, giftData(message), { ended: message.ended });
    case 'combo':
      return Object.assign(extra, giftData(message), {
        is_final: true,
        amended: message.amended,
        reason: message.reason,
      });
    case 'like':
      return Object.assign(extra, { count: message.count, total: message.total });
    case 'member':
      return Object.assign(extra, { action: message.action, member_count: message.memberCount });
    case 'follow':
      return Object.assign(extra, { follow_count: message.followCount });
    case 'share':
      return Object.assign(extra, { target: message.target });
    case 'social':
      return Object.assign(extra, { code: message.code });
    case 'fansclub':
      return Object.assign(extra, { action: message.action, club_level: message.clubLevel });
    case 'room-stats':
      return Object.assign(extra, {
        online: message.online,
        online_exact: message.onlineExact,
        total_viewers: message.totalViewers,
        fan_tickets: message.fanTickets,
        ...(message.topViewers !== undefined && { top_viewers: message.topViewers.map(rankEntryData) }),
      });
    case 'control':
      return Object.assign(extra, { action: message.action, code: message.code });
    case 'notice':
      return Object.assign(extra, { topic: message.topic });
    case 'light-gift':
      return Object.assign(extra, {
        gift_id: message.gift.id,
        gift_name: message.gift.name,
        unit_diamonds: message.gift.unitDiamonds,
        icon_url: message.gift.iconUrl,
        items: message.items,
        to_other: message.toOther,
      });
    case 'highlight':
      return Object.assign(extra, highlightData(message));
    case 'deletion':
      return Object.assign(extra, { message_ids: message.messageIds, user_ids: message.userKeys });
    case 'rank':
      return Object.assign(extra, rankData(message));
    case 'lucky':
      return Object.assign(extra, luckyData(message));
    case 'shop':
      return Object.assign(extra, shopData(message));
    case 'pk':
      return Object.assign(extra, pkData(message));
    case 'link-mic':
      return Object.assign(extra, linkMicData(message));
  }
}

function giftData(message: Extract<LiveMessage, { kind: 'gift' | 'combo' }>) {
  return {
    gift_id: message.gift.id,
    gift_name: message.gift.name,
    unit_diamonds: message.gift.unitDiamonds,
    icon_url: message.gift.iconUrl,
    combo_key: message.comboKey,
    delta: message.delta,
    total: message.total,
    diamonds: message.diamonds,
    to_user: message.receiver,
    to_other: message.toOther,
  };
}
