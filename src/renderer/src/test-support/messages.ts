import type { Snapshot } from '#shared/contract.ts';
import type {
  ChatMessage,
  ComboMessage,
  FollowMessage,
  GiftInfo,
  GiftMessage,
  LikeMessage,
  LiveBatch,
  LiveMessage,
  LiveUser,
  MemberMessage,
} from '#shared/message.ts';
import type { FetcherStatus, Gap } from '#shared/session.ts';

/** Made-up messages for unit tests; never imported by the page. */

export const SESSION = 's1';
export const START_MS = 1_700_000_000_000;

export function viewer(name: string): LiveUser {
  return {
    key: name,
    basis: 'id',
    name,
    avatarUrl: null,
    gender: 'unknown',
    level: null,
    fanClub: null,
    isAdmin: false,
    masked: false,
  };
}

function base(seq: number) {
  return {
    id: String(seq),
    seq,
    liveId: '1',
    roomId: '2',
    sessionId: SESSION,
    user: viewer(`viewer ${seq}`),
    text: `line ${seq}`,
    sentMs: null,
    receivedMs: START_MS + seq * 10,
    isPublic: true,
  };
}

export function chat(seq: number, change: Partial<ChatMessage> = {}): ChatMessage {
  return { ...base(seq), kind: 'chat', style: 'plain', ...change };
}

export function join(seq: number, change: Partial<MemberMessage> = {}): MemberMessage {
  return { ...base(seq), kind: 'member', action: 'enter', memberCount: null, ...change };
}

export function like(seq: number, count: number): LikeMessage {
  return { ...base(seq), kind: 'like', count, total: null };
}

export function followed(seq: number, change: Partial<FollowMessage> = {}): FollowMessage {
  return { ...base(seq), kind: 'follow', followCount: null, ...change };
}

export const ROSE: GiftInfo = { id: '2002', name: 'rose', unitDiamonds: 5, iconUrl: null };

export function gift(
  seq: number,
  delta: number,
  total: number,
  change: Partial<GiftMessage> = {},
): GiftMessage {
  return {
    ...base(seq),
    kind: 'gift',
    user: viewer('giver'),
    gift: ROSE,
    comboKey: 'c1',
    delta,
    total,
    diamonds: ROSE.unitDiamonds === null ? null : ROSE.unitDiamonds * delta,
    ended: false,
    receiver: null,
    toOther: false,
    ...change,
  };
}

export function combo(seq: number, total: number, change: Partial<ComboMessage> = {}): ComboMessage {
  return {
    ...base(seq),
    kind: 'combo',
    user: viewer('giver'),
    gift: ROSE,
    comboKey: 'c1',
    delta: total,
    total,
    diamonds: 5 * total,
    amended: false,
    reason: 'idle',
    receiver: null,
    toOther: false,
    ...change,
  };
}

export function gap(afterSeq: number, change: Partial<Gap> = {}): Gap {
  return {
    id: `gap ${afterSeq}`,
    sessionId: SESSION,
    startMs: START_MS,
    endMs: null,
    reason: 'lost',
    afterSeq,
    resumed: false,
    ...change,
  };
}

/** Chat lines `from` to `to`, as one batch. */
export function batch(from: number, to: number, change: Partial<LiveBatch> = {}): LiveBatch {
  const messages = Array.from({ length: to - from + 1 }, (_, index) => chat(from + index));
  return { epoch: 'e1', sessionId: SESSION, fromSeq: from, messages, ...change };
}

export function status(change: Partial<FetcherStatus> = {}): FetcherStatus {
  return {
    state: 'RUNNING',
    phase: 'receiving',
    transitions: 1,
    isDemo: false,
    liveId: '1',
    roomId: '2',
    sessionId: SESSION,
    startedMs: START_MS,
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
    ...change,
  };
}

export function snapshot(messages: readonly LiveMessage[], change: Partial<Snapshot> = {}): Snapshot {
  return {
    epoch: 'e1',
    seq: messages.at(-1)?.seq ?? 0,
    status: status(),
    room: null,
    roomState: null,
    stats: null,
    messages,
    gifts: [],
    supporters: [],
    gaps: [],
    storage: { mode: 'disk', problem: null, queued: 0, written: 0, droppedByReason: {} },
    ...change,
  };
}
