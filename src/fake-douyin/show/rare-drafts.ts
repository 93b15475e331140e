import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import type { CatalogueGift } from './gift-catalogue.ts';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

/** Messages that come now and then: lines lifted out, lists, notices. What they say is invented. */

const many = (value: number): Long => Long.fromNumber(value);

/** A head with a line that is put together from pieces, as most rare messages have it. */
function saying(method: string, head: Head, pattern: string, pieces: readonly string[] = []) {
  return {
    ...common(method, head),
    displayText: { defaultPattern: pattern, pieces: pieces.map((stringValue) => ({ stringValue })) },
  };
}

export function lightGiftDraft(head: Head, viewer: Viewer, gift: CatalogueGift, items: number): Draft {
  const method = 'WebcastLightGiftMessage';
  const payload = webcast.LightGiftMessage.encode({
    common: { ...common(method, head), user: viewer.user },
    groupCount: many(1),
    repeatCount: many(items),
    comboCount: many(items),
    giftInfo: { giftId: Long.fromNumber(gift.id, true), diamondCount: many(gift.diamonds ?? 0) },
    giftStruct: { id: Long.fromNumber(gift.id, true), name: gift.name },
    count: many(items),
  }).finish();
  return draft(method, head, payload, 'light-gift', viewer);
}

export function repeatedDraft(head: Head, content: string, people: number): Draft {
  const method = 'WebcastHotChatMessage';
  const payload = webcast.HotChatMessage.encode({
    common: common(method, head),
    title: '大家都在说',
    content,
    num: [many(people - 3), many(people)],
  }).finish();
  return draft(method, head, payload, 'highlight', null);
}

export function pinnedDraft(head: Head, viewer: Viewer, content: string, untilMs: number): Draft {
  const method = 'WebcastHighlightComment';
  const payload = webcast.HighlightComment.encode({
    common: common(method, head),
    commentMsgId: head.id.sub(1),
    content,
    user: viewer.user,
    actionType: 1,
    endTime: many(Math.floor(untilMs / 1000)),
  }).finish();
  return draft(method, head, payload, 'highlight', viewer);
}

export function galleryDraft(head: Head, viewer: Viewer, gift: CatalogueGift): Draft {
  const method = 'WebcastExhibitionChatMessage';
  const payload = webcast.ExhibitionChatMessage.encode({
    common: common(method, head),
    displayText: {
      defaultPattern: '{0:user} 点亮了礼物展馆的 {1:gift}',
      pieces: [
        { userValue: { user: viewer.user } },
        { giftValue: { nameRef: { defaultPattern: gift.name } } },
      ],
    },
  }).finish();
  return draft(method, head, payload, 'notice', null);
}

export function commonTextDraft(head: Head, viewer: Viewer): Draft {
  const method = 'WebcastCommonTextMessage';
  const payload = webcast.CommonTextMessage.encode({
    common: saying(method, head, '{0} 升级了荣誉等级', [viewer.name]),
    user: viewer.user,
    scene: 'grade',
  }).finish();
  return draft(method, head, payload, 'notice', viewer);
}

export function permissionDraft(head: Head): Draft {
  const method = 'WebcastRoomVerifyMessage';
  const payload = webcast.RoomVerifyMessage.encode({
    common: common(method, head),
    action: 1,
    content: '主播开启了评论过滤',
  }).finish();
  return draft(method, head, payload, 'notice', null);
}

export function deletionDraft(head: Head, messageId: Long): Draft {
  const method = 'WebcastImDeleteMessage';
  const payload = webcast.ImDeleteMessage.encode({
    common: common(method, head),
    deleteMsgIds: [messageId],
  }).finish();
  return draft(method, head, payload, 'deletion', null);
}

/** The best of the audience, best first; the third one's score is hidden, as the platform does. */
export function audienceRankDraft(head: Head, best: readonly (readonly [Viewer, number])[]): Draft {
  const method = 'WebcastRoomRankMessage';
  const payload = webcast.RoomRankMessage.encode({
    common: common(method, head),
    ranks: best.slice(0, 3).map(([{ user }, diamonds], at) => ({
      user,
      scoreStr: at === 2 ? '***' : String(diamonds),
    })),
  }).finish();
  return draft(method, head, payload, 'rank', null);
}

export function hourRankDraft(head: Head, place: number): Draft {
  const method = 'WebcastRanklistHourEntranceMessage';
  const payload = webcast.RanklistHourEntranceMessage.encode({
    common: common(method, head),
    info: { globalInfos: [{ details: [{ title: '小时榜', pages: [{ content: `第${place}名` }] }] }] },
  }).finish();
  return draft(method, head, payload, 'rank', null);
}

export function awardDraft(head: Head, place: number): Draft {
  const method = 'WebcastRankListAwardMessage';
  const payload = webcast.RankListAwardMessage.encode({
    common: common(method, head),
    rank: many(place),
    text: { defaultPattern: '恭喜主播获得小时榜第 {0} 名', pieces: [{ stringValue: String(place) }] },
  }).finish();
  return draft(method, head, payload, 'rank', null);
}

export function linkGuestsDraft(head: Head, guests: readonly Viewer[]): Draft {
  const method = 'WebcastLinkMicMethod';
  const payload = webcast.LinkMicMethod.encode({
    common: common(method, head),
    messageType: many(4),
    linkedUsers: guests.map(({ user }) => user),
  }).finish();
  return draft(method, head, payload, 'link-mic', null);
}

export function linkEnterDraft(head: Head, viewer: Viewer): Draft {
  const method = 'WebcastLinkMessage';
  const payload = webcast.LinkMessage.encode({
    common: saying(method, head, '{0} 上麦了', [viewer.name]),
    messageType: many(5),
    enterContent: Uint8Array.of(8, 1),
  }).finish();
  return draft(method, head, payload, 'link-mic', null);
}

export function guestScoreDraft(head: Head, guest: Viewer, score: number): Draft {
  const method = 'WebcastLinkerContributeMessage';
  const payload = webcast.LinkerContributeMessage.encode({
    common: common(method, head),
    userId: guest.user.id ?? Long.UZERO,
    totalScore: many(score),
    totalScoreStr: String(score),
  }).finish();
  return draft(method, head, payload, 'link-mic', null);
}
