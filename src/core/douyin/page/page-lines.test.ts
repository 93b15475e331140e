import { expect, test } from 'vitest';
import type { RoomInfo } from '#shared/room.ts';
import { silentLogger } from '../../logger.ts';
import type { FrameTap, LineEnd, ResumePoint, SocketAddress } from '../../ports.ts';
import { ManualClock } from '../../testing/manual-clock.ts';
import { createPageLines } from './page-lines.ts';
import { localSite } from './page-site.ts';
import { ORIGIN, ROOM_ID, scriptedBrowser } from './testing/scripted-browser.ts';

const ROOM: RoomInfo = {
  liveId: '100',
  roomId: ROOM_ID,
  title: null,
  anchor: { id: null, name: null, avatarUrl: null },
  status: 'live',
  online: null,
  totalViewers: null,
  likeTotal: null,
  startedMs: null,
  coverUrl: null,
};

/** What was begun has got as far as it can without anything else happening. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function createStage() {
  const clock = new ManualClock();
  const browser = scriptedBrowser();
  const lines = createPageLines({ browser, site: localSite(ORIGIN), clock, logger: silentLogger });
  const find = (resume: ResumePoint | null = null): Promise<SocketAddress | FrameTap> =>
    lines.findLine(ROOM, resume, new AbortController().signal);

  /** The address that is found while the newest page connects. */
  const findAddress = async (): Promise<SocketAddress> => {
    const finding = find();
    await settled();
    browser.newest.connect();
    const found = await finding;
    if (found.kind !== 'address') throw new Error('a tap was found');
    return found;
  };
  /** Two refusals, and the tap that follows. */
  const openTap = async () => {
    for (let time = 0; time < 2; time += 1) (await findAddress()).told?.('refused');
    const tap = await find();
    if (tap.kind !== 'tap') throw new Error('an address was found');
    const heard: string[] = [];
    const ends: LineEnd[] = [];
    const line = tap.open({
      onOpen: () => heard.push('open'),
      onFrame: (bytes) => heard.push(Buffer.from(bytes).toString()),
      onEnd: (end) => ends.push(end),
    });
    await settled();
    browser.newest.frame(Buffer.from('first'));
    // The page before it is heard for a moment longer.
    clock.advance(3_000);
    return { line, heard, ends };
  };
  return { clock, browser, lines, find, findAddress, openTap };
}

test('a resume point goes into the address, and nothing else of it changes', async () => {
  // Catches: a query that is written anew, with a signature that no longer says the same.
  const stage = createStage();
  const { url, headers } = await stage.findAddress();
  expect(url).toContain('cursor=c1&signature=a%2Bb%2Fc');
  expect(headers).toEqual({ Cookie: 'ttwid=1', 'User-Agent': 'Mozilla/5.0' });
  const resumed = await stage.find({ cursor: 't-1_r-2', internalExt: 'a:b|c' });
  expect(resumed).toMatchObject({
    url: `ws://127.0.0.1:1/webcast/im/push/v2/?room_id=${ROOM_ID}&signature=a%2Bb%2Fc&cursor=t-1_r-2&internal_ext=a%3Ab%7Cc`,
  });
});

test('one refusal asks a fresh page, and a good handshake makes up for it', async () => {
  // Catches: the refused address given out again, and refusals of different days added up.
  const { browser, find, findAddress } = createStage();
  (await findAddress()).told?.('refused');
  (await findAddress()).told?.('open');
  expect(browser.pages.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  const third = await find();
  expect(browser.pages).toHaveLength(2);
  if (third.kind === 'address') third.told?.('refused');
  expect((await findAddress()).kind).toBe('address');
});

test('a network that fails does not ask a page each time, nor give up our own socket', async () => {
  // Catches: an outage that loads a page per attempt, and one that ends in the slower way.
  const { clock, browser, lines, find, findAddress } = createStage();
  (await findAddress()).told?.('open');
  for (let time = 0; time < 3; time += 1) {
    const address = await find();
    if (address.kind === 'address') address.told?.('failed');
    clock.advance(30_000);
  }
  expect(browser.pages).toHaveLength(1);
  expect((await findAddress()).kind).toBe('address');
  expect(browser.pages).toHaveLength(2);
  expect(lines.counts().handshakes).toEqual({ open: 1, refused: 0, failed: 3 });
});

test('what the pages received before the switch comes first and in order', async () => {
  // Catches: frames of the first page that are lost when the second one takes over.
  const { browser, find, findAddress } = createStage();
  (await findAddress()).told?.('refused');
  browser.newest.frame(Buffer.from('one'));
  const second = await findAddress();
  browser.pages[0]?.frame(Buffer.from('two'));
  browser.newest.frame(Buffer.from('three'));
  second.told?.('refused');
  const tap = await find();
  const heard: string[] = [];
  if (tap.kind !== 'tap') throw new Error('an address was found');
  tap.open({
    onOpen: () => heard.push('open'),
    onFrame: (bytes) => heard.push(Buffer.from(bytes).toString()),
    onEnd: () => {},
  });
  expect(heard).toEqual([]);
  await settled();
  browser.newest.frame(Buffer.from('four'));
  expect(heard).toEqual(['open', 'one', 'two', 'three', 'four']);
});

test('a page without a socket is loaded anew after 20 s, twice, and then given up', async () => {
  // Catches: a page that is waited for without end.
  const { clock, browser, lines, find } = createStage();
  const found = find();
  found.catch(() => undefined);
  await settled();
  for (let passed = 0; passed < 59; passed += 1) {
    clock.advance(1_000);
    // Somebody asks again and again; the page is the same.
    if (passed % 10 === 0) find().catch(() => undefined);
  }
  const reloads = browser.newest.sent.filter(({ method }) => method === 'Page.reload');
  expect(reloads).toHaveLength(2);
  clock.advance(2_000);
  await expect(found).rejects.toMatchObject({ code: 'E001' });
  expect(browser.newest.isClosed).toBe(true);
  expect(lines.counts()).toMatchObject({ pages: 1, reloads: 2 });
});

test('a page that hears nothing for two heartbeats has stalled', async () => {
  // Catches: a dead socket that looks open for ever.
  const { clock, browser, openTap } = createStage();
  const { ends } = await openTap();
  clock.advance(15_000);
  browser.newest.frame(Buffer.from('beat'));
  clock.advance(15_000);
  expect(ends).toEqual([]);
  clock.advance(6_000);
  expect(ends).toMatchObject([{ reason: 'stalled', error: { code: 'E004' } }]);
  expect(browser.pages.every(({ isClosed }) => isClosed)).toBe(true);
});

test('a short break is the page’s own affair; a long one ends the line, and what comes then is kept', async () => {
  // Catches: a gap that nobody is told of, and the page closed in the middle of its own repair.
  const { clock, browser, find, openTap } = createStage();
  const { line, ends } = await openTap();
  const closeSocket = (requestId: string): void => {
    browser.newest.emit('Network.webSocketClosed', { requestId });
  };
  closeSocket('socket');
  clock.advance(2_000);
  browser.newest.connect('again');
  clock.advance(5_000);
  expect(ends).toEqual([]);
  closeSocket('again');
  clock.advance(4_000);
  expect(ends).toMatchObject([{ reason: 'lost' }]);
  line.close();
  browser.newest.connect('third');
  browser.newest.frame(Buffer.from('kept'), 'third');
  const tap = await find();
  const heard: string[] = [];
  if (tap.kind === 'tap') {
    tap.open({
      onOpen: () => {},
      onFrame: (bytes) => heard.push(Buffer.from(bytes).toString()),
      onEnd: () => {},
    });
  }
  await settled();
  expect(heard).toEqual(['kept']);
  expect(browser.pages).toHaveLength(2);
});

test('after an hour a fresh page takes over: both are heard until the old one is closed', async () => {
  // Catches: a hole between the old page and the new one, and a refresh that fails and takes the line with it.
  const { clock, browser, openTap } = createStage();
  const { heard, ends } = await openTap();
  const beat = (ms: number): void => {
    for (let passed = 0; passed < ms; passed += 10_000) {
      for (const page of browser.pages) if (!page.isClosed) page.frame(Buffer.from('beat'));
      clock.advance(10_000);
    }
  };
  beat(60 * 60_000);
  await settled();
  expect(browser.pages).toHaveLength(3);
  browser.newest.crash();
  expect(ends).toEqual([]);
  beat(10 * 60_000);
  await settled();
  expect(browser.pages).toHaveLength(4);
  const [, old] = browser.pages;
  browser.newest.connect();
  browser.newest.frame(Buffer.from('new'));
  old?.frame(Buffer.from('old'));
  expect(heard.slice(-2)).toEqual(['new', 'old']);
  clock.advance(3_000);
  expect(browser.pages.map(({ isClosed }) => isClosed)).toEqual([true, true, true, false]);
  expect(ends).toEqual([]);
});

test('the mouse moves now and then, so that the page does not pause', async () => {
  // Catches: a page that says nobody is there after some minutes, and falls silent.
  const { clock, browser, openTap } = createStage();
  await openTap();
  for (let passed = 0; passed < 13 * 60; passed += 10) {
    browser.newest.frame(Buffer.from('beat'));
    clock.advance(10_000);
  }
  const moves = browser.newest.sent.filter(({ method }) => method === 'Input.dispatchMouseEvent');
  expect(moves).toHaveLength(3);
  expect(new Set(moves.map(({ params }) => params['x'])).size).toBe(3);
});

test('a dialog of the page is answered', async () => {
  // Catches: a page that stands still behind a box that nobody can see.
  const { browser, openTap } = createStage();
  await openTap();
  browser.newest.emit('Page.javascriptDialogOpening', { type: 'alert', message: '还在吗' });
  expect(browser.newest.sent.at(-1)).toEqual({
    method: 'Page.handleJavaScriptDialog',
    params: { accept: true },
  });
});

test('a page that shows another broadcast than was looked up does not sign for this one', async () => {
  // Catches: messages of the new broadcast that are counted to the one before.
  const { browser, find } = createStage();
  const found = find();
  await settled();
  browser.newest.connect('socket', '7559553899418700000');
  await expect(found).rejects.toMatchObject({ code: 'E001' });
  expect(browser.newest.isClosed).toBe(true);
});

test('a puzzle that was solved by itself is forgotten when the socket opens', async () => {
  // Catches: a short break hours later that is taken for a puzzle.
  const { clock, browser, find, findAddress } = createStage();
  (await findAddress()).told?.('refused');
  const slider = { response: { status: 200, headers: { 'X-Vc-Bdturing-Parameters': 'x' } } };
  const second = find();
  await settled();
  browser.newest.emit('Network.responseReceived', slider);
  browser.newest.connect();
  await second;
  browser.newest.emit('Network.webSocketClosed', { requestId: 'socket' });
  clock.advance(5_000);
  expect(browser.newest.isClosed).toBe(false);
});

test.each([
  [404, 'E104'],
  [444, 'E101'],
] as const)('a page that is answered with %i is not waited for', async (status, code) => {
  const { browser, find } = createStage();
  const found = find();
  await settled();
  browser.newest.emit('Network.responseReceived', {
    type: 'Document',
    frameId: 'main',
    response: { status, headers: {} },
  });
  await expect(found).rejects.toMatchObject({ code });
});

test('a page nobody asks for any more is closed', async () => {
  // Catches: a browser that stays open after somebody has stopped while the page was loading.
  const { clock, browser, lines } = createStage();
  const stopped = new AbortController();
  const found = lines.findLine(ROOM, null, stopped.signal);
  found.catch(() => undefined);
  await settled();
  stopped.abort();
  await expect(found).rejects.toThrow();
  expect(browser.newest.isClosed).toBe(false);
  clock.advance(45_000);
  expect(browser.newest.isClosed).toBe(true);
  expect(clock.pending).toBe(0);
});

test('after a login another visitor signs', async () => {
  // Catches: gifts that stay away because the address of the guest is used on.
  const { browser, lines, findAddress } = createStage();
  (await findAddress()).told?.('open');
  lines.forgetAddresses();
  await findAddress();
  expect(browser.pages).toHaveLength(2);
});
