import { expect, test } from 'vitest';
import { formatCount, formatExact, formatYuan } from './number.ts';

test('unknown is a dash and never 0', () => {
  expect(formatCount(null, 'zh-CN')).toBe('—');
  expect(formatExact(null)).toBe('—');
  expect(formatCount(0, 'zh-CN')).toBe('0');
});

test.for([
  [3456, '3456', '3456'],
  [9999, '9999', '9999'],
  [12_000, '1.2万', '12.0K'],
  [19_999, '1.9万', '19.9K'],
  [99_999_999, '9999.9万', '99.99M'],
  [103_000_000, '1.03亿', '103.00M'],
  [2_500_000_000, '25.00亿', '2.50B'],
] as const)('%d is cut, not rounded up over what was counted', ([value, zh, en]) => {
  expect(formatCount(value, 'zh-CN')).toBe(zh);
  expect(formatCount(value, 'en')).toBe(en);
});

test('the exact figure keeps every digit', () => {
  expect(formatExact(103_004_567)).toBe('103,004,567');
});

test('ten diamonds are one yuan', () => {
  expect(formatYuan(1, 'zh-CN')).toBe('¥0.1');
  expect(formatYuan(10, 'zh-CN')).toBe('¥1');
  expect(formatYuan(300_000, 'zh-CN')).toBe('¥3.0万');
});
