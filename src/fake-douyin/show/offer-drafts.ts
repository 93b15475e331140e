import Long from 'long';
import { webcast } from '#core/douyin/proto/webcast.js';
import { common, draft } from './draft.ts';
import type { Draft, Head } from './draft.ts';
import type { Viewer } from './viewers.ts';

/** Red packets, lotteries and the shop. */

const many = (value: number): Long => Long.fromNumber(value);

export function redPacketDraft(head: Head, viewer: Viewer, diamonds: number, waitSeconds: number): Draft {
  const method = 'WebcastLuckyBoxMessage';
  const payload = webcast.LuckyBoxMessage.encode({
    common: common(method, head),
    diamondCount: many(diamonds),
    boxId: head.id,
    sendTime: many(head.atMs),
    delayTime: many(waitSeconds),
    title: '大家来抢红包',
    user: viewer.user,
    boxStatus: 1,
    boxIdStr: head.id.toString(),
  }).finish();
  return draft(method, head, payload, 'lucky', viewer);
}

export function redPacketRewardDraft(head: Head, boxId: Long, winners: readonly Viewer[]): Draft {
  const method = 'WebcastLuckyBoxRewardMessage';
  const payload = webcast.LuckyBoxRewardMessage.encode({
    common: common(method, head),
    boxId,
    boxIdStr: boxId.toString(),
    rewardedUserId: winners.map(({ key }) => key),
  }).finish();
  return draft(method, head, payload, 'lucky', null);
}

/** Nothing of its own is known of these: the line in the head is all there is. */
function headOnly(method: string, head: Head, kind: 'lucky' | 'shop', describe: string): Draft {
  const payload = webcast.HeadOnly.encode({ common: { ...common(method, head), describe } }).finish();
  return draft(method, head, payload, kind, null);
}

export const redPacketStatusDraft = (head: Head): Draft =>
  headOnly('WebcastLuckyBoxTempStatusMessage', head, 'lucky', '');

export const redPacketEndDraft = (head: Head): Draft =>
  headOnly('WebcastLuckyBoxEndMessage', head, 'lucky', '红包已抢完');

export const lotteryResultDraft = (head: Head): Draft =>
  headOnly('WebcastLotteryDrawResultEventMessage', head, 'lucky', '福袋已开奖');

export const tradeDraft = (head: Head): Draft => headOnly('WebcastShelfTradeDataMessage', head, 'shop', '');

export function lotteryDraft(head: Head, prize: string, count: number, waitSeconds: number): Draft {
  const method = 'WebcastLotteryEventNewMessage';
  const startSeconds = Math.floor(head.atMs / 1000);
  const payload = webcast.LotteryEventNewMessage.encode({
    common: common(method, head),
    lotteryId: head.id,
    lotteryStatus: 1,
    lotteryStartTime: many(startSeconds),
    lotteryDrawTime: many(startSeconds + waitSeconds),
    prizeCount: many(count),
    luckyCount: many(count),
    awardName: prize,
  }).finish();
  return draft(method, head, payload, 'lucky', null);
}

export interface Product {
  readonly id: number;
  readonly title: string;
  /** 分 */
  readonly price: number;
}

export function goodsDraft(head: Head, total: number): Draft {
  const method = 'WebcastProductChangeMessage';
  const payload = webcast.ProductChangeMessage.encode({
    common: common(method, head),
    updateToast: '主播更新了商品',
    total: many(total),
  }).finish();
  return draft(method, head, payload, 'shop', null);
}

export function productDraft(head: Head, product: Product, total: number, soldOut: boolean): Draft {
  const method = 'WebcastLiveShoppingMessage';
  const payload = webcast.LiveShoppingMessage.encode({
    common: common(method, head),
    msgType: 1,
    promotionId: Long.fromNumber(product.id, true),
    updatedProductInfo: { price: many(product.price), title: product.title },
    promotionsNum: many(total),
    ...(soldOut && { soldOut }),
  }).finish();
  return draft(method, head, payload, 'shop', null);
}

export function purchaseDraft(head: Head, viewer: Viewer, bought: number): Draft {
  const method = 'WebcastLiveEcomMessage';
  const payload = webcast.LiveEcomMessage.encode({
    common: common(method, head),
    msgType: 1,
    nickName: `${viewer.name.slice(0, 1)}***`,
    purchaseCnt: many(bought),
    text: '正在去购买',
  }).finish();
  return draft(method, head, payload, 'shop', null);
}
