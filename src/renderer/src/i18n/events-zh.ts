import type { NoticeMessage } from '#shared/message.ts';
import type { PkBattle } from '#shared/pk.ts';
import type { LinkMicFacts, LuckyFacts, ShopFacts } from '#shared/room-events.ts';

/** The rarer messages: one plain line each, and the cards that show what stands in the room. */
export const eventsZh = {
  lightGift: (name: string, count: string) => `送出轻礼物 ${name} ×${count}`,
  repeated: (text: string, count: string) => `${count} 人都在说：${text}`,
  repeatedUncounted: (text: string) => `很多人在说：${text}`,
  pinned: (text: string) => `置顶评论：${text}`,
  deleted: (count: string) => `${count} 条消息被删除`,
  deletedUsers: (count: string) => `${count} 位观众的消息被删除`,
  deletedUnknown: '有消息被删除',
  audienceRank: '观众榜更新',
  hourRank: (text: string) => `榜单：${text}`,
  hourRankChanged: '榜单有变化',
  award: (text: string) => `榜单奖励：${text}`,
  awardRank: (rank: string) => `获得榜单第 ${rank} 名`,
  awardOther: '获得榜单奖励',

  lucky: {
    'red-packet': { opened: '红包', status: '红包有变化', rewarded: '红包已被领取', ended: '红包结束' },
    lottery: { opened: '福袋', status: '福袋有变化', rewarded: '福袋已开奖', ended: '福袋已开奖' },
  } satisfies Record<LuckyFacts['form'], Record<LuckyFacts['event'], string>>,
  luckyDiamonds: (value: string) => `${value} 钻`,
  luckyPrize: (prize: string) => `奖品 ${prize}`,
  luckyWinners: (count: string) => `${count} 人中奖`,

  shop: {
    goods: '商品列表有变化',
    product: '正在讲解商品',
    'sold-out': '商品售罄',
    coupon: '优惠券有变化',
    purchase: '有人下单',
    trade: '成交数据更新',
    other: '购物动态',
  } satisfies Record<ShopFacts['event'], string>,
  productCount: (count: string) => `共 ${count} 件商品`,
  purchases: (count: string) => `已有 ${count} 人购买`,

  linkMic: {
    invite: '发出连麦邀请',
    reply: '连麦邀请有了答复',
    create: '开启连麦',
    close: '结束连麦',
    enter: '有人上麦',
    leave: '有人下麦',
    cancel: '连麦已取消',
    'kick-out': '有人被移出连麦',
    guests: '连麦成员有变化',
    contribution: '连麦贡献更新',
    settings: '连麦设置有变化',
    position: '连麦座位有变化',
    other: '连麦动态',
  } satisfies Record<LinkMicFacts['event'], string>,

  notice: {
    system: '系统通知',
    intro: '主播介绍',
    moderation: '房管操作',
    gallery: '礼物展馆有进展',
    common: '房间动态',
    permission: '直播间权限有变化',
  } satisfies Record<NoticeMessage['topic'], string>,
  control: '直播状态有变化',

  pk: {
    title: 'PK',
    start: (names: string) => `PK 开始：${names}`,
    startUnnamed: 'PK 开始',
    score: 'PK 比分更新',
    contributors: 'PK 贡献榜更新',
    finish: (score: string) => `PK 结束 ${score}`,
    finishUnscored: 'PK 结束',
    punish: (text: string) => `PK 惩罚：${text}`,
    punishUntold: 'PK 惩罚开始',
    us: '我方',
    them: '对方',
    left: (time: string) => `剩余 ${time}`,
    stage: {
      running: 'PK 进行中',
      punishment: '惩罚时间',
      finished: '已结束',
      unseen: '结果未收到',
    } satisfies Record<PkBattle['stage'], string>,
    result: { won: '胜', lost: '负', drawn: '平', unknown: '胜负未知' } satisfies Record<
      PkBattle['result'],
      string
    >,
    best: (names: string) => `贡献最多：${names}`,
    notIncome: '送给对方的礼物不计入本房间',
  },

  facts: {
    fanTickets: '音浪',
    topViewers: '观众榜',
    hourRank: '榜单',
    coHosts: '连麦中',
    luckyBags: '福袋与红包',
    shop: '购物',
    pinned: '置顶',
    intro: '介绍',
    past: 'PK 战绩',
    record: (won: number, lost: number, drawn: number) => `${won} 胜 ${lost} 负 ${drawn} 平`,
    opensIn: (time: string) => `${time} 后开`,
  },
};

export type EventWords = typeof eventsZh;
