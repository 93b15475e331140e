import { describe, expect, test } from 'vitest';
import { isAllowedExternally } from './external-links.ts';

// The bug: a link made from a nickname or a title starts a program or leads to a look-alike host.
describe('links handed to the system', () => {
  test.each([
    'https://live.douyin.com/123456789',
    'https://www.douyin.com/user/MS4w',
    'https://v.douyin.com/abc/',
  ])('lets %s through', (link) => {
    expect(isAllowedExternally(link)).toBe(true);
  });

  test.each([
    'http://live.douyin.com/1',
    'https://example.com/',
    'https://live.douyin.com.example.com/',
    'https://example.com/https://live.douyin.com/',
    'https://live.douyin.com@example.com/',
    'https://user:secret@live.douyin.com/',
    'https://live.douyin.com:8443/',
    'https://live.douyin.com./',
    'https://xn--live-douyin-com.example/',
    'file:///etc/passwd',
    'smb://host/share',
    'ms-msdt:/id PCWDiagnostic',
    ['javascript', 'alert(1)'].join(':'),
    'data:text/html,x',
    'app://danmudeck/',
    String.raw`\\host\share`,
    '//live.douyin.com/1',
    '',
    'live.douyin.com',
  ])('refuses %s', (link) => {
    expect(isAllowedExternally(link)).toBe(false);
  });
});
