import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import { isLastingName, parseRoomInput, roomOfUrl, textOf } from './room-input.ts';

const ROOM_ID = '7312345678901234567';

test.each([
  ['123456789012', '123456789012'],
  ['  123456789012\n', '123456789012'],
  ['"123456789012"', '123456789012'],
  ['【123456789012】。', '123456789012'],
  ['\u202a123456789012\u202c', '123456789012'],
  ['房间号：123456789012', '123456789012'],
  ['抖音号: zhubo_2024', 'zhubo_2024'],
  ['1234567890123456', '1234567890123456'],
  ['zhubo_2024.live', 'zhubo_2024.live'],
  ['8zhubo8', '8zhubo8'],
  ['constructor', 'constructor'],
  ['https://live.douyin.com/123456789012', '123456789012'],
  ['HTTPS://Live.Douyin.com/123456789012', '123456789012'],
  ['https://live.douyin.com/123456789012/', '123456789012'],
  ['https://live.douyin.com/123456789012/?enter_from=web&x=1#top', '123456789012'],
  ['https://live.douyin.com/zhubo_2024', 'zhubo_2024'],
  ['live.douyin.com/123456789012', '123456789012'],
  ['https://www.douyin.com/follow/live/123456789012', '123456789012'],
  ['https://www.douyin.com/root/live/123456789012?x=1', '123456789012'],
  ['https://www.douyin.com/123456789012', '123456789012'],
  ['【抖音】来我的直播间玩 https://live.douyin.com/123456789012 快来！', '123456789012'],
  ['直播间链接：https://live.douyin.com/123456789012，点开就能看', '123456789012'],
  ['(https://live.douyin.com/123456789012).', '123456789012'],
  ['https://live.douyin.com/123456789012\r\nHost: evil.example', '123456789012'],
])('%j is room %s', (pasted, liveId) => {
  expect(parseRoomInput(pasted)).toEqual({ kind: 'room', liveId });
});

test.each([
  [ROOM_ID],
  [`https://webcast.amemv.com/douyin/webcast/reflow/${ROOM_ID}?u_code=0&did=1`],
  [`webcast.amemv.com/douyin/webcast/reflow/${ROOM_ID}`],
  [`https://live.douyin.com/${ROOM_ID}`],
  [`看这里 https://webcast.amemv.com/douyin/webcast/reflow/${ROOM_ID}/。`],
])('%j is one broadcast of a room', (pasted) => {
  expect(parseRoomInput(pasted)).toEqual({ kind: 'room_id', roomId: ROOM_ID });
});

test.each([
  ['https://v.douyin.com/iAbCdEf/'],
  ['https://v.douyin.com/iAbCdEf'],
  ['v.douyin.com/iAbCdEf/?x=1'],
  [
    '7.43 复制打开抖音，看看【演示主播的直播间】周五晚上，点歌时间 https://v.douyin.com/iAbCdEf/ Fho:/ 09/12 x@Y.lP',
  ],
  [
    '#在抖音，记录美好生活#【演示主播】正在直播，来和我一起支持TA吧。复制下方链接，打开【抖音】，直接观看直播！https://v.douyin.com/iAbCdEf/',
  ],
  ['链接https://v.douyin.com/iAbCdEf，复制后打开'],
])('%j is a short link', (pasted) => {
  expect(parseRoomInput(pasted)).toEqual({ kind: 'short_link', url: 'https://v.douyin.com/iAbCdEf/' });
});

test('the demo’s rooms have names of their own', () => {
  expect(parseRoomInput('demo:gift-storm')).toEqual({ kind: 'demo', liveId: 'demo:gift-storm' });
});

test.each(['123456789012', 'zhubo_2024', ROOM_ID, 'https://v.douyin.com/iAbCdEf/', 'demo:calm'])(
  '%j is asked for again by its text',
  (pasted) => {
    // Catches: a session that was started with one room and looks another one up.
    const input = parseRoomInput(pasted);
    expect(parseRoomInput(textOf(input))).toEqual(input);
    expect(isLastingName(textOf(input))).toBe(pasted === '123456789012' || pasted === 'demo:calm');
  },
);

test.each([
  '',
  '   ',
  'x',
  '0',
  '0123',
  '-1',
  '1e9',
  '１２３４５６',
  '٣٤٥٦٧٨',
  '12345678901234567890',
  '9'.repeat(400),
  'https://live.douyin.com@evil.example/123456789012',
  'https://live.douyin.com:x@evil.example/123456789012',
  'https://user:pass@live.douyin.com/123456789012',
  'https://live.douyin.com:8443/123456789012',
  'https://live.douyin.com.evil.example/123456789012',
  'https://live.douyin.com./123456789012',
  'https://evil-live.douyin.com/123456789012',
  'https://evil.example/live.douyin.com/123456789012',
  'https://evil.example/?https://live.douyin.com/123456789012',
  'https://evil.example#https://live.douyin.com/123456789012',
  'http://live.douyin.com/123456789012',
  'http://v.douyin.com/iAbCdEf/',
  'ws://live.douyin.com/123456789012',
  '//live.douyin.com/123456789012',
  'https:\\\\live.douyin.com\\123456789012',
  'https://live.douyin.com\\@evil.example/123456789012',
  'https://evil.example\\@live.douyin.com/123456789012',
  'https://live.douyin.com\\123456789012',
  'https://liv\u0435.douyin.com/123456789012',
  'https://xn--liv-ted.douyin.com/123456789012',
  'https://live。douyin。com/123456789012',
  'https://live.douyin.com%2eevil.example/123456789012',
  'https://2130706433/123456789012',
  'https://[::1]/123456789012',
  'file:///etc/passwd',
  ['javascript', 'alert(1)//live.douyin.com/1'].join(':'),
  'data:text/html,https:live.douyin.com',
  'https://live.douyin.com/../../etc/passwd',
  'https://live.douyin.com/1/2',
  'https://live.douyin.com/%2e%2e',
  'https://live.douyin.com/%31%32%33',
  'https://live.douyin.com/',
  'https://live.douyin.com/__proto__',
  `https://live.douyin.com/${'1'.repeat(600)}`,
  'https://www.douyin.com/user/MS4wLjABAAAA',
  'https://www.douyin.com/video/7312345678901234567',
  'https://webcast.amemv.com/douyin/webcast/reflow/1',
  'https://v.douyin.com/',
  'https://v.douyin.com/a/b',
  'https://v.douyin.com/iAbCdEf%00/',
  '123456789012\u0000',
  '123456789012\r\n1',
  'demo:../../etc',
  'demo:EVENING',
  '__proto__',
  "1' OR '1'='1",
  '<script>alert(1)</script>',
  '{"live_id":"1"}',
  'zhubo'.repeat(10),
])('hostile or foreign input is refused with an example of what works: %j', (pasted) => {
  // Catches: trusting the end of a host name, the user part of a link, or digits that are not digits.
  const read = (): unknown => parseRoomInput(pasted);
  expect(read).toThrow(AppError);
  expect(read).toThrow(/Example: .*live\.douyin\.com/);
  expect(read).toThrow(expect.objectContaining({ code: 'E102' }));
});

test('a megabyte is refused before it is looked at', () => {
  // Catches: a pattern that goes over a pasted file again and again.
  for (const piece of ['0', ' ', '。', 'https://', 'a.', '(', '\u200b']) {
    expect(() => parseRoomInput(piece.repeat(1_000_000))).toThrow(/too long/);
    expect(() => parseRoomInput(`x${piece.repeat(4_000 / piece.length)}`)).toThrow(AppError);
  }
});

test('an address names a room only on the platform’s own hosts', () => {
  expect(roomOfUrl(new URL('https://live.douyin.com/123'))).toEqual({ kind: 'room', liveId: '123' });
  expect(roomOfUrl(new URL('https://evil.example/123'))).toBeNull();
  expect(roomOfUrl(new URL('http://live.douyin.com/123'))).toBeNull();
  expect(roomOfUrl(new URL('https://v.douyin.com/123'))).toBeNull();
});
