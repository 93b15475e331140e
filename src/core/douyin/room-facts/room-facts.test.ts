import { expect, test } from 'vitest';
import { visitPlatform } from '#fake-douyin/testing/platform-visit.ts';
import type { LookUpDoor, Mood } from '#fake-douyin/http/look-ups.ts';
import { shortLinkTo } from '#fake-douyin/http/short-links.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import type { PlatformCookie } from '../../ports.ts';
import { systemClock } from '../../system-clock.ts';
import { parseRoomInput } from '../room-input.ts';
import { createRoomFacts } from './room-facts.ts';

const CALM = SCENARIOS.calm.webRid;
const FRONT = 'https://live.douyin.com/';
const ENTER = 'https://live.douyin.com/webcast/room/web/enter/';
const PAGE = `https://live.douyin.com/${CALM}`;
const REFLOW = 'https://webcast.amemv.com/webcast/room/reflow/info/';

async function visit(login: readonly PlatformCookie[] = []) {
  const platform = await visitPlatform();
  const { fake, httpGet } = platform;
  const facts = createRoomFacts({ httpGet, cookies: () => login, clock: systemClock, random: () => 0.5 });
  return Object.assign(platform, {
    lookUp: (pasted: string) => {
      const input = parseRoomInput(pasted);
      if (input.kind === 'demo') throw new Error('not a real room');
      return facts.lookUp(input, AbortSignal.timeout(10_000));
    },
    moods: (moods: Partial<Record<LookUpDoor, Mood>>) => {
      fake.lookUps.moods.clear();
      for (const [door, mood] of Object.entries(moods)) fake.lookUps.setMood(door as LookUpDoor, mood);
    },
  });
}

test('a number is looked up with a visitor’s cookie, which is kept', async () => {
  await using at = await visit();
  const { roomId, anchorId } = at.fake.roomOf('calm');
  const room = await at.lookUp(CALM);
  expect(room).toMatchObject({
    liveId: CALM,
    roomId,
    status: 'live',
    title: SCENARIOS.calm.title,
    anchor: { id: anchorId, name: SCENARIOS.calm.anchorName },
    startedMs: Number(BigInt(roomId) >> 32n) * 1000,
  });
  expect(room.online).toBeGreaterThan(0);
  await at.lookUp(CALM);
  expect(at.asked).toEqual([FRONT, ENTER, ENTER]);
});

test.each([
  ['number', CALM],
  ['抖音号', 'fake_calm'],
  ['link', `https://live.douyin.com/${CALM}?x=1`],
  ['share text', `7.43 复制打开抖音，看看 ${shortLinkTo(CALM)} 09/12`],
  ['short link', shortLinkTo(CALM)],
])('a %s leads to the room under its number', async (_form, pasted) => {
  await using at = await visit();
  expect(await at.lookUp(pasted)).toMatchObject({
    liveId: CALM,
    roomId: at.fake.roomOf('calm').roomId,
    status: 'live',
  });
});

test('the id of a broadcast that is over leads to what the room is doing now', async () => {
  // Catches: following the dead broadcast of a link that was shared yesterday.
  await using at = await visit();
  const old = at.fake.roomOf('calm').roomId;
  const now = at.fake.room(CALM, 'evening').roomId;
  expect(now).not.toBe(old);
  expect(await at.lookUp(old)).toMatchObject({ liveId: CALM, roomId: now, status: 'live' });
});

test('an offline room resolves as ended, without a broadcast, and with its anchor', async () => {
  await using at = await visit();
  const offline = { status: 'ended', roomId: null, startedMs: null, online: null } as const;
  const anchor = { name: SCENARIOS.offline.anchorName };
  expect(await at.lookUp(SCENARIOS.offline.webRid)).toMatchObject({ ...offline, anchor });
  at.moods({ web_enter: 'slider' });
  expect(await at.lookUp(SCENARIOS.offline.webRid)).toMatchObject({ ...offline, anchor });
});

test('where one route fails the next one tells the same', async () => {
  // Catches: a room that cannot be followed because one of three ways to it is closed.
  await using at = await visit();
  const byEnter = await at.lookUp(CALM);
  const same = { liveId: CALM, roomId: byEnter.roomId, status: 'live', anchor: byEnter.anchor };
  at.moods({ web_enter: 'slider' });
  expect(await at.lookUp(CALM)).toMatchObject(same);
  at.moods({ web_enter: 'garbage', page: 444 });
  expect(await at.lookUp(CALM)).toMatchObject(same);
  expect(at.asked.slice(2)).toEqual([ENTER, PAGE, ENTER, PAGE, REFLOW]);
});

test('after the end the third route still says live; its time of the end is believed', async () => {
  await using at = await visit();
  await at.lookUp(CALM);
  at.fake.roomOf('calm').endBroadcast(true);
  at.moods({ web_enter: 403, page: 403 });
  expect(await at.lookUp(CALM)).toMatchObject({ status: 'ended', roomId: null });
});

test('a cookie that is not believed any more is replaced once', async () => {
  // Catches: a night of empty answers after the cookie of the first evening ran out; and asking in circles.
  await using at = await visit();
  at.moods({ web_enter: 'empty', page: 'risk' });
  await expect(at.lookUp(CALM)).rejects.toMatchObject({ code: 'E101', details: { reason: 'risk_page' } });
  expect(at.asked).toEqual([FRONT, ENTER, FRONT, ENTER, PAGE]);
});

test('a challenge at the front page is met with its own cookie', async () => {
  await using at = await visit();
  at.moods({ front: 'challenge' });
  expect(await at.lookUp(CALM)).toMatchObject({ status: 'live' });
  expect(at.asked).toEqual([FRONT, FRONT, ENTER]);
});

test('a challenge at the room’s page is met with its own cookie', async () => {
  await using at = await visit();
  at.moods({ front: 503 });
  expect(await at.lookUp(CALM)).toMatchObject({ status: 'live' });
  expect(at.asked).toEqual([FRONT, PAGE, PAGE]);
});

test.each<[Mood, Mood, string, string]>([
  ['slider', 'slider', 'E101', 'slider'],
  ['slider', 'risk', 'E101', 'slider'],
  ['garbage', 'risk', 'E101', 'risk_page'],
  [403, 401, 'E101', 'refused'],
  [444, 444, 'E101', 'refused'],
  [429, 503, 'E101', 'refused'],
  ['empty', 503, 'E101', 'no_visitor_cookie'],
  ['garbage', 'garbage', 'E101', 'risk_page'],
  ['huge', 'huge', 'E202', 'unreadable'],
  [503, 502, 'E001', 'no_answer'],
  [302, 307, 'E101', 'risk_page'],
  ['anchor-only', 'anchor-only', 'E103', 'no_live_room'],
  ['anchor-only', 403, 'E103', 'no_live_room'],
  ['slider', 404, 'E104', 'not_found'],
  ['slider', 410, 'E104', 'not_found'],
])('web/enter %s and page %s are one error: %s, %s', async (enter, page, code, reason) => {
  await using at = await visit();
  at.moods({ web_enter: enter, page });
  const refusal = at.lookUp(CALM);
  await expect(refusal).rejects.toThrow(/web_enter: .*page: /);
  const routes = [{ route: 'web_enter' }, { route: 'page' }];
  await expect(refusal).rejects.toMatchObject({ code, details: { reason, routes } });
});

test('a number that Douyin does not know is E104, however it is named', async () => {
  await using at = await visit();
  for (const nobody of ['999999999999', 'nobody_here', '7000000000000000001']) {
    await expect(at.lookUp(nobody)).rejects.toMatchObject({ code: 'E104', details: { reason: 'not_found' } });
  }
});

test.each(['fake_calm', '999999999999'])(
  'that the first route does not know %s is no proof',
  async (name) => {
    // Catches: "no such room", for good, where the page was only behind a slider.
    await using at = await visit();
    at.moods({ page: 'slider' });
    await expect(at.lookUp(name)).rejects.toMatchObject({ code: 'E101', details: { reason: 'slider' } });
  },
);

test('a login’s cookies are sent to live.douyin.com instead of the visitor’s, and nowhere else', async () => {
  const cookie = (name: string, value: string, more: Partial<PlatformCookie> = {}): PlatformCookie => ({
    name,
    value,
    domain: '.douyin.com',
    path: '/',
    expiresMs: null,
    httpOnly: true,
    secure: true,
    ...more,
  });
  await using at = await visit([
    cookie('sessionid', 'secret'),
    cookie('old', 'x', { expiresMs: 1 }),
    cookie('foreign', 'x', { domain: '.evil.example' }),
  ]);
  await at.lookUp(shortLinkTo(CALM));
  const sent = at.fake.lookUps.asked.map(({ host, path, cookie: header }) => [host, path, header] as const);
  for (const [host, , header] of sent) {
    expect(header.includes('sessionid=secret')).toBe(host === 'live.douyin.com');
    expect(header).not.toMatch(/old=|foreign=/);
  }
  expect(sent.at(-1)?.[2]).toMatch(/^sessionid=secret; ttwid=1%7C/);
});

test('a look-up that is given up ends with its reason, and says nothing of the room', async () => {
  // Catches: "Douyin does not answer", because somebody pressed Cancel.
  await using at = await visit();
  at.moods({ front: 'mute' });
  const { httpGet } = at;
  const facts = createRoomFacts({ httpGet, clock: systemClock, random: () => 0.5 });
  const stop = new AbortController();
  const looking = facts.lookUp({ kind: 'room', liveId: CALM }, stop.signal);
  stop.abort(new Error('stopped'));
  await expect(looking).rejects.toThrow('stopped');
});
