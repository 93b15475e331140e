import { webcast } from '#core/douyin/proto/webcast.js';

type Typed = { common?: unknown; user?: webcast.User.$Properties | null };

/** The rarer methods of a recording: what each is, and what it must at least decode as. */
export const RARE_METHODS: readonly (readonly [
  method: string,
  kind: string,
  decode: (bytes: Uint8Array) => Typed,
])[] = [
  ['WebcastLightGiftMessage', 'light-gift', (bytes) => webcast.LightGiftMessage.decode(bytes)],
  ['WebcastHotChatMessage', 'highlight', (bytes) => webcast.HotChatMessage.decode(bytes)],
  ['WebcastHighlightComment', 'highlight', (bytes) => webcast.HighlightComment.decode(bytes)],
  ['WebcastExhibitionChatMessage', 'notice', (bytes) => webcast.ExhibitionChatMessage.decode(bytes)],
  ['WebcastCommonTextMessage', 'notice', (bytes) => webcast.CommonTextMessage.decode(bytes)],
  ['WebcastRoomVerifyMessage', 'notice', (bytes) => webcast.RoomVerifyMessage.decode(bytes)],
  ['WebcastImDeleteMessage', 'deletion', (bytes) => webcast.ImDeleteMessage.decode(bytes)],
  ['WebcastRoomRankMessage', 'rank', (bytes) => webcast.RoomRankMessage.decode(bytes)],
  [
    'WebcastRanklistHourEntranceMessage',
    'rank',
    (bytes) => webcast.RanklistHourEntranceMessage.decode(bytes),
  ],
  ['WebcastRankListAwardMessage', 'rank', (bytes) => webcast.RankListAwardMessage.decode(bytes)],
  ['WebcastLinkMicMethod', 'link-mic', (bytes) => webcast.LinkMicMethod.decode(bytes)],
  ['WebcastLinkMessage', 'link-mic', (bytes) => webcast.LinkMessage.decode(bytes)],
  ['WebcastLinkerContributeMessage', 'link-mic', (bytes) => webcast.LinkerContributeMessage.decode(bytes)],
  ['WebcastLuckyBoxMessage', 'lucky', (bytes) => webcast.LuckyBoxMessage.decode(bytes)],
  ['WebcastLuckyBoxTempStatusMessage', 'lucky', (bytes) => webcast.HeadOnly.decode(bytes)],
  ['WebcastLuckyBoxRewardMessage', 'lucky', (bytes) => webcast.LuckyBoxRewardMessage.decode(bytes)],
  ['WebcastLuckyBoxEndMessage', 'lucky', (bytes) => webcast.HeadOnly.decode(bytes)],
  ['WebcastLotteryEventNewMessage', 'lucky', (bytes) => webcast.LotteryEventNewMessage.decode(bytes)],
  ['WebcastLotteryDrawResultEventMessage', 'lucky', (bytes) => webcast.HeadOnly.decode(bytes)],
  ['WebcastProductChangeMessage', 'shop', (bytes) => webcast.ProductChangeMessage.decode(bytes)],
  ['WebcastLiveShoppingMessage', 'shop', (bytes) => webcast.LiveShoppingMessage.decode(bytes)],
  ['WebcastLiveEcomMessage', 'shop', (bytes) => webcast.LiveEcomMessage.decode(bytes)],
  ['WebcastShelfTradeDataMessage', 'shop', (bytes) => webcast.HeadOnly.decode(bytes)],
  ['WebcastLinkMicBattleMethod', 'pk', (bytes) => webcast.LinkMicBattle.decode(bytes)],
  ['LinkMicMethod', 'pk', (bytes) => webcast.LinkMicMethod.decode(bytes)],
  ['WebcastLinkMicArmiesMethod', 'pk', (bytes) => webcast.LinkMicArmies.decode(bytes)],
  ['WebcastLinkMicBattleFinishMethod', 'pk', (bytes) => webcast.LinkMicBattleFinish.decode(bytes)],
  ['WebcastLinkMicBattlePunishMethod', 'pk', (bytes) => webcast.LinkMicBattlePunish.decode(bytes)],
];
