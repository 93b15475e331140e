import { expect, test } from 'vitest';
import { SCENARIO_NAMES, SCENARIOS } from '../show/scenarios.ts';
import { startFixture } from '../testing/fixture.ts';
import { visitorNumber } from './cookies.ts';

/** A visit to the front page: the cookie header a browser would send from then on. */
async function visitor(origin: string): Promise<string> {
  const front = await fetch(origin);
  return front.headers.getSetCookie().join('; ').replace(/;.*/, '');
}

const enter = (origin: string, webRid: string, cookie: string, more = '&a_bogus=00000000') =>
  fetch(`${origin}/webcast/room/web/enter/?aid=6383&web_rid=${webRid}${more}`, { headers: { cookie } });

test('the front page hands out a visitor cookie, and its number has 19 digits', async () => {
  await using room = await startFixture();
  const cookie = await visitor(room.fake.origin);
  expect(cookie).toMatch(/^ttwid=1%7C/);
  expect(visitorNumber(cookie)).toMatch(/^7[3-9]\d{17}$/);
});

test('web/enter says nothing at all without cookie or a_bogus', async () => {
  await using room = await startFixture();
  const { origin, webRid } = room.fake;
  const cookie = await visitor(origin);
  for (const [with_, more] of [
    ['', '&a_bogus=1'],
    ['ttwid=forged', '&a_bogus=1'],
    [cookie, ''],
  ] as const) {
    const answer = await enter(origin, webRid, with_, more);
    expect([answer.status, answer.headers.get('content-length')]).toEqual([200, '0']);
  }
});

test('web/enter tells a live room on both of its scales, an offline one without owner, and a missing one by code', async () => {
  await using room = await startFixture();
  const { origin, webRid, roomId, anchorId } = room.fake;
  const cookie = await visitor(origin);
  expect(await (await enter(origin, webRid, cookie)).json()).toMatchObject({
    status_code: 0,
    data: {
      data: [{ id_str: roomId, status: 2, owner: { id_str: anchorId } }],
      enter_room_id: roomId,
      room_status: 0,
    },
  });
  const offline = JSON.parse(await (await enter(origin, SCENARIOS.offline.webRid, cookie)).text()) as {
    data: { data: readonly [{ status: number; owner?: unknown }]; room_status: number; user: unknown };
  };
  expect(offline.data.data[0].status).toBe(4);
  expect(offline.data.data[0].owner).toBeUndefined();
  expect(offline.data.room_status).toBe(2);
  expect(offline.data.user).toBeDefined();
  expect(await (await enter(origin, SCENARIOS['not-found'].webRid, cookie)).json()).toMatchObject({
    status_code: 4_001_038,
  });
});

test('after the end web/enter says so at once; reflow still says live and only its finish_time tells', async () => {
  await using room = await startFixture();
  const { origin, webRid, roomId } = room.fake;
  const cookie = await visitor(origin);
  const reflow = async () =>
    (await fetch(`${origin}/webcast/room/reflow/info/?type_id=0&room_id=${roomId}&app_id=6383`)).json();
  expect(await reflow()).toMatchObject({
    data: { room: { status: 2, finish_time: 0, owner: { web_rid: webRid } } },
  });
  room.fake.endBroadcast();
  expect(await (await enter(origin, webRid, cookie)).json()).toMatchObject({
    data: { data: [{ status: 4 }], room_status: 2 },
  });
  const ended = Math.floor(room.clock.now() / 1_000);
  expect(await reflow()).toMatchObject({ data: { room: { status: 2, finish_time: ended } } });
});

test('the gift list needs neither cookie nor signature', async () => {
  await using room = await startFixture();
  const list = await fetch(`${room.fake.origin}/webcast/gift/list/?device_platform=webapp&aid=6383`);
  const { data } = JSON.parse(await list.text()) as {
    data: { gifts: readonly { id: number; name: string }[] };
  };
  expect(data.gifts).toContainEqual(expect.objectContaining({ id: 463, name: '小心心', diamond_count: 1 }));
});

test('a person can find every scenario’s room', async () => {
  await using room = await startFixture();
  const listing = await (await fetch(`${room.fake.origin}/__fake/rooms`)).json();
  for (const scenario of SCENARIO_NAMES) {
    expect(listing).toContainEqual(
      expect.objectContaining({ scenario, web_rid: SCENARIOS[scenario].webRid }),
    );
  }
});

test('odd targets and methods are answered, not thrown at', async () => {
  await using room = await startFixture();
  const { origin } = room.fake;
  const statuses = await Promise.all(
    ['/constructor', '/__proto__', '//', '/%00', `/${'9'.repeat(2_000)}`].map(async (path) => {
      const answer = await fetch(`${origin}${path}`);
      return answer.status;
    }),
  );
  expect(statuses.every((status) => status === 404 || status === 200)).toBe(true);
  expect((await fetch(origin, { method: 'POST', body: 'x' })).status).toBe(405);
});
