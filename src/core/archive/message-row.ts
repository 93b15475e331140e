import { isUnrecognisable } from '#shared/identity.ts';
import type { IdentityBasis, LiveMessage, LiveUser } from '#shared/message.ts';
import { wireType } from '#shared/wire.ts';

/** A row of `messages` as it is read, without `session` and `room`. */
export interface MessageRow {
  readonly seq: number;
  readonly message_id: string;
  /** The name tools filter by: the kind, or `social:<code>`. */
  readonly type: string;
  readonly user_key: string | null;
  readonly user_name: string | null;
  readonly sent_ms: number | null;
  readonly received_ms: number;
  readonly text: string;
  /** JSON of everything that no column holds. */
  readonly body: string;
}

export interface SessionIds {
  readonly sessionId: string;
  readonly liveId: string;
  readonly roomId: string;
}

/** Texts that a column cannot give back exactly; the body then has them too. */
interface Exact {
  liveId?: string;
  roomId?: string;
  sessionId?: string;
  id?: string;
  text?: string;
  key?: string;
  name?: string;
}

interface Body {
  readonly user?: Omit<LiveUser, 'key' | 'name'>;
  readonly exact?: Exact;
}

/** The same on its way to the writer: made where the message is, so that only flat values cross the border. */
export interface NewRow {
  readonly columns: RowColumns;
  /** What the sender's key was taken from; null without a sender that can be recognised. */
  readonly basis: IdentityBasis | null;
  /** What it adds to the figures of its session and its sender; null for messages that only count as one. */
  readonly counts: RowCounts | null;
}

/** In the order of the table, without `session` and `room`, which the writer knows. */
export type RowColumns = readonly [
  seq: number,
  messageId: string,
  type: string,
  userKey: string | null,
  userName: string | null,
  sentMs: number | null,
  receivedMs: number,
  text: string,
  body: string,
];

export interface RowCounts {
  readonly giftItems: number;
  readonly diamonds: number;
  readonly priceUnknown: boolean;
  readonly likes: number;
  readonly likeTotal: number | null;
  readonly online: number | null;
}

export function toRow(message: LiveMessage, ids: SessionIds): NewRow {
  const {
    id,
    seq,
    kind: _kind,
    liveId,
    roomId,
    sessionId,
    user,
    text,
    sentMs,
    receivedMs,
    ...rest
  } = message;
  const exact = exactTexts({ id, text, key: user?.key ?? '', name: user?.name ?? '' });
  if (liveId !== ids.liveId) exact.liveId = liveId;
  if (roomId !== ids.roomId) exact.roomId = roomId;
  if (sessionId !== ids.sessionId) exact.sessionId = sessionId;
  const body: Record<string, unknown> = rest;
  if (user !== null) body['user'] = userBody(user);
  if (hasAny(exact)) body['exact'] = exact;
  const key = user?.key ?? null;
  const isViewer = user !== null && !isUnrecognisable(user);
  const name = user?.name ?? null;
  return {
    columns: [seq, id, wireType(message), key, name, sentMs, receivedMs, text, JSON.stringify(body)],
    basis: isViewer ? user.basis : null,
    counts: countsOf(message),
  };
}

const NO_COUNTS: RowCounts = {
  giftItems: 0,
  diamonds: 0,
  priceUnknown: false,
  likes: 0,
  likeTotal: null,
  online: null,
};

function countsOf(message: LiveMessage): RowCounts | null {
  switch (message.kind) {
    case 'gift':
      // To a co-host or opponent: not this room's income.
      if (message.toOther) return null;
      return {
        ...NO_COUNTS,
        giftItems: message.delta,
        diamonds: message.diamonds ?? 0,
        priceUnknown: message.diamonds === null && message.delta > 0,
      };
    case 'like':
      return { ...NO_COUNTS, likes: message.count, likeTotal: message.total };
    case 'room-stats':
      // A figure out of a display text is rounded: it must not pass for a peak.
      return { ...NO_COUNTS, online: message.onlineExact ? message.online : null };
    default:
      return null;
  }
}

export function fromRow(row: MessageRow, ids: SessionIds): LiveMessage {
  const { user, exact, ...rest } = JSON.parse(row.body) as Body;
  const message = {
    ...rest,
    kind: row.type.startsWith('social:') ? 'social' : row.type,
    id: exact?.id ?? row.message_id,
    seq: row.seq,
    liveId: exact?.liveId ?? ids.liveId,
    roomId: exact?.roomId ?? ids.roomId,
    sessionId: exact?.sessionId ?? ids.sessionId,
    user:
      user === undefined
        ? null
        : { key: exact?.key ?? row.user_key ?? '', name: exact?.name ?? row.user_name ?? '', ...user },
    text: exact?.text ?? row.text,
    sentMs: row.sent_ms,
    receivedMs: row.received_ms,
  };
  // Written by `toRow` from a LiveMessage and by nothing else; the round trip of every kind is tested.
  return message as LiveMessage;
}

/**
 * SQLite keeps UTF-8, which has no unpaired surrogates: they would come back as U+FFFD. JSON escapes
 * them, so the body can carry what the column cannot.
 */
function exactTexts(texts: Required<Pick<Exact, 'id' | 'text' | 'key' | 'name'>>): Exact {
  const exact: Exact = {};
  if (!texts.id.isWellFormed()) exact.id = texts.id;
  if (!texts.text.isWellFormed()) exact.text = texts.text;
  if (!texts.key.isWellFormed()) exact.key = texts.key;
  if (!texts.name.isWellFormed()) exact.name = texts.name;
  return exact;
}

function hasAny(exact: Exact): boolean {
  for (const _ in exact) return true;
  return false;
}

function userBody(user: LiveUser): Omit<LiveUser, 'key' | 'name'> {
  const { basis, avatarUrl, gender, level, fanClub, isAdmin, masked } = user;
  return { basis, avatarUrl, gender, level, fanClub, isAdmin, masked };
}
