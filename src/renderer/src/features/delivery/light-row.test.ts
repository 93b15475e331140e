import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { DeliveryHealth } from '#shared/health.ts';
import { deliveryEn } from '../../i18n/delivery-en.ts';
import { deliveryZh } from '../../i18n/delivery-zh.ts';
import type { Language } from '../../i18n/language.ts';
import { health, reconciliation } from '../../test-support/health.ts';
import { LightRow } from './LightRow.tsx';

interface Shown {
  readonly name: string;
  readonly text: string;
  readonly tip: string;
}

/** What a screen reader is told of each light, what stands on it, and what comes on hover and focus. */
function lights(of: DeliveryHealth, language: Language = 'zh-CN', sinceMs = 0): Shown[] {
  const words = language === 'en' ? deliveryEn : deliveryZh;
  const markup = renderToStaticMarkup(createElement(LightRow, { health: of, sinceMs, words, language }));
  const plain = (part: string | undefined): string => (part ?? '').replaceAll(/<[^>]*>/g, ' ').trim();
  return [...markup.matchAll(/<li class="light-item">(.*?)<\/li>/g)].map(([, item = '']) => {
    const [button, tip] = item.split('</button>');
    const described = /aria-describedby="([^"]+)"/.exec(item)?.[1];
    expect(tip, 'the tip that the light points at').toContain(`role="tooltip" id="${described}"`);
    return {
      name: /aria-label="([^"]+)"/.exec(item)?.[1] ?? '',
      text: plain(button).replaceAll(/\s+/g, ' '),
      tip: plain(tip),
    };
  });
}

const WITHHELD = {
  gift: { state: 'login_needed', reason: 'guest_gifts', lastMs: null, ageMs: null },
} as const;

test('a light per kind, each with a name of its own and its state in words', () => {
  // Catches: lights that only differ in colour.
  const shown = lights(health(WITHHELD));
  expect(shown).toHaveLength(9);
  expect(new Set(shown.map(({ name }) => name)).size).toBe(9);
  expect(shown[0]).toMatchObject({ name: '弹幕: 正常送达', text: '● 弹幕 3 秒' });
  expect(shown[1]).toMatchObject({ name: '礼物: 需要登录', text: '▲ 礼物 需要登录' });
  const marks = new Set(
    lights(
      health({
        ...WITHHELD,
        chat: { state: 'silent', reason: 'overdue' },
        like: { state: 'sampled', reason: 'partial', share: 0.4 },
        follow: { state: 'unknown', reason: 'too_little_seen' },
      }),
    ).map(({ text }) => text.slice(0, 1)),
  );
  expect(marks).toEqual(new Set(['✕', '▲', '◐', '○', '●']));
});

test('the reason and one next step come with it, in both languages', () => {
  const chinese = lights(health(WITHHELD))[1];
  expect(chinese?.tip).toContain('平台不向未登录的访客送达礼物');
  expect(chinese?.tip).toContain('下一步：登录');
  expect(chinese?.tip).toContain('还没有来过');
  const english = lights(health(WITHHELD), 'en')[1];
  expect(english).toMatchObject({ name: 'Gifts: login needed', text: '▲ Gifts login needed' });
  expect(english?.tip).toContain('Next: log in');
  expect(lights(health())[0]?.tip).not.toContain('下一步');
});

test('ages go on while the engine has nothing new to say', () => {
  expect(lights(health(), 'zh-CN', 60_000)[0]?.text).toBe('● 弹幕 1 分 3 秒');
});

test('without a connection nothing is judged, and that is said', () => {
  const markup = renderToStaticMarkup(
    createElement(LightRow, {
      health: health({}, { listening: false }),
      sinceMs: 0,
      words: deliveryZh,
      language: 'zh-CN',
    }),
  );
  expect(markup).toContain('暂不判断');
  expect(markup).toContain('data-stale="true"');
});

test('the ledger says how much is missing since when, or why it cannot say', () => {
  const missing = reconciliation({
    result: 'we_are_missing',
    missingDiamonds: 1_314,
    sinceMs: new Date(2026, 0, 1, 20, 35).getTime(),
  });
  expect(lights(health({}, { reconciliation: missing })).at(-1)).toMatchObject({
    name: '对账: 少 1314 钻',
    tip: expect.stringContaining('从 20:35 起') as string,
  });
  const unknown = reconciliation({ result: 'cannot_compare', reason: 'masked' });
  expect(lights(health({}, { reconciliation: unknown }), 'en').at(-1)).toMatchObject({
    name: 'Ledger: cannot compare',
    tip: expect.stringContaining('hidden') as string,
  });
});
