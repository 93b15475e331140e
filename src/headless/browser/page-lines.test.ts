import Long from 'long';
import { afterEach, expect, test, vi } from 'vitest';
import { createPageLines } from '#core/douyin/page/page-lines.ts';
import type { PageLines } from '#core/douyin/page/page-lines.ts';
import { localSite } from '#core/douyin/page/page-site.ts';
import { silentLogger } from '#core/logger.ts';
import type { Browser, BrowserPage } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { followRoom } from '#core/testing/followed-room.ts';
import type { FollowedRoom } from '#core/testing/followed-room.ts';
import { demoUpstreamAt } from '#fake-douyin/demo-upstream.ts';
import { createChance } from '#fake-douyin/random.ts';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { createViewer } from '#fake-douyin/show/viewers.ts';
import { roomInfo } from '#fake-douyin/testing/fixture.ts';
import { createHeadlessBrowser } from './headless-browser.ts';

// A whole browser starts in each, on machines that have other things to do.
vi.setConfig({ testTimeout: 60_000 });

const running: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

interface Stage {
  readonly fake: FakeDouyin;
  readonly lines: PageLines;
  readonly room: FollowedRoom;
  /** Pages that are open or were. */
  readonly pages: readonly BrowserPage[];
  /** Ids of our chat lines that were sent to anybody but have not come out of the session. */
  missing(): readonly string[];
  /** Chat lines that came out of the session. */
  heard(): readonly string[];
}

/** A quiet room, in which chat lines are said whose ids are known, followed through a page of a real browser. */
async function startStage(prepare: (fake: FakeDouyin) => void = () => {}): Promise<Stage> {
  const fake = await startFakeDouyin({ changes: { rate: 0 } });
  running.push(() => fake.close());
  prepare(fake);
  const headless = createHeadlessBrowser({ path: null, clock: systemClock, logger: silentLogger });
  running.push(() => headless.close());
  const pages: BrowserPage[] = [];
  const browser: Browser = {
    openPage: async (signal) => {
      const page = await headless.openPage(signal);
      pages.push(page);
      return page;
    },
  };
  const site = localSite(fake.origin);
  const lines = createPageLines({ browser, site, clock: systemClock, logger: silentLogger });
  running.push(() => {
    lines.close();
  });
  const { getRoom } = demoUpstreamAt(fake.origin);
  const upstream = { isDemo: false, getRoom, findLine: lines.findLine };
  const room = followRoom({ upstream, liveId: fake.webRid, clock: systemClock, random: () => 0 });
  running.push(() => room.session.stop('shutdown'));
  const said = saySomething(fake);
  room.session.start();
  const heard = (): string[] => room.messages.filter(({ kind }) => kind === 'chat').map(({ id }) => id);
  return {
    fake,
    lines,
    room,
    pages,
    heard,
    missing: () => {
      const known = new Set(heard());
      const told = new Set(fake.ids());
      return said().filter((id) => told.has(id) && !known.has(id));
    },
  };
}

/** A line every few ms. Answers with the ids of those that were said up to now. */
function saySomething(fake: FakeDouyin): () => readonly string[] {
  const viewer = createViewer({
    chance: createChance('talker'),
    taken: new Set(),
    index: 700_001,
    mask: 'none',
    clubName: '小屋',
  });
  const roomId = Long.fromString(fake.roomId, true);
  const ids: string[] = [];
  const timer = setInterval(() => {
    const id = fake.nextId();
    fake.send([chatDraft({ id, roomId, atMs: Date.now() }, viewer, '你好')]);
    ids.push(id.toString());
  }, 10);
  running.push(() => {
    clearInterval(timer);
  });
  return () => [...ids];
}

/** More lines have come out, so that everything before them has. */
async function hearMore({ room, heard }: Stage, count = 100): Promise<void> {
  const before = heard().length;
  await room.until(() => heard().length >= before + count);
}

function expectNothingTwice({ heard, room }: Stage): void {
  expect(new Set(heard()).size).toBe(heard().length);
  expect(room.problems).toEqual([]);
}

test('the page signs, is closed, and every plain reconnect uses what it signed', async () => {
  // Catches: a page that stays open, one page load per reconnect, media that is loaded, a cursor that breaks the signature.
  const stage = await startStage();
  const { fake, lines, room, heard } = stage;
  await room.until(() => heard().length >= 50);
  expect(room.session.line).toEqual({ way: 'socket', reason: null });
  for (const kind of ['reset', 'fin'] as const) {
    fake.cut(kind);
    await room.until(() => room.machine.state !== 'RUNNING');
    await room.until(() => room.machine.state === 'RUNNING');
    await hearMore(stage);
  }
  expect(stage.missing().slice(0, -20)).toEqual([]);
  expectNothingTwice(stage);
  expect(fake.pageCounts()).toEqual({ visits: 1, mediaRequests: 0 });
  expect(fake.counts()).toMatchObject({ open: 1, refused: {} });
  expect(lines.counts()).toMatchObject({ pages: 1, taps: 0, handshakes: { open: 3, refused: 0 } });
});

test('refused twice, the page’s own frames are taken, and no line is lost or doubled at the switch', async () => {
  // Catches: frames thrown away while the own socket is still being tried, and a first page closed before the second one hears.
  const stage = await startStage((fake) => {
    fake.refuseOthers(2);
  });
  const { fake, lines, room } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  expect(room.session.line?.reason).toContain('refused');
  await hearMore(stage, 300);
  expect(stage.missing().slice(0, -20)).toEqual([]);
  expect(stage.missing().length).toBeLessThan(20);
  expectNothingTwice(stage);
  expect(fake.counts().refused).toEqual({ ordered: 2 });
  expect(fake.counts().wrongAcks).toBe(0);
  expect(lines.counts()).toMatchObject({ pages: 2, taps: 1, dropped: { 'kept-too-long': 0 } });
});

test('a page that reconnects by itself goes on being heard, without a gap', async () => {
  // Catches: a tap that listens to the first socket only.
  const stage = await startStage((fake) => {
    fake.refuseOthers(2);
  });
  const { fake, room } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  for (const kind of ['reset', 'fin', 'reset'] as const) {
    const { connections } = fake.counts();
    fake.cut(kind);
    await room.until(() => fake.counts().connections > connections);
    await hearMore(stage);
  }
  expect(room.gaps).toEqual([]);
  expect(stage.missing().slice(0, -20)).toEqual([]);
  expectNothingTwice(stage);
});

test('a page that loads itself anew goes on being heard', async () => {
  // Catches: network events that end with the document they began in.
  const stage = await startStage((fake) => {
    fake.refuseOthers(2);
    fake.changePage({ reloadAfterMs: 1_500 });
  });
  const { fake, room } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  await room.until(() => fake.pageCounts().visits >= 5);
  await hearMore(stage);
  expect(room.session.line?.way).toBe('page');
  expect(room.gaps).toEqual([]);
  expectNothingTwice(stage);
});

test('a page that pauses because nobody is there is woken by a moved mouse', async () => {
  // Catches: a pop-up that nobody sees, and a room that falls silent behind it.
  const stage = await startStage((fake) => {
    fake.refuseOthers(2);
    fake.changePage({ idleAfterMs: 1_500 });
  });
  const { fake, lines, room } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  await room.until(() => fake.counts().open === 1);
  const { connections } = fake.counts();
  await room.until(() => fake.counts().connections >= connections + 2);
  await hearMore(stage);
  expect(lines.counts()).toMatchObject({ pages: 2, reloads: 0 });
  expectNothingTwice(stage);
});

test('a page that crashes is opened again, and the gap is told', async () => {
  // Catches: a crash that nobody notices.
  const stage = await startStage((fake) => {
    fake.refuseOthers(2);
  });
  const { room, pages } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  // Until the first page, which is heard for a moment longer, is closed: it would take over.
  await room.until(() => stage.fake.counts().open === 1);
  await hearMore(stage);
  // The command is never answered: what it was sent to is gone.
  pages
    .at(-1)
    ?.send('Page.crash')
    .catch(() => undefined);
  await room.until(() => room.gaps.some(({ endMs }) => endMs !== null));
  await hearMore(stage);
  expect(room.gaps[0]?.reason).toBe('lost');
  expect(room.session.line?.way).toBe('page');
  expectNothingTwice(stage);
});

test('a page that polls instead of holding a socket is heard too', async () => {
  // Catches: waiting for a socket that never comes, and an answer without a frame that is taken for garbage.
  const stage = await startStage((fake) => {
    fake.changePage({ polls: true });
  });
  const { fake, room } = stage;
  await room.until(() => room.session.line?.way === 'page' && room.machine.state === 'RUNNING');
  await hearMore(stage);
  expect(stage.missing().slice(0, -60)).toEqual([]);
  expectNothingTwice(stage);
  expect(fake.counts().connections).toBe(0);
});

test('a slider puzzle is told as what it is, with the one thing to do', async () => {
  // Catches: a puzzle that looks like a page without a connection, and is reloaded for a minute.
  const stage = await startStage((fake) => {
    fake.changePage({ slider: true });
  });
  await stage.room.until(() => stage.room.session.lastError?.code === 'E101');
  expect(stage.room.session.lastError?.details).toEqual({ reason: 'slider' });
  expect(stage.lines.counts().reloads).toBe(0);
});

test('a room that does not exist is told by its page, not waited for', async () => {
  // Catches: an error page that is taken for one that is still loading.
  const { fake, lines } = await startStage();
  const signal = new AbortController().signal;
  const nowhere = lines.findLine(roomInfo('999', '7300000000000000001'), null, signal);
  await expect(nowhere).rejects.toMatchObject({ code: 'E104', details: { status: 404 } });
  expect(fake.pageCounts().mediaRequests).toBe(0);
});
