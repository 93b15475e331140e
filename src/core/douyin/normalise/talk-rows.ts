import { headText, renderText } from '../display-text.ts';
import { readImage } from '../identity.ts';
import { idText, knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import { platformMs } from '../platform-time.ts';
import type { webcast } from '../proto/webcast.js';
import type { Rows } from './row.ts';

/** What is said, by viewers or by the platform in their words. */
export const TALK_ROWS: Rows<
  | 'WebcastChatMessage'
  | 'WebcastScreenChatMessage'
  | 'WebcastPrivilegeScreenChatMessage'
  | 'WebcastAudioChatMessage'
  | 'WebcastEmojiChatMessage'
  | 'WebcastHotChatMessage'
  | 'WebcastHighlightComment'
  | 'WebcastExhibitionChatMessage'
  | 'WebcastCommonTextMessage'
> = {
  WebcastChatMessage: (body, context) => ({
    ...base(body, context, body.content, body.eventTime, body.user),
    isPublic: !body.visibleToSender,
    kind: 'chat',
    style: 'plain',
  }),
  WebcastScreenChatMessage: (body, context) => ({
    ...base(body, context, body.content, body.eventTime, body.user),
    kind: 'chat',
    style: 'screen',
  }),
  WebcastPrivilegeScreenChatMessage: (body, context) => ({
    ...base(body, context, body.content, null, body.user),
    kind: 'chat',
    style: 'screen',
  }),
  WebcastAudioChatMessage: (body, context) => ({
    ...base(body, context, body.content, null, body.user),
    kind: 'chat',
    style: 'voice',
  }),
  WebcastEmojiChatMessage: (body, context) => ({
    ...base(body, context, body.defaultContent, null, body.user),
    kind: 'emoji',
    emojiId: idText(body.emojiId),
    imageUrl: emojiImage(body.emojiContent),
  }),
  WebcastHotChatMessage: (body, context) => ({
    ...base(body, context, body.content || body.title || headText(body.common), null, null),
    kind: 'highlight',
    topic: 'repeated',
    // Several figures are steps of a count that is shown rising: the last one is where it ends.
    count: knownCount(body.num.at(-1)),
    commentId: null,
    untilMs: null,
    code: null,
  }),
  WebcastHighlightComment: (body, context) => ({
    ...base(body, context, body.content || headText(body.common), null, body.user),
    kind: 'highlight',
    topic: 'pinned',
    count: null,
    commentId: idText(body.commentMsgId),
    untilMs: platformMs(body.endTime),
    code: body.actionType === 0 ? null : String(body.actionType),
  }),
  WebcastExhibitionChatMessage: (body, context) => ({
    ...base(body, context, renderText(body.displayText) || headText(body.common), null, null),
    kind: 'notice',
    topic: 'gallery',
  }),
  WebcastCommonTextMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, body.user),
    kind: 'notice',
    topic: 'common',
  }),
};

function emojiImage(content: webcast.Text.$Properties | null | undefined): string | null {
  for (const piece of content?.pieces ?? []) {
    const url = readImage(piece.imageValue?.image);
    if (url !== null) return url;
  }
  return null;
}
