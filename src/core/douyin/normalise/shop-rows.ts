import type { ShopFacts } from '#shared/room-events.ts';
import { headText } from '../display-text.ts';
import { clip } from '../identity.ts';
import { idText, knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import type { webcast } from '../proto/webcast.js';
import type { Rows } from './row.ts';

/** The shop under the broadcast. */
export const SHOP_ROWS: Rows<
  | 'WebcastProductChangeMessage'
  | 'WebcastLiveShoppingMessage'
  | 'WebcastLiveEcomGeneralMessage'
  | 'WebcastLiveEcomMessage'
  | 'WebcastShelfTradeDataMessage'
> = {
  WebcastProductChangeMessage: (body, context) => ({
    ...base(body, context, body.updateToast || headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'shop',
    event: 'goods',
    productId: idText(body.updateProductInfo[0]?.promotionId),
    productCount: knownCount(body.total),
  }),
  WebcastLiveShoppingMessage: (body, context) => {
    const title = textOrNull(body.updatedProductInfo?.title);
    return {
      ...base(
        body,
        context,
        body.ecomNotice || body.updateToast || title || headText(body.common),
        null,
        null,
      ),
      ...NOTHING_TOLD,
      kind: 'shop',
      event: shoppingEvent(body),
      code: codeOf(body.msgType),
      productId: idText(body.promotionId) ?? idText(body.updatedProductIds[0]),
      title,
      price: knownCount(body.updatedProductInfo?.price),
      productCount: knownCount(body.promotionsNum),
    };
  },
  WebcastLiveEcomGeneralMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'shop',
    event: 'other',
    code: textOrNull(body.contentType),
  }),
  WebcastLiveEcomMessage: (body, context) => {
    const purchaseCount = knownCount(body.purchaseCnt);
    return {
      ...base(
        body,
        context,
        [body.nickName, body.text].filter(Boolean).join(' ') || headText(body.common),
        null,
        null,
      ),
      ...NOTHING_TOLD,
      kind: 'shop',
      event: purchaseCount === null ? 'other' : 'purchase',
      code: codeOf(body.msgType),
      purchaseCount,
    };
  },
  WebcastShelfTradeDataMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'shop',
    event: 'trade',
  }),
};

const MAX_TITLE = 200;

const NOTHING_TOLD: Omit<ShopFacts, 'event'> = {
  code: null,
  productId: null,
  title: null,
  price: null,
  productCount: null,
  purchaseCount: null,
};

/** What its numbers mean is not published; what it carries says it. */
function shoppingEvent(body: webcast.LiveShoppingMessage): ShopFacts['event'] {
  if (body.soldOut) return 'sold-out';
  if (body.updatedProductInfo) return 'product';
  if (body.updatedCouponInfo) return 'coupon';
  if (body.updatedProductIds.length > 0) return 'goods';
  return 'other';
}

function textOrNull(text: string | null | undefined): string | null {
  return text ? clip(text, MAX_TITLE) : null;
}

function codeOf(type: number): string | null {
  return type === 0 ? null : String(type);
}
