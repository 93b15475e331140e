import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { parseRoomInput } from './room-input.ts';

test.each([
  ['123456789012', '123456789012'],
  ['  123456789012\n', '123456789012'],
  ['zhubo_2024.live', 'zhubo_2024.live'],
  ['https://live.douyin.com/123456789012', '123456789012'],
  ['https://live.douyin.com/123456789012/?enter_from=web&x=1#top', '123456789012'],
  ['https://live.douyin.com/zhubo_2024', 'zhubo_2024'],
  ['https://www.douyin.com/follow/live/123456789012', '123456789012'],
  ['https://www.douyin.com/root/live/123456789012', '123456789012'],
  ['【抖音】来我的直播间玩 https://live.douyin.com/123456789012 快来！', '123456789012'],
  ['https://live.douyin.com/123456789012\r\nHost: evil.example', '123456789012'],
])('%j is room %s', (pasted, liveId) => {
  expect(parseRoomInput(pasted)).toEqual({ kind: 'room', liveId });
});

test('the demo’s rooms have names of their own', () => {
  expect(parseRoomInput('demo:gift-storm')).toEqual({ kind: 'demo', liveId: 'demo:gift-storm' });
});

test.each([
  '',
  '   ',
  'x',
  '１２３４５６',
  '٣٤٥٦٧٨',
  '12345678901234567890',
  'https://live.douyin.com@evil.example/123456789012',
  'https://live.douyin.com:8443/123456789012',
  'https://live.douyin.com.evil.example/123456789012',
  'https://evil.example/?https://live.douyin.com/123456789012',
  'http://live.douyin.com/123456789012',
  '//live.douyin.com/123456789012',
  'file:///etc/passwd',
  'https://live.douyin.com/../../etc/passwd',
  'https://live.douyin.com/1/2',
  'https://live.douyin.com/%2e%2e',
  '123456789012\u0000',
  'demo:../../etc',
  'demo:EVENING',
  '__proto__',
  "1' OR '1'='1",
  'https://v.douyin.com/iAbCdEf/',
  '0'.repeat(1_000_000),
])('hostile or foreign input is refused with an example of what works: %j', (pasted) => {
  // Catches: trusting the end of a host name, the user part of a link, or digits that are not digits.
  const read = (): unknown => parseRoomInput(pasted);
  expect(read).toThrow(AppError);
  expect(read).toThrow(/Example: .*live\.douyin\.com/);
});
