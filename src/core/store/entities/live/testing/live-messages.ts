import type {
  ChatMessage,
  ComboMessage,
  FansclubMessage,
  FollowMessage,
  GiftMessage,
  LikeMessage,
  LiveBatch,
  LiveMessage,
  LiveUser,
  MessageBase,
  RoomStatsMessage,
  ShareMessage,
} from '#shared/message.ts';
import type { RoomInfo } from '#shared/room.ts';
import type { FetcherStatus } from '#shared/session.ts';

export const ROOM_ID = '7100000000000000001';
export const ANCHOR_ID = '9000000001';

export function viewer(key: string, parts: Partial<LiveUser> = {}): LiveUser {
  return {
    key,
    basis: 'id',
    name: `观众${key}`,
    avatarUrl: null,
    gender: 'unknown',
    level: null,
    fanClub: null,
    isAdmin: false,
    masked: false,
    ...parts,
  };
}

/** Somebody of whom only a shortened name is known. */
export const HIDDEN = viewer('name:某***', { basis: 'name', name: '某***', masked: true });

export function room(parts: Partial<RoomInfo> = {}): RoomInfo {
  return {
    liveId: '100000000001',
    roomId: ROOM_ID,
    title: '晚间聊天局',
    anchor: { id: ANCHOR_ID, name: '示例主播', avatarUrl: null },
    status: 'live',
    online: 231,
    totalViewers: 8800,
    likeTotal: 100,
    startedMs: null,
    coverUrl: null,
    ...parts,
  };
}

export function status(parts: Partial<FetcherStatus> = {}): FetcherStatus {
  return {
    state: 'RUNNING',
    phase: 'receiving',
    transitions: 1,
    isDemo: false,
    liveId: '100000000001',
    roomId: ROOM_ID,
    sessionId: 's1',
    startedMs: 1,
    messageCount: 0,
    countsByKind: {},
    lastMessageMs: null,
    messagesPerMinute: 0,
    reconnectCount: 0,
    attempt: 0,
    nextRetryMs: null,
    lastError: null,
    line: null,
    endReason: null,
    frames: { received: 0, bytes: 0, messages: 0, heartbeats: 0, other: 0, bad: {} },
    messages: { received: 0, delivered: 0, duplicates: 0, unknown: {}, undecodable: 0, dropped: {} },
    openGap: null,
    ...parts,
  };
}

export function batch(...messages: LiveMessage[]): LiveBatch {
  return { epoch: 'e1', sessionId: 's1', fromSeq: 1, messages };
}

function base(id: string, user: LiveUser | null, atMs: number): MessageBase {
  return {
    id,
    seq: 1,
    liveId: '100000000001',
    roomId: ROOM_ID,
    sessionId: 's1',
    user,
    text: '',
    sentMs: atMs,
    receivedMs: atMs,
    isPublic: true,
  };
}

/** Messages of one room at one time, as short as a test wants them. */
export function messagesAt(atMs: number) {
  return {
    chat: (id: string, user: LiveUser | null, text = '在吗'): ChatMessage => ({
      ...base(id, user, atMs),
      kind: 'chat',
      style: 'plain',
      text,
    }),
    packet: (id: string, comboKey: string, user: LiveUser): GiftMessage => ({
      ...base(id, user, atMs),
      kind: 'gift',
      gift: ROSE,
      comboKey,
      delta: 1,
      total: 1,
      diamonds: 1,
      ended: false,
      receiver: null,
      toOther: false,
    }),
    combo: (
      comboKey: string,
      user: LiveUser,
      total: number,
      parts: Partial<ComboMessage> = {},
    ): ComboMessage => ({
      ...base(`c-${comboKey}-${total}`, user, atMs),
      kind: 'combo',
      gift: ROSE,
      comboKey,
      delta: total,
      total,
      diamonds: total,
      amended: false,
      reason: 'ended',
      receiver: null,
      toOther: false,
      ...parts,
    }),
    like: (id: string, total: number | null): LikeMessage => ({
      ...base(id, viewer('u-9'), atMs),
      kind: 'like',
      count: 3,
      total,
    }),
    follow: (id: string, user: LiveUser, followCount: number | null = null): FollowMessage => ({
      ...base(id, user, atMs),
      kind: 'follow',
      followCount,
    }),
    share: (id: string, user: LiveUser): ShareMessage => ({
      ...base(id, user, atMs),
      kind: 'share',
      target: 'qq',
    }),
    fansclub: (id: string, user: LiveUser, action: FansclubMessage['action']): FansclubMessage => ({
      ...base(id, user, atMs),
      kind: 'fansclub',
      action,
      clubLevel: 3,
    }),
    enter: (id: string, user: LiveUser): LiveMessage => ({
      ...base(id, user, atMs),
      kind: 'member',
      action: 'enter',
      memberCount: 5,
    }),
    stats: (id: string, parts: Partial<RoomStatsMessage>): RoomStatsMessage => ({
      ...base(id, null, atMs),
      kind: 'room-stats',
      online: null,
      onlineExact: true,
      totalViewers: null,
      fanTickets: null,
      ...parts,
    }),
  };
}

const ROSE = { id: '463', name: '小心心', unitDiamonds: 1, iconUrl: null };
