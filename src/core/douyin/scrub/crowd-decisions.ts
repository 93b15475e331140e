import { webcast } from '../proto/webcast.js';
import { rules } from './part-rules.ts';
import type { RulesEntry } from './part-rules.ts';

/** What viewers say and do. */
export const CROWD_RULES: readonly RulesEntry[] = [
  rules(webcast.ChatMessage, { content: 'said', visibleToSender: 'keep', eventTime: 'keep' }),
  rules(webcast.EmojiChatMessage, { emojiId: 'keep', defaultContent: 'said' }),
  rules(webcast.ScreenChatMessage, { content: 'said', eventTime: 'keep' }),
  rules(webcast.PrivilegeScreenChatMessage, { content: 'said' }),
  rules(webcast.AudioChatMessage, { content: 'said' }),
  rules(webcast.GiftMessage, {
    giftId: 'keep',
    groupCount: 'keep',
    repeatCount: 'keep',
    comboCount: 'keep',
    repeatEnd: 'keep',
    groupId: 'keep',
    sendType: 'keep',
    displayForSelf: 'keep',
    sendTime: 'keep',
    traceId: 'id',
  }),
  rules(webcast.GiftStruct, { id: 'keep', combo: 'keep', diamondCount: 'keep', name: 'keep' }),
  rules(webcast.BindingGiftMessage, {}),
  rules(webcast.LikeMessage, { count: 'keep', total: 'keep' }),
  rules(webcast.MemberMessage, { memberCount: 'keep', action: 'keep', actionDescription: 'text' }),
  rules(webcast.SocialMessage, { action: 'keep', shareTarget: 'code', followCount: 'keep' }),
  rules(webcast.FansclubMessage, { action: 'keep', content: 'text' }),
  rules(webcast.LightGiftMessage, {
    groupCount: 'keep',
    repeatCount: 'keep',
    comboCount: 'keep',
    toUserId: 'id',
    count: 'keep',
  }),
  rules(webcast.LightGiftInfo, { giftId: 'keep', diamondCount: 'keep' }),
  rules(webcast.HotChatMessage, { title: 'text', content: 'said', num: 'keep', sequenceId: 'drop' }),
  rules(webcast.HighlightComment, {
    id: 'id',
    eventTime: 'keep',
    // Of the line that is pinned, whose own id stays.
    commentMsgId: 'keep',
    content: 'said',
    actionType: 'keep',
    endTime: 'keep',
  }),
  rules(webcast.ExhibitionChatMessage, {}),
  rules(webcast.CommonTextMessage, { scene: 'drop' }),
];
