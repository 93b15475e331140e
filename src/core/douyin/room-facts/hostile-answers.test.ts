import { expect, test } from 'vitest';
import type { HttpAnswer } from '../../ports.ts';
import { readReflow } from './reflow.ts';
import { readRoomPage } from './room-page.ts';
import { readWebEnter } from './web-enter.ts';

const ROOM_ID = '7312345678901234567';

function answer(body: string, status = 200): HttpAnswer {
  return { status, headers: new Map(), setCookies: [], body: new TextEncoder().encode(body) };
}

const enter = (data: unknown, code: unknown = 0): ReturnType<typeof readWebEnter> =>
  readWebEnter(answer(JSON.stringify({ status_code: code, data })));

const chunk = (text: string): string => `<script>self.__pace_f.push([1,${JSON.stringify(text)}])</script>`;

const row = (roomInfo: unknown): string =>
  `c:${JSON.stringify(['$', '$L12', null, { state: { roomStore: { roomInfo } } }])}\n`;

test.each([
  'null',
  '[]',
  '0',
  '"x"',
  '{',
  '{}',
  '{"status_code":"0"}',
  '{"status_code":0}',
  '{"status_code":0,"data":null}',
  '{"status_code":0,"data":[]}',
  '{"status_code":0,"data":{"data":"x"}}',
  '{"status_code":1,"data":{"data":[{"status":2}]}}',
  '{"__proto__":{"status_code":0},"constructor":1}',
  '['.repeat(100_000),
  '{"data":'.repeat(50_000),
])('an answer of a foreign form is unreadable and nothing else: %#', (body) => {
  // Catches: a crash, or a room made of nothing, because the platform changed its answer.
  for (const read of [readWebEnter, readReflow]) {
    expect(read(answer(body))).toMatchObject({ kind: 'nothing', reason: 'unreadable' });
  }
});

test('one field of the wrong form is unknown and hides nothing', () => {
  const verdict = enter({
    data: [
      {
        id_str: { evil: 1 },
        status: 2,
        title: 7,
        like_count: -1,
        room_view_stats: 'x',
        stats: { total_user_str: '10万+', user_count_str: '30.6万' },
        cover: { url_list: [['javascript', 'alert(1)'].join(':'), 'http://p3.douyinpic.com/a.png'] },
        owner: { id_str: "1' OR 1", nickname: 'x'.repeat(4_000), web_rid: '../../etc' },
      },
    ],
    room_status: 0,
  });
  expect(verdict).toEqual({
    kind: 'room',
    room: {
      webRid: null,
      roomId: null,
      status: 'live',
      title: null,
      anchorId: null,
      anchorName: 'x'.repeat(64),
      avatarUrl: null,
      coverUrl: null,
      online: 306_000,
      // At least 100,000 is not a figure.
      totalViewers: null,
      likeTotal: null,
    },
  });
});

test.each([
  [2, 0, 'live'],
  [3, 0, 'paused'],
  [1, 2, 'preparing'],
  [4, 2, 'ended'],
  [2, undefined, 'live'],
  // The two scales contradict each other: nobody may take the room for ended, or for live.
  [2, 2, 'unknown'],
  [4, 0, 'unknown'],
  [9, 0, 'unknown'],
  ['2', 0, 'unknown'],
])('status %j with room_status %j is %s', (status, roomStatus, expected) => {
  expect(enter({ data: [{ id_str: ROOM_ID, status }], room_status: roomStatus })).toMatchObject({
    kind: 'room',
    room: { status: expected },
  });
});

test('an account without a room is told from one that is not live', () => {
  const user = { id_str: '1', nickname: '主播' };
  expect(enter({ data: [], user, room_status: 2 })).toMatchObject({
    kind: 'room',
    room: { status: 'ended' },
  });
  expect(enter({ data: [], user })).toEqual({ kind: 'no_live_room' });
  expect(enter({ prompts: '该内容暂时无法无法查看' }, 4_001_038)).toEqual({ kind: 'not_found' });
});

test('the state is read although it comes in pieces, with rows of other kinds around', () => {
  const text = `1:I["x"]\nnot a row\n${row({ room: { id_str: ROOM_ID, status: 2, title: '晚上"好"\\' }, roomId: ROOM_ID, web_rid: '123', anchor: { id_str: '9', nickname: 'a' } })}d:null\n`;
  const pieces = [text.slice(0, 40), text.slice(40, 90), text.slice(90)].map(chunk).join('\n');
  expect(readRoomPage(answer(`<!doctype html>${pieces}`))).toMatchObject({
    roomId: ROOM_ID,
    verdict: { kind: 'room', room: { webRid: '123', roomId: ROOM_ID, title: '晚上"好"\\', anchorId: '9' } },
  });
});

test('where the state has changed its form the broadcast’s id is found all the same', () => {
  const page = answer(chunk(`c:{"changed":{"roomId":"${ROOM_ID}"}}`));
  expect(readRoomPage(page)).toEqual({
    roomId: ROOM_ID,
    verdict: { kind: 'nothing', reason: 'unreadable', status: 200 },
  });
});

test.each([
  ['', 'risk_page'],
  ['<p>访问异常</p>', 'risk_page'],
  ['<script src="https://x/captcha.js"></script>', 'slider'],
  [chunk('c:{"state":{}}'), 'risk_page'],
  [chunk(row(null)), 'risk_page'],
  [chunk(row([])), 'risk_page'],
  [chunk(row({})), 'unreadable'],
  [chunk(row({ room: 'x' })), 'unreadable'],
  ['self.__pace_f.push([1,"', 'risk_page'],
  [`self.__pace_f.push([1,"${'\\'.repeat(99_999)}`, 'risk_page'],
  ['self.__pace_f.push([1,"'.repeat(20_000), 'risk_page'],
  [chunk(`c:${'[{"roomStore":'.repeat(5_000)}`), 'risk_page'],
  [chunk(`c:${'['.repeat(50)}"roomStore"${']'.repeat(50)}\n`), 'risk_page'],
])('a page without a readable state is no room: %#', (html, reason) => {
  // Catches: a page that costs seconds or the stack, and a room that is made of a safety page.
  expect(readRoomPage(answer(html)).verdict).toMatchObject({ kind: 'nothing', reason });
});

test('a prototype in an answer stays outside', () => {
  // Catches: merging foreign JSON into objects of our own.
  enter(JSON.parse('{"__proto__":{"polluted":1},"data":[{"__proto__":{"polluted":1},"status":2}]}'));
  readRoomPage(answer(chunk(row(JSON.parse('{"__proto__":{"polluted":1},"room":{"status":2}}')))));
  expect({}).not.toHaveProperty('polluted');
});

test('the time of the end is what counts on the third route', () => {
  const reflow = (room: unknown): unknown =>
    readReflow(answer(JSON.stringify({ status_code: 0, data: { room } })));
  const owner = { web_rid: '123', nickname: 'a' };
  expect(reflow({ id_str: ROOM_ID, status: 2, finish_time: 0, owner })).toMatchObject({
    room: { status: 'live', webRid: '123' },
  });
  expect(reflow({ id_str: ROOM_ID, status: 2, finish_time: 1_790_000_000, owner })).toMatchObject({
    room: { status: 'ended' },
  });
});
