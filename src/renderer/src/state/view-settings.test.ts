import { expect, test } from 'vitest';
import { readSettings } from './view-settings.ts';

test('foreign or broken settings fall back one by one instead of breaking the page', () => {
  const fallback = { language: 'zh-CN', theme: 'dark', density: 'comfortable' };
  expect(readSettings(null, undefined)).toEqual(fallback);
  expect(readSettings('{', 'zh-TW')).toEqual(fallback);
  expect(readSettings('"text"', undefined)).toEqual(fallback);
  expect(readSettings('{"theme":"light","density":9}', 'en-GB')).toEqual({
    ...fallback,
    language: 'en',
    theme: 'light',
  });
});
