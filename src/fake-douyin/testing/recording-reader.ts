import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { Totals } from '#shared/totals.ts';
import { RARE_METHODS } from './rare-methods.ts';

/** Totals as a second pair of eyes finds them in the bytes of a recording: gifts by the growth of their running totals, message for message. */
export function readTotals(lines: readonly string[]): Totals {
  const reader = new Reader();
  for (const line of lines) {
    const row = JSON.parse(line) as { meta?: { anchor_id: string }; dir?: string; b64?: string };
    if (row.meta !== undefined) reader.anchorId = row.meta.anchor_id;
    else if (row.dir === 'in') reader.frame(Buffer.from(row.b64 ?? '', 'base64'));
  }
  return reader.totals();
}

type Typed = { common?: unknown; user?: webcast.User.$Properties | null };

/** Method → kind and decoder; a kind may depend on the message. */
const TABLE = new Map<
  string,
  readonly [kind: (message: never) => string, decode: (bytes: Uint8Array) => Typed]
>([
  ['WebcastChatMessage', [() => 'chat', (bytes) => webcast.ChatMessage.decode(bytes)]],
  ['WebcastScreenChatMessage', [() => 'chat', (bytes) => webcast.ScreenChatMessage.decode(bytes)]],
  [
    'WebcastPrivilegeScreenChatMessage',
    [() => 'chat', (bytes) => webcast.PrivilegeScreenChatMessage.decode(bytes)],
  ],
  ['WebcastAudioChatMessage', [() => 'chat', (bytes) => webcast.AudioChatMessage.decode(bytes)]],
  ['WebcastEmojiChatMessage', [() => 'emoji', (bytes) => webcast.EmojiChatMessage.decode(bytes)]],
  ['WebcastGiftMessage', [() => 'gift', (bytes) => webcast.GiftMessage.decode(bytes)]],
  [
    'WebcastBindingGiftMessage',
    [() => 'gift', (bytes) => webcast.GiftMessage.create(webcast.BindingGiftMessage.decode(bytes).msg ?? {})],
  ],
  ['WebcastLikeMessage', [() => 'like', (bytes) => webcast.LikeMessage.decode(bytes)]],
  [
    'WebcastMemberMessage',
    [
      ({ action }: webcast.MemberMessage) => (Number(action) === 1 ? 'member' : 'notice'),
      (bytes) => webcast.MemberMessage.decode(bytes),
    ],
  ],
  [
    'WebcastSocialMessage',
    [
      ({ action }: webcast.SocialMessage) => ['', 'follow', '', 'share'][Number(action)] || 'social',
      (bytes) => webcast.SocialMessage.decode(bytes),
    ],
  ],
  ['WebcastFansclubMessage', [() => 'fansclub', (bytes) => webcast.FansclubMessage.decode(bytes)]],
  ['WebcastRoomUserSeqMessage', [() => 'room-stats', (bytes) => webcast.RoomUserSeqMessage.decode(bytes)]],
  ['WebcastRoomStatsMessage', [() => 'room-stats', (bytes) => webcast.RoomStatsMessage.decode(bytes)]],
  [
    'WebcastUpdateFanTicketMessage',
    [() => 'room-stats', (bytes) => webcast.UpdateFanTicketMessage.decode(bytes)],
  ],
  ['WebcastControlMessage', [() => 'control', (bytes) => webcast.ControlMessage.decode(bytes)]],
  ['WebcastRoomMessage', [() => 'notice', (bytes) => webcast.RoomMessage.decode(bytes)]],
  ['WebcastRoomIntroMessage', [() => 'notice', (bytes) => webcast.RoomIntroMessage.decode(bytes)]],
  ...RARE_METHODS.map(([method, kind, decode]) => [method, [() => kind, decode]] as const),
]);

class Reader {
  anchorId = '';
  readonly #seen = new Set<string>();
  readonly #messages = new Map<string, number>();
  readonly #unknown = new Map<string, number>();
  readonly #users = new Set<string>();
  readonly #combos = new Map<string, number>();
  readonly #byGift = new Map<string, { items: number; diamonds: number }>();
  readonly #byUser = new Map<string, { items: number; diamonds: number }>();
  readonly #sum = {
    items: 0,
    diamonds: 0,
    other_items: 0,
    other_diamonds: 0,
    likes: 0,
    duplicates: 0,
    undecodable: 0,
  };
  #likeTotal: number | null = null;
  #onlinePeak: number | null = null;

  frame(bytes: Uint8Array): void {
    let messages: readonly webcast.Message.$Properties[];
    try {
      const frame = webcast.PushFrame.decode(bytes);
      if (frame.payloadType !== 'msg') return;
      const packed = frame.headers.some(({ key, value }) => key === 'compress_type' && value === 'gzip');
      messages = webcast.Response.decode(packed ? gunzipSync(frame.payload) : frame.payload).messages;
    } catch {
      if (this.#isNew(createHash('sha256').update(bytes).digest('hex'))) this.#sum.undecodable += 1;
      return;
    }
    for (const message of messages) this.#message(message);
  }

  totals(): Totals {
    const count = (kind: string): number => this.#messages.get(kind) ?? 0;
    const { likes, duplicates, undecodable, ...gifts } = this.#sum;
    return {
      messages: Object.fromEntries(this.#messages),
      gifts: {
        ...gifts,
        by_gift: Object.fromEntries(this.#byGift),
        by_user: Object.fromEntries(this.#byUser),
      },
      likes: { sum: likes, total: this.#likeTotal },
      enters: count('member'),
      follows: count('follow'),
      shares: count('share'),
      fansclub: count('fansclub'),
      online_peak: this.#onlinePeak,
      duplicates,
      unknown: Object.fromEntries(this.#unknown),
      undecodable,
      users: this.#users.size,
    };
  }

  #isNew(id: string): boolean {
    if (this.#seen.has(id)) this.#sum.duplicates += 1;
    return !this.#seen.has(id) && this.#seen.add(id).size > 0;
  }

  #message(message: webcast.Message.$Properties): void {
    const { method = '', payload, msgId } = message;
    const bytes = payload ?? new Uint8Array();
    const row = TABLE.get(method ?? '');
    try {
      const head = webcast.AnyMessage.decode(bytes).common;
      const typed = row?.[1](bytes);
      // A binding gift keeps its head elsewhere: where others have it, it has the gift's number.
      const own =
        method === 'WebcastBindingGiftMessage' ? (typed as webcast.GiftMessage).common?.msgId : head?.msgId;
      if (!this.#isNew(String(own ?? msgId))) return;
      if (row === undefined || typed === undefined) raise(this.#unknown, method ?? '');
      else this.#typed(row[0](typed as never), typed, String(own));
    } catch {
      if (this.#isNew(String(msgId))) this.#sum.undecodable += 1;
    }
  }

  #typed(kind: string, typed: Typed, id: string): void {
    raise(this.#messages, kind);
    const key = keyOf(typed.user);
    if (key !== null && !isHidden(typed.user)) this.#users.add(key);
    if (typed instanceof webcast.LikeMessage) {
      this.#sum.likes += Number(typed.count);
      if (Number(typed.total) > 0) this.#likeTotal = Math.max(this.#likeTotal ?? 0, Number(typed.total));
    }
    if (typed instanceof webcast.RoomUserSeqMessage) {
      this.#onlinePeak = Math.max(this.#onlinePeak ?? 0, Number(typed.total));
    }
    if (typed instanceof webcast.GiftMessage) this.#gift(typed, key ?? '', id);
  }

  #gift(gift: webcast.GiftMessage, userKey: string, id: string): void {
    const giftId = String(gift.giftId);
    const to = String(gift.toUser?.id ?? '');
    const items = Math.max(Number(gift.repeatCount), Number(gift.groupCount) * Number(gift.comboCount), 1);
    const adds = gift.gift?.combo === true && Number(gift.groupId) !== 0;
    const comboKey = adds ? [userKey, giftId, gift.groupId, to].join('|') : id;
    const before = this.#combos.get(comboKey) ?? 0;
    const delta = Math.max(0, items - before);
    this.#combos.set(comboKey, Math.max(before, items));
    const diamonds = delta * (gift.gift?.diamondCount ?? 0);
    if (to !== '' && to !== this.anchorId) {
      this.#sum.other_items += delta;
      this.#sum.other_diamonds += diamonds;
      return;
    }
    if (delta === 0) return;
    const byUser = isHidden(gift.user) ? [] : [rowOf(this.#byUser, userKey)];
    for (const row of [this.#sum, rowOf(this.#byGift, giftId), ...byUser]) {
      row.items += delta;
      row.diamonds += diamonds;
    }
  }
}

function keyOf(user: webcast.User.$Properties | null | undefined): string | null {
  if (user === null || user === undefined) return null;
  const id = String(user.id ?? '0');
  if (id !== '0' && id !== '111111') return id;
  return user.webcastUid || user.secUid || `name:${user.nickname}`;
}

/** Nothing but a masked name is left: no total may count two such messages as one person's. */
function isHidden(user: webcast.User.$Properties | null | undefined): boolean {
  return String(user?.id) === '111111' && !user?.webcastUid && !user?.secUid;
}

function raise(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function rowOf(rows: Map<string, { items: number; diamonds: number }>, key: string) {
  const row = rows.get(key) ?? { items: 0, diamonds: 0 };
  rows.set(key, row);
  return row;
}
