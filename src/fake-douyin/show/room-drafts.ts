import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

const timed = (method: string, head: Head): webcast.Common.$Properties => ({
  ...common(method, head),
  createTime: Long.fromNumber(head.atMs),
});

/** The exact audience figures and the best givers, best first, every few seconds. */
export function userSeqDraft(
  head: Head,
  online: number,
  totalViewers: number,
  best: readonly (readonly [Viewer, number])[] = [],
): Draft {
  const method = 'WebcastRoomUserSeqMessage';
  const payload = webcast.RoomUserSeqMessage.encode({
    common: timed(method, head),
    total: Long.fromNumber(online),
    totalUser: Long.fromNumber(totalViewers),
    ranks: best.map(([{ user }, diamonds], at) => ({
      user,
      rank: Long.fromNumber(at + 1),
      score: Long.fromNumber(diamonds),
      exactlyScore: String(diamonds),
    })),
  }).finish();
  return draft(method, head, payload, 'room-stats', null, { online });
}

/** A ready-made text with the number behind it; not exact, so no peak is taken from it. */
export function roomStatsDraft(head: Head, online: number): Draft {
  const method = 'WebcastRoomStatsMessage';
  const payload = webcast.RoomStatsMessage.encode({
    common: timed(method, head),
    displayLong: `${online}在线观众`,
    displayValue: Long.fromNumber(online),
    displayType: Long.fromNumber(1),
  }).finish();
  return draft(method, head, payload, 'room-stats', null);
}

/** The room's income so far (音浪). */
export function fanTicketDraft(head: Head, tickets: number): Draft {
  const method = 'WebcastUpdateFanTicketMessage';
  const payload = webcast.UpdateFanTicketMessage.encode({
    common: common(method, head),
    roomFanTicketCount: Long.fromNumber(tickets),
  }).finish();
  return draft(method, head, payload, 'room-stats', null);
}

export const CONTROL = { pause: 1, resume: 2, end: 3 } as const;

export function controlDraft(head: Head, action: number, tips = ''): Draft {
  const method = 'WebcastControlMessage';
  const payload = webcast.ControlMessage.encode({
    common: timed(method, head),
    action: Long.fromNumber(action),
    ...(tips !== '' && { tips }),
  }).finish();
  return draft(method, head, payload, 'control', null);
}

export function noticeDraft(head: Head, content: string): Draft {
  const method = 'WebcastRoomMessage';
  const payload = webcast.RoomMessage.encode({ common: common(method, head), content }).finish();
  return draft(method, head, payload, 'notice', null);
}

/** The host's own words at the start. */
export function introDraft(head: Head, anchor: Viewer, intro: string): Draft {
  const method = 'WebcastRoomIntroMessage';
  const payload = webcast.RoomIntroMessage.encode({
    common: common(method, head),
    user: anchor.user,
    intro,
  }).finish();
  return draft(method, head, payload, 'notice', anchor);
}

/** Methods that a busy room is full of and that nobody needs; the rest of them only a hostile server would send. */
export const FOREIGN_METHODS = [
  'WebcastInRoomBannerMessage',
  'WebcastActivityEmojiGroupsMessage',
  'WebcastGiftSortMessage',
  'WebcastRoomDataSyncMessage',
  'WebcastSandwichBorderMessage',
  'WebcastGrowthTaskMessage',
] as const;

/** A message of a method that has no place in the table: only its head can be read. */
export function foreignDraft(head: Head, method: string): Draft {
  const payload = webcast.AnyMessage.encode({ common: { msgId: head.id } }).finish();
  return { method, id: head.id, payload, fact: { is: 'unknown', method } };
}

/** A message of a known method whose bytes end too early: its head claims more than there is. */
export function brokenDraft(head: Head, method: string): Draft {
  const payload = Uint8Array.of(0x0a, 0xff, 0x7f, head.id.low & 0xff, (head.id.low >>> 8) & 0xff);
  return { method, id: head.id, payload, fact: { is: 'undecodable' } };
}
