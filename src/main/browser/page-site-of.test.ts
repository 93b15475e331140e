import { expect, test } from 'vitest';
import { douyinSite } from '#core/douyin/page/page-site.ts';
import { pageSiteOf } from './page-site-of.ts';

test('a packaged app asks the live service, whatever its environment says', () => {
  // Catches: an installed app that a variable points at somebody's page.
  expect(pageSiteOf('http://127.0.0.1:80', true)).toBe(douyinSite);
  expect(pageSiteOf(undefined, false)).toBe(douyinSite);
});

test.each([
  'https://evil.example',
  'http://localhost:80',
  'http://127.0.0.1:80/path',
  'http://127.0.0.1.evil:80',
  '',
])('a test cannot be pointed at %j', (origin) => {
  expect(() => pageSiteOf(origin, false)).toThrow('must look like');
});

test('a test asks the server of this machine that it names', () => {
  expect(pageSiteOf('http://127.0.0.1:80', false).roomUrl('1')).toBe('http://127.0.0.1:80/1');
});
