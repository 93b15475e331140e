import { expect, test } from 'vitest';
import { douyinSite, localSite } from './page-site.ts';
import { answerTo } from './request-filter.ts';

const verdict = (resourceType: string, url: string): string =>
  answerTo({ requestId: '1', resourceType, request: { url } }, douyinSite)[0];

test.each([
  ['Document', 'https://live.douyin.com/123'],
  ['Document', 'https://www.douyin.com/'],
  ['Document', 'https://rmc.bytedance.com/verifycenter/captcha/v2'],
])('%s %s is loaded', (type, url) => {
  // Catches: a room page whose own redirects, frames or puzzle are kept from it.
  expect(verdict(type, url)).toBe('Fetch.continueRequest');
});

test.each([
  ['Document', 'http://live.douyin.com/123'],
  ['Document', 'https://live.douyin.com.evil.example/'],
  ['Document', 'https://evildouyin.com/'],
  ['Document', 'https://live.douyin.com@evil.example/'],
  ['Document', 'file:///etc/passwd'],
  ['Document', 'data:text/html,x'],
  ['Document', ''],
  ['Media', 'https://live.douyin.com/a.mp4'],
  ['Image', 'https://p3.douyinpic.com/a.webp'],
  ['XHR', 'https://pull-flv-l11.douyincdn.com/stage/stream.flv'],
])('%s %s is not loaded', (type, url) => {
  // Catches: a page that leads away from the site, and megabits of video that nobody sees.
  expect(verdict(type, url)).toBe('Fetch.failRequest');
});

test('the push socket is only one of the site itself', () => {
  // Catches: our cookies sent wherever a script of the page connects to.
  const isPush = (url: string): boolean => douyinSite.isPushSocket(new URL(url));
  expect(isPush('wss://webcast100-ws-web-lq.douyin.com/webcast/im/push/v2/?a=1')).toBe(true);
  expect(isPush('wss://evil.example/webcast/im/push/v2/')).toBe(false);
  expect(isPush('ws://webcast100-ws-web-lq.douyin.com/webcast/im/push/v2/')).toBe(false);
  expect(isPush('wss://live.douyin.com/other?x=/webcast/im/push/')).toBe(false);
  expect(localSite('http://127.0.0.1:80').isPushSocket(new URL('ws://127.0.0.1:81/webcast/im/push/'))).toBe(
    false,
  );
});

test('a room’s number cannot lead to another page', () => {
  // Catches: a pasted id with a path, a query or another host in it.
  expect(douyinSite.roomUrl('1/../../x?y#z')).toBe('https://live.douyin.com/1%2F..%2F..%2Fx%3Fy%23z');
});
