import { webcast } from '../proto/webcast.js';
import { rules } from './part-rules.ts';
import type { RulesEntry } from './part-rules.ts';

/** Red packets, lotteries and the shop. Whose goods and prizes they are says whose room it is. */
export const OFFER_RULES: readonly RulesEntry[] = [
  rules(webcast.LuckyBoxMessage, {
    diamondCount: 'keep',
    boxId: 'id',
    sendTime: 'keep',
    delayTime: 'keep',
    boxType: 'keep',
    title: 'text',
    boxStatus: 'keep',
    boxIdStr: 'id',
  }),
  rules(webcast.LuckyBoxRewardMessage, { boxId: 'id', boxIdStr: 'id', rewardedUserId: 'id' }),
  rules(webcast.LotteryEventNewMessage, {
    lotteryId: 'id',
    lotteryStatus: 'keep',
    lotteryStartTime: 'keep',
    lotteryDrawTime: 'keep',
    prizeCount: 'keep',
    luckyCount: 'keep',
    awardName: 'text',
    awardDescription: 'text',
  }),
  rules(webcast.ProductChangeMessage, { updateToast: 'text', total: 'keep' }),
  rules(webcast.ProductInfo, { promotionId: 'id', index: 'keep' }),
  rules(webcast.LiveShoppingMessage, {
    msgType: 'keep',
    promotionId: 'id',
    ecomNotice: 'text',
    updatedProductIds: 'id',
    soldOut: 'keep',
    promotionsNum: 'keep',
    updateToast: 'text',
  }),
  rules(webcast.UpdatedProductInfo, { price: 'keep', title: 'text' }),
  rules(webcast.UpdatedCouponInfo, { tag: 'text' }),
  rules(webcast.LiveEcomGeneralMessage, { contentType: 'word' }),
  rules(webcast.LiveEcomMessage, { msgType: 'keep', nickName: 'name', purchaseCnt: 'keep', text: 'text' }),
];
