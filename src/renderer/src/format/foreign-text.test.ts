import { expect, test } from 'vitest';
import { clip } from './clip.ts';
import { formatElapsed, formatSpan } from './time.ts';

test('a cut never splits a character of two units, and short texts stay as they are', () => {
  expect(clip('😀😀x', 2)).toBe('😀😀…');
  expect(clip('😀😀', 2)).toBe('😀😀');
  expect(clip('a'.repeat(10_000), 24)).toHaveLength(25);
});

test('lengths read well at every size', () => {
  expect(formatSpan(8_000, 'zh-CN')).toBe('8 秒');
  expect(formatSpan(120_000, 'zh-CN')).toBe('2 分');
  expect(formatSpan(0, 'zh-CN')).toBe('0 秒');
  expect(formatSpan(125_000, 'zh-CN')).toBe('2 分 5 秒');
  expect(formatSpan(3_780_000, 'en')).toBe('1 h 3 min');
  expect(formatElapsed(3_729_000)).toBe('1:02:09');
  expect(formatElapsed(-5)).toBe('0:00');
  expect(formatElapsed(null)).toBe('—');
});
