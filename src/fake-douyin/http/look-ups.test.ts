import { expect, test } from 'vitest';
import { SCENARIOS } from '../show/scenarios.ts';
import { startFixture } from '../testing/fixture.ts';
import { HOST_HEADER, throughFake } from '../through-fake.ts';

const CALM = SCENARIOS.calm.webRid;

function askAs(origin: string, host: string, path: string): Promise<Response> {
  return fetch(`${origin}${path}`, { headers: { [HOST_HEADER]: host }, redirect: 'manual' });
}

test('each host has its own doors', async () => {
  // Catches: a look-up at the wrong host that works here and never out there.
  await using room = await startFixture();
  const { origin } = room.fake;
  const status = async (host: string, path: string): Promise<number> =>
    (await askAs(origin, host, path)).status;
  expect(await status('live.douyin.com', `/${CALM}`)).toBe(200);
  expect(await status('live.douyin.com', `/r${CALM}/`)).toBe(404);
  expect(await status('v.douyin.com', `/r${CALM}/`)).toBe(302);
  expect(await status('v.douyin.com', `/${CALM}`)).toBe(404);
  expect(await status('webcast.amemv.com', `/${CALM}`)).toBe(404);
  expect(await status('webcast.amemv.com', '/webcast/room/reflow/info/')).toBe(200);
});

test('a short link leads to the broadcast that is on, also after another one has begun', async () => {
  await using room = await startFixture();
  const { fake } = room;
  const leadsTo = async (): Promise<string> =>
    (await askAs(fake.origin, 'v.douyin.com', `/r${CALM}/`)).headers.get('location') ?? '';
  expect(await leadsTo()).toContain(`/douyin/webcast/reflow/${fake.roomOf('calm').roomId}?`);
  const next = fake.room(CALM, 'evening');
  expect(await leadsTo()).toContain(`/douyin/webcast/reflow/${next.roomId}?`);
});

test('a broadcast in whose place another one began is told as over', async () => {
  await using room = await startFixture();
  const before = room.fake.roomOf('calm').roomId;
  room.fake.room(CALM, 'evening');
  const answer = await fetch(`${room.fake.origin}/webcast/room/reflow/info/?room_id=${before}`);
  const { data } = (await answer.json()) as { data: { room: { finish_time: number; status: number } } };
  expect(data.room.status).toBe(2);
  expect(data.room.finish_time).toBeGreaterThan(0);
});

test('what is meant for the platform reaches the fake and nobody else', async () => {
  // Catches: a path that begins with two slashes and is read as another host.
  await using room = await startFixture();
  const asked: string[] = [];
  const get = throughFake((url) => Promise.resolve(asked.push(url.origin)), room.fake.origin);
  const options = { headers: {}, maxBytes: 1, signal: AbortSignal.timeout(1_000) };
  for (const path of ['/x', '//evil.example/x', String.raw`/\evil.example/x`, '/@evil.example', '/?//evil']) {
    await get(new URL(`https://v.douyin.com${path}`), options);
  }
  expect(new Set(asked)).toEqual(new Set([room.fake.origin]));
});
