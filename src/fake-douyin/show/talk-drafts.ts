import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

const seconds = (ms: number): Long => Long.fromNumber(Math.floor(ms / 1000));

export function chatDraft(head: Head, viewer: Viewer, content: string, shadowed = false): Draft {
  const method = 'WebcastChatMessage';
  const payload = webcast.ChatMessage.encode({
    common: common(method, head),
    user: viewer.user,
    content,
    ...(shadowed && { visibleToSender: true }),
    eventTime: seconds(head.atMs),
  }).finish();
  return draft(method, head, payload, 'chat', viewer);
}

export function emojiDraft(head: Head, viewer: Viewer, emote: string): Draft {
  const method = 'WebcastEmojiChatMessage';
  const payload = webcast.EmojiChatMessage.encode({
    common: common(method, head),
    user: viewer.user,
    emojiId: Long.fromNumber(1_000 + emote.length, true),
    defaultContent: emote,
  }).finish();
  return draft(method, head, payload, 'emoji', viewer);
}

/** A paid line that flies over the picture. */
export function screenChatDraft(head: Head, viewer: Viewer, content: string): Draft {
  const method = 'WebcastScreenChatMessage';
  const payload = webcast.ScreenChatMessage.encode({
    common: common(method, head),
    user: viewer.user,
    content,
    eventTime: seconds(head.atMs),
  }).finish();
  return draft(method, head, payload, 'chat', viewer);
}

export function privilegeChatDraft(head: Head, viewer: Viewer, content: string): Draft {
  const method = 'WebcastPrivilegeScreenChatMessage';
  const payload = webcast.PrivilegeScreenChatMessage.encode({
    common: common(method, head),
    user: viewer.user,
    content,
  }).finish();
  return draft(method, head, payload, 'chat', viewer);
}

/** A voice comment with its recognised text. */
export function voiceDraft(head: Head, viewer: Viewer, content: string): Draft {
  const method = 'WebcastAudioChatMessage';
  const payload = webcast.AudioChatMessage.encode({
    common: common(method, head),
    user: viewer.user,
    content,
  }).finish();
  return draft(method, head, payload, 'chat', viewer);
}
