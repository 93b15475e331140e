import type { LuckyFacts } from '#shared/room-events.ts';
import { headText } from '../display-text.ts';
import { clip } from '../identity.ts';
import { idText, knownCount } from '../long-text.ts';
import { base } from '../message-base.ts';
import { platformMs, platformSpanMs } from '../platform-time.ts';
import type { webcast } from '../proto/webcast.js';
import type { Rows } from './row.ts';

/** 红包 and 福袋. */
export const LUCKY_ROWS: Rows<
  | 'WebcastLuckyBoxMessage'
  | 'WebcastLuckyBoxTempStatusMessage'
  | 'WebcastLuckyBoxRewardMessage'
  | 'WebcastLuckyBoxEndMessage'
  | 'WebcastLotteryEventNewMessage'
  | 'WebcastLotteryDrawResultEventMessage'
> = {
  WebcastLuckyBoxMessage: (body, context) => ({
    ...base(body, context, body.title || headText(body.common), null, body.user),
    ...NOTHING_TOLD,
    kind: 'lucky',
    form: 'red-packet',
    event: 'opened',
    bagId: boxId(body),
    diamonds: knownCount(body.diamondCount),
    opensMs: opensMs(body),
    code: code(body.boxStatus),
  }),
  WebcastLuckyBoxTempStatusMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'lucky',
    form: 'red-packet',
    event: 'status',
  }),
  WebcastLuckyBoxRewardMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'lucky',
    form: 'red-packet',
    event: 'rewarded',
    bagId: boxId(body),
    winnerCount: body.rewardedUserId.length === 0 ? null : body.rewardedUserId.length,
    winnerKeys: body.rewardedUserId.slice(0, MAX_WINNERS).map((id) => clip(id, MAX_ID)),
  }),
  WebcastLuckyBoxEndMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'lucky',
    form: 'red-packet',
    event: 'ended',
  }),
  WebcastLotteryEventNewMessage: (body, context) => {
    const prize = clip(body.awardName || body.awardDescription, MAX_PRIZE);
    return {
      ...base(body, context, prize || headText(body.common), null, null),
      ...NOTHING_TOLD,
      kind: 'lucky',
      form: 'lottery',
      event: 'opened',
      bagId: idText(body.lotteryId),
      prize: prize === '' ? null : prize,
      prizeCount: knownCount(body.prizeCount),
      winnerCount: knownCount(body.luckyCount),
      opensMs: platformMs(body.lotteryDrawTime),
      code: code(body.lotteryStatus),
    };
  },
  WebcastLotteryDrawResultEventMessage: (body, context) => ({
    ...base(body, context, headText(body.common), null, null),
    ...NOTHING_TOLD,
    kind: 'lucky',
    form: 'lottery',
    event: 'ended',
  }),
};

const MAX_WINNERS = 20;
/** As long as the longest key of a viewer: a winner who is cut would be nobody. */
const MAX_ID = 200;
const MAX_PRIZE = 100;

const NOTHING_TOLD: Omit<LuckyFacts, 'form' | 'event'> = {
  bagId: null,
  diamonds: null,
  prize: null,
  prizeCount: null,
  winnerCount: null,
  winnerKeys: [],
  opensMs: null,
  code: null,
};

function boxId(body: Pick<webcast.LuckyBoxMessage, 'boxId' | 'boxIdStr'>): string | null {
  return idText(body.boxId) ?? (body.boxIdStr === '' ? null : clip(body.boxIdStr, MAX_ID));
}

function opensMs({ sendTime, delayTime }: webcast.LuckyBoxMessage): number | null {
  const sentMs = platformMs(sendTime);
  const delayMs = platformSpanMs(delayTime);
  return sentMs === null || delayMs === null ? null : sentMs + delayMs;
}

function code(status: number): string | null {
  return status === 0 ? null : String(status);
}
