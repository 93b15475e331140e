import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { startFixture } from '../testing/fixture.ts';
import type { Fixture } from '../testing/fixture.ts';
import { USER_AGENT } from '../visitor.ts';
import { visitorNumber } from '../http/cookies.ts';

async function visitPage(room: Fixture): Promise<{ readonly html: string; readonly ttwid: string }> {
  const url = `${room.fake.origin}/${room.fake.webRid}`;
  const challenge = await fetch(url);
  const nonce = challenge.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  const page = await fetch(url, { headers: { cookie: nonce } });
  const ttwid = /ttwid=([^;]+)/.exec(page.headers.getSetCookie()[0] ?? '')?.[1] ?? '';
  return { html: await page.text(), ttwid };
}

const scriptsOf = (html: string): readonly string[] =>
  Array.from(html.matchAll(/<script>([\s\S]*?)<\/script>/g), ([, code]) => code ?? '');

test('a first visit without cookies is challenged, the second gets the page', async () => {
  await using room = await startFixture();
  const first = await fetch(`${room.fake.origin}/${room.fake.webRid}`);
  expect(first.headers.getSetCookie()[0]).toMatch(/^__ac_nonce=/);
  expect(await first.text()).not.toContain('__pace_f');
  const { html, ttwid } = await visitPage(room);
  expect(html).toContain('self.__pace_f.push([1,');
  expect(ttwid).not.toBe('');
});

test('the page’s state is found by a pattern on the escaped text and by reading the chunk as JSON', async () => {
  await using room = await startFixture();
  const { html, ttwid } = await visitPage(room);
  expect(/roomId\\":\\"(\d+)\\"/.exec(html)?.[1]).toBe(room.fake.roomId);
  const chunk = scriptsOf(html).find((code) => code.includes('roomStore')) ?? '';
  const [, text] = JSON.parse(chunk.replace('self.__pace_f.push(', '').replace(/\)$/, '')) as [
    number,
    string,
  ];
  const [, , , props] = JSON.parse(text.replace(/^\w+:/, '')) as [unknown, unknown, unknown, unknown];
  expect(props).toMatchObject({
    state: {
      roomStore: { roomInfo: { roomId: room.fake.roomId, web_rid: room.fake.webRid, room: { status: 2 } } },
      userStore: { odin: { user_unique_id: visitorNumber(ttwid) } },
    },
  });
});

// The script's text crosses from this process into a page: a reference to anything outside would only break there.
test('the page’s own script signs, opens the socket, beats and acknowledges', async () => {
  await using room = await startFixture();
  const { html, ttwid } = await visitPage(room);
  const opened: WebSocket[] = [];
  const beats: unknown[] = [];
  class PageSocket extends WebSocket {
    constructor(url: string) {
      super(url, { headers: { 'user-agent': USER_AGENT, cookie: `ttwid=${ttwid}` } });
      opened.push(this);
    }
  }
  const page = createContext({
    navigator: { userAgent: USER_AGENT },
    WebSocket: PageSocket,
    URLSearchParams,
    TextDecoder,
    Uint8Array,
    setTimeout: () => {},
    setInterval: (_beat: unknown, ms: unknown) => beats.push(ms),
  });
  runInContext('globalThis.self = globalThis;', page);
  for (const code of scriptsOf(html)) runInContext(code, page);
  const [socket] = opened;
  if (socket === undefined) throw new Error('the page opened no socket');
  let frames = 0;
  await new Promise<void>((resolve) => {
    socket.on('message', () => {
      frames += 1;
      if (frames === 4) resolve();
    });
  });
  // One more round trip, so that the acks before it have arrived.
  socket.ping();
  await new Promise((resolve) => socket.once('pong', resolve));
  expect(room.fake.counts()).toMatchObject({ connections: 1, heartbeats: 1, acks: 3, wrongAcks: 0 });
  expect(beats).toEqual([10_000]);
  socket.terminate();
});

test('a page of an offline room opens no socket', async () => {
  await using room = await startFixture();
  const page = await fetch(`${room.fake.origin}/${room.fake.roomOf('offline').webRid}`, {
    headers: { cookie: '__ac_nonce=1' },
  });
  const html = await page.text();
  expect(html).toContain('roomStore');
  expect(html).not.toContain('WebSocket');
});

test('a room that does not exist is 404', async () => {
  await using room = await startFixture();
  expect((await fetch(`${room.fake.origin}/999`, { headers: { cookie: '__ac_nonce=1' } })).status).toBe(404);
});
