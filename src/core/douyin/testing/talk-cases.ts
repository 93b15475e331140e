import { webcast } from '../proto/webcast.js';
import { count, head, id, texted, viewer, viewerRead } from './method-case.ts';
import type { MethodCase } from './method-case.ts';

const said = { common: head, user: viewer, content: '主播好' };
const saidAt = 1_789_999_990;

export const TALK_CASES = {
  WebcastChatMessage: {
    payload: webcast.ChatMessage.encode({ ...said, eventTime: count(saidAt) }).finish(),
    expected: {
      kind: 'chat',
      style: 'plain',
      text: '主播好',
      user: viewerRead,
      sentMs: saidAt * 1000,
    },
  },
  WebcastScreenChatMessage: {
    payload: webcast.ScreenChatMessage.encode({ ...said, eventTime: count(saidAt) }).finish(),
    expected: { kind: 'chat', style: 'screen', text: '主播好', user: viewerRead, sentMs: saidAt * 1000 },
  },
  WebcastPrivilegeScreenChatMessage: {
    payload: webcast.PrivilegeScreenChatMessage.encode(said).finish(),
    expected: { kind: 'chat', style: 'screen', text: '主播好', user: viewerRead },
  },
  WebcastAudioChatMessage: {
    payload: webcast.AudioChatMessage.encode(said).finish(),
    expected: { kind: 'chat', style: 'voice', text: '主播好', user: viewerRead },
  },
  WebcastEmojiChatMessage: {
    payload: webcast.EmojiChatMessage.encode({
      common: head,
      user: viewer,
      emojiId: id('9007199254740993'),
      defaultContent: '[比心]',
      emojiContent: { pieces: [{ imageValue: { image: { urlList: ['https://p3.douyinpic.com/e.png'] } } }] },
    }).finish(),
    expected: {
      kind: 'emoji',
      text: '[比心]',
      user: viewerRead,
      emojiId: '9007199254740993',
      imageUrl: 'https://p3.douyinpic.com/e.png',
    },
  },
  WebcastHotChatMessage: {
    payload: webcast.HotChatMessage.encode({
      common: texted,
      title: '大家都在说',
      content: '666',
      num: [count(10), count(37)],
    }).finish(),
    expected: {
      kind: 'highlight',
      topic: 'repeated',
      text: '666',
      count: 37,
      commentId: null,
      untilMs: null,
      code: null,
    },
  },
  WebcastHighlightComment: {
    payload: webcast.HighlightComment.encode({
      common: texted,
      commentMsgId: id('7338697242632999901'),
      content: '求歌单',
      user: viewer,
      actionType: 1,
      endTime: count(1_790_000_060),
    }).finish(),
    expected: {
      kind: 'highlight',
      topic: 'pinned',
      text: '求歌单',
      user: viewerRead,
      count: null,
      commentId: '7338697242632999901',
      untilMs: 1_790_000_060_000,
      code: '1',
    },
  },
  WebcastExhibitionChatMessage: {
    payload: webcast.ExhibitionChatMessage.encode({
      common: head,
      displayText: {
        defaultPattern: '{0} 点亮了 {1:gift}{9}',
        pieces: [{ userValue: { user: viewer } }, { giftValue: { nameRef: { defaultPattern: '小心心' } } }],
      },
    }).finish(),
    expected: { kind: 'notice', topic: 'gallery', text: '观众甲 点亮了 小心心' },
  },
  WebcastCommonTextMessage: {
    payload: webcast.CommonTextMessage.encode({ common: texted, user: viewer, scene: 'x' }).finish(),
    expected: { kind: 'notice', topic: 'common', text: '观众甲 说 你好', user: viewerRead },
  },
} as const satisfies Record<string, MethodCase>;
