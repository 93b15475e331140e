import { expect, test } from 'vitest';
import { visitPlatform } from '#fake-douyin/testing/platform-visit.ts';
import type { HttpGet } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { followShortLink } from './short-link.ts';

const LINK = 'https://v.douyin.com/iAbCdEf/';
const ROOM_ID = '7312345678901234567';

async function visit() {
  const platform = await visitPlatform();
  const { fake, httpGet } = platform;
  return Object.assign(platform, {
    follow: () => followShortLink({ httpGet, clock: systemClock }, LINK, AbortSignal.timeout(10_000)),
    redirect: (location: string, status?: number) => fake.lookUps.redirect(LINK, location, status),
  });
}

test.each([301, 302, 303, 307, 308])('%i leads on to the room', async (status) => {
  await using at = await visit();
  at.redirect('https://live.douyin.com/123456789012?from=share', status);
  expect(await at.follow()).toEqual({ kind: 'room', liveId: '123456789012' });
  // The room's own page is not asked: its address says enough.
  expect(at.asked).toEqual([LINK]);
});

test('the page of a broadcast names it by its id', async () => {
  await using at = await visit();
  at.redirect(`https://webcast.amemv.com/douyin/webcast/reflow/${ROOM_ID}?u_code=0`);
  expect(await at.follow()).toEqual({ kind: 'room_id', roomId: ROOM_ID });
});

test('relative addresses and several hops are followed, five at most', async () => {
  // Catches: a chain that never ends, and one that is given up a hop too early.
  await using at = await visit();
  const hop = (n: number): string => `https://v.douyin.com/hop${n}/`;
  at.redirect('/hop1/');
  for (const n of [1, 2, 3]) at.fake.lookUps.redirect(hop(n), hop(n + 1));
  at.fake.lookUps.redirect(hop(4), 'https://live.douyin.com/123456789012');
  expect(await at.follow()).toEqual({ kind: 'room', liveId: '123456789012' });
  expect(at.asked).toHaveLength(5);
  at.fake.lookUps.redirect(hop(4), hop(5));
  at.fake.lookUps.redirect(hop(5), 'https://live.douyin.com/123456789012');
  await expect(at.follow()).rejects.toMatchObject({ code: 'E102', details: { reason: 'foreign_link' } });
  expect(at.asked).toHaveLength(10);
});

test.each([
  'https://evil.example/123456789012',
  'https://live.douyin.com.evil.example/123456789012',
  'https://live.douyin.com@evil.example/123456789012',
  'https://user@live.douyin.com/123456789012',
  'https://live.douyin.com:8443/123456789012',
  'http://live.douyin.com/123456789012',
  '//evil.example/123456789012',
  String.raw`\\evil.example\123456789012`,
  'https://127.0.0.1/123456789012',
  'https://[::ffff:169.254.169.254]/latest/meta-data',
  'file:///etc/passwd',
  ['javascript', 'alert(1)'].join(':'),
  'snssdk1128://webcast_room?room_id=7312345678901234567',
  'https://www.iesdouyin.com/share/video/7312345678901234567',
  'https://',
  `https://v.douyin.com/${'a'.repeat(5_000)}`,
])('nothing is asked of %s, wherever the link leads', async (location) => {
  // Catches: a redirect that makes the app ask a host of somebody else's choice, from inside the streamer's network.
  await using at = await visit();
  at.redirect(location);
  await expect(at.follow()).rejects.toMatchObject({ code: 'E102', details: { reason: 'foreign_link' } });
  expect(at.asked).toEqual([LINK]);
});

test('a host that is let in later in the chain is looked at as well', async () => {
  await using at = await visit();
  at.redirect('https://www.douyin.com/share/room');
  at.fake.lookUps.redirect('https://www.douyin.com/share/room', 'https://evil.example/');
  await expect(at.follow()).rejects.toMatchObject({ code: 'E102' });
  expect(at.asked).toEqual([LINK, 'https://www.douyin.com/share/room']);
});

test('dead links, sliders, refusals and silence are told apart', async () => {
  await using at = await visit();
  await expect(at.follow()).rejects.toMatchObject({ code: 'E104', details: { reason: 'not_found' } });
  at.fake.lookUps.setMood('short_link', 'slider');
  await expect(at.follow()).rejects.toMatchObject({ code: 'E101', details: { reason: 'slider' } });
  at.fake.lookUps.setMood('short_link', 403);
  await expect(at.follow()).rejects.toMatchObject({ code: 'E101', details: { reason: 'refused' } });
  at.fake.lookUps.setMood('short_link', 'risk');
  await expect(at.follow()).rejects.toMatchObject({ code: 'E101', details: { reason: 'risk_page' } });
  await at.fake.close();
  await expect(at.follow()).rejects.toMatchObject({ code: 'E001', details: { reason: 'no_answer' } });
});

test('a link to a video or a profile is told as one', async () => {
  // Catches: "try again in a minute", for a link that will never lead to a room.
  const video = 'https://www.douyin.com/video/7312345678901234567';
  const httpGet: HttpGet = ({ hostname }) =>
    Promise.resolve({
      status: hostname === 'v.douyin.com' ? 302 : 200,
      headers: new Map([['location', video]]),
      setCookies: [],
      body: new Uint8Array(),
    });
  const following = followShortLink({ httpGet, clock: systemClock }, LINK, AbortSignal.timeout(10_000));
  await expect(following).rejects.toMatchObject({ code: 'E102', details: { host: 'www.douyin.com' } });
});

test('no cookie is sent along', async () => {
  await using at = await visit();
  at.redirect('/next/');
  at.fake.lookUps.redirect('https://v.douyin.com/next/', 'https://live.douyin.com/123456789012');
  await at.follow();
  expect(at.fake.lookUps.asked.map(({ cookie }) => cookie)).toEqual(['', '']);
});
