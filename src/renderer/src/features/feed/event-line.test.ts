import { expect, test } from 'vitest';
import { en } from '../../i18n/en.ts';
import { zhCN } from '../../i18n/zh-CN.ts';
import { chat, ROSE } from '../../test-support/messages.ts';
import { eventLine, type EventMessage } from './event-line.ts';

const { kind: _kind, style: _style, ...plain } = chat(1, { text: '', user: null });

const pk = {
  ...plain,
  kind: 'pk',
  battleId: null,
  startedMs: null,
  durationS: null,
  sides: [],
  code: null,
} as const;
const bag = {
  ...plain,
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
  ...plain,
  kind: 'shop',
  code: null,
  productId: null,
  title: null,
  price: null,
  productCount: null,
  purchaseCount: null,
} as const;
const rank = { ...plain, kind: 'rank', entries: [], rank: null } as const;
const link = { ...plain, kind: 'link-mic', code: null, guests: [] } as const;
const highlight = {
  ...plain,
  kind: 'highlight',
  count: null,
  commentId: null,
  untilMs: null,
  code: null,
} as const;

/** Every kind and event with nothing told but itself. */
const BARE: Readonly<Record<EventMessage['kind'], readonly EventMessage[]>> = {
  'light-gift': [{ ...plain, kind: 'light-gift', gift: ROSE, items: 1, toOther: false }],
  highlight: (['repeated', 'pinned'] as const).map((topic) => ({ ...highlight, topic })),
  deletion: [{ ...plain, kind: 'deletion', messageIds: [], userKeys: [] }],
  rank: (['audience', 'hour', 'award'] as const).map((board) => ({ ...rank, board })),
  lucky: (['red-packet', 'lottery'] as const).flatMap((form) =>
    (['opened', 'status', 'rewarded', 'ended'] as const).map((event) => ({ ...bag, form, event })),
  ),
  shop: (['goods', 'product', 'sold-out', 'coupon', 'purchase', 'trade', 'other'] as const).map((event) => ({
    ...shop,
    event,
  })),
  pk: (['start', 'score', 'contributors', 'finish', 'punish'] as const).map((event) => ({ ...pk, event })),
  'link-mic': (
    [
      'invite',
      'reply',
      'create',
      'close',
      'enter',
      'leave',
      'cancel',
      'kick-out',
      'guests',
      'contribution',
      'settings',
      'position',
      'other',
    ] as const
  ).map((event) => ({ ...link, event })),
};

test.each([
  ['zh-CN', zhCN],
  ['en', en],
] as const)('no kind and no event lacks a plain line: %s', (language, { events }) => {
  // Catches: an empty row in the feed, or a code of ours where words belong.
  for (const message of Object.values(BARE).flat()) {
    expect(eventLine(message, events, language)).toMatch(/\S/);
    expect(eventLine(message, events, language)).not.toMatch(/undefined|null|NaN/);
  }
});

test('what is told is in the line, and what is not is left out', () => {
  const line = (message: EventMessage): string => eventLine(message, zhCN.events, 'zh-CN');
  const side = { key: 'a', name: '阿澈', isOurs: true, team: null, scoreVersion: null, contributors: [] };
  expect(line({ ...bag, form: 'red-packet', event: 'opened', diamonds: 1_000, text: '天降红包' })).toBe(
    '红包 · 天降红包 · 1000 钻',
  );
  expect(
    line({ ...bag, form: 'lottery', event: 'opened', prize: '抱枕', text: '抱枕', winnerCount: 5 }),
  ).toBe('福袋 · 奖品 抱枕 · 5 人中奖');
  expect(
    line({
      ...pk,
      event: 'finish',
      sides: [
        { ...side, score: 520, scoreText: null },
        { ...side, key: 'b', score: 1_314, scoreText: '1000+' },
        { ...side, key: 'c', score: null, scoreText: null },
      ],
    }),
  ).toBe('PK 结束 520 : 1000+ : —');
  expect(line({ ...shop, event: 'product', title: '台灯', productCount: 12 })).toBe(
    '正在讲解商品 · 台灯 · 共 12 件商品',
  );
});
