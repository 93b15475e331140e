import { webcast } from '../proto/webcast.js';
import { count, CREATED_MS, head, id, texted, viewer, viewerRead } from './method-case.ts';
import type { MethodCase } from './method-case.ts';

const bag = {
  kind: 'lucky',
  bagId: null,
  diamonds: null,
  prize: null,
  prizeCount: null,
  winnerCount: null,
  winnerKeys: [],
  opensMs: null,
  code: null,
} as const;

const shop = {
  kind: 'shop',
  code: null,
  productId: null,
  title: null,
  price: null,
  productCount: null,
  purchaseCount: null,
} as const;

const line = { text: '观众甲 说 你好' };

/** Red packets, lotteries and the shop. */
export const OFFER_CASES = {
  WebcastLuckyBoxMessage: {
    payload: webcast.LuckyBoxMessage.encode({
      common: head,
      diamondCount: count(1_000),
      boxId: id('7338697242632999950'),
      sendTime: count(CREATED_MS),
      delayTime: count(180),
      title: '天降红包',
      user: viewer,
      boxStatus: 1,
    }).finish(),
    expected: {
      ...bag,
      form: 'red-packet',
      event: 'opened',
      text: '天降红包',
      user: viewerRead,
      bagId: '7338697242632999950',
      diamonds: 1_000,
      opensMs: CREATED_MS + 180_000,
      code: '1',
    },
  },
  WebcastLuckyBoxTempStatusMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { ...bag, ...line, form: 'red-packet', event: 'status' },
  },
  WebcastLuckyBoxRewardMessage: {
    payload: webcast.LuckyBoxRewardMessage.encode({
      common: head,
      boxIdStr: '7338697242632999950',
      rewardedUserId: ['42', '43'],
    }).finish(),
    expected: {
      ...bag,
      form: 'red-packet',
      event: 'rewarded',
      bagId: '7338697242632999950',
      winnerCount: 2,
      winnerKeys: ['42', '43'],
    },
  },
  WebcastLuckyBoxEndMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { ...bag, ...line, form: 'red-packet', event: 'ended' },
  },
  WebcastLotteryEventNewMessage: {
    payload: webcast.LotteryEventNewMessage.encode({
      common: head,
      lotteryId: id('7338697242632999960'),
      lotteryStatus: 2,
      lotteryDrawTime: count(1_790_000_300),
      prizeCount: count(5),
      luckyCount: count(5),
      awardName: '定制抱枕',
    }).finish(),
    expected: {
      ...bag,
      form: 'lottery',
      event: 'opened',
      text: '定制抱枕',
      bagId: '7338697242632999960',
      prize: '定制抱枕',
      prizeCount: 5,
      winnerCount: 5,
      opensMs: 1_790_000_300_000,
      code: '2',
    },
  },
  WebcastLotteryDrawResultEventMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { ...bag, ...line, form: 'lottery', event: 'ended' },
  },
  WebcastProductChangeMessage: {
    payload: webcast.ProductChangeMessage.encode({
      common: head,
      updateToast: '新品上架',
      updateProductInfo: [{ promotionId: id('3700000000000000001'), index: 1 }],
      total: count(12),
    }).finish(),
    expected: {
      ...shop,
      event: 'goods',
      text: '新品上架',
      productId: '3700000000000000001',
      productCount: 12,
    },
  },
  WebcastLiveShoppingMessage: {
    payload: webcast.LiveShoppingMessage.encode({
      common: head,
      msgType: 4,
      promotionId: id('3700000000000000001'),
      updatedProductInfo: { price: count(9_900), title: '示例台灯' },
      promotionsNum: count(12),
    }).finish(),
    expected: {
      ...shop,
      event: 'product',
      text: '示例台灯',
      code: '4',
      productId: '3700000000000000001',
      title: '示例台灯',
      price: 9_900,
      productCount: 12,
    },
  },
  WebcastLiveEcomGeneralMessage: {
    payload: webcast.LiveEcomGeneralMessage.encode({ common: texted, contentType: 'cart_update' }).finish(),
    expected: { ...shop, ...line, event: 'other', code: 'cart_update' },
  },
  WebcastLiveEcomMessage: {
    payload: webcast.LiveEcomMessage.encode({
      common: head,
      msgType: 1,
      nickName: '观***',
      purchaseCnt: count(88),
      text: '正在去购买',
    }).finish(),
    expected: { ...shop, event: 'purchase', text: '观*** 正在去购买', code: '1', purchaseCount: 88 },
  },
  WebcastShelfTradeDataMessage: {
    payload: webcast.HeadOnly.encode({ common: texted }).finish(),
    expected: { ...shop, ...line, event: 'trade' },
  },
} as const satisfies Record<string, MethodCase>;
