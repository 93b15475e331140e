import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import Long from 'long';
import { afterEach, expect, test } from 'vitest';
import { WebSocketServer } from 'ws';
import { startDemoUpstream } from '#fake-douyin/demo-upstream.ts';
import type { RunningDemo } from '#fake-douyin/demo-upstream.ts';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { createChance } from '#fake-douyin/random.ts';
import { chatDraft } from '#fake-douyin/show/talk-drafts.ts';
import { createViewer } from '#fake-douyin/show/viewers.ts';
import type { Viewer } from '#fake-douyin/show/viewers.ts';
import { roomInfo } from '#fake-douyin/testing/fixture.ts';
import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { Clock, Upstream } from '../ports.ts';
import { systemClock } from '../system-clock.ts';
import { fastClock } from '../testing/fast-clock.ts';
import { startFaultProxy } from '../testing/fault-proxy.ts';
import type { FaultProxy } from '../testing/fault-proxy.ts';
import { followRoom } from '../testing/followed-room.ts';
import type { FollowedRoom } from '../testing/followed-room.ts';
import { Intake } from './intake.ts';

const running: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const end of running.splice(0).toReversed()) await end();
});

async function startDemo(options: Parameters<typeof startDemoUpstream>[0]): Promise<RunningDemo> {
  const demo = await startDemoUpstream(options);
  running.push(() => demo.close());
  return demo;
}

async function proxyOf(demo: RunningDemo): Promise<FaultProxy> {
  const proxy = await startFaultProxy(demo.fake.port);
  running.push(() => {
    proxy.close();
  });
  return proxy;
}

function follow(upstream: Upstream, liveId: string, clock: Clock, random?: () => number): FollowedRoom {
  const room = followRoom({ upstream, liveId, clock, ...(random !== undefined && { random }) });
  running.push(() => room.session.stop('shutdown'));
  room.session.start();
  return room;
}

const someViewer = (): Viewer =>
  createViewer({
    chance: createChance('viewer'),
    taken: new Set(),
    index: 1,
    mask: 'none',
    clubName: '小屋',
  });

const healed = ({ gaps }: FollowedRoom): number => gaps.filter(({ endMs }) => endMs !== null).length;

test('a line that breaks at any byte of a frame loses nothing and tells nothing twice', async () => {
  // Catches: half a frame taken for a whole one, and a position that was stored before its messages.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 1_000 }, overlap: 0 });
  const proxy = await proxyOf(demo);
  const chance = createChance('offsets');
  const room = follow(proxy.behind(demo.upstream), 'demo:rush', fastClock(10));
  await room.until(() => room.messages.length > 50);
  for (let cut = 1; cut <= 12; cut++) {
    proxy.resetAfter(chance.between(600, 60_000));
    if (cut === 1) demo.fake.cut('reset');
    await room.until(() => healed(room) >= cut);
  }
  // The last limit went to the line that is up after twelve cuts.
  await room.until(() => healed(room) >= 13);
  const { intake } = room.session.broadcast ?? {};
  demo.fake.endBroadcast();
  await room.until(() => room.ends.length > 0);
  const sent = Object.values(demo.fake.truth().messages).reduce((sum, count) => sum + count, 0);
  expect(intake?.messages().delivered).toBe(sent);
  expect(new Set(room.messages.map(({ id }) => id)).size).toBe(room.messages.length);
  expect(room.problems).toEqual([]);
});

test('a slow line is alive as long as bytes arrive', async () => {
  // Catches: measuring silence by whole frames, which cuts a frame that takes long, over and over.
  const demo = await startDemo({ scenario: 'calm', changes: { packing: 'none' } });
  const proxy = await proxyOf(demo);
  const clock = fastClock(40);
  const room = follow(proxy.behind(demo.upstream), 'demo:calm', clock);
  await room.until(() => room.messages.length > 10);
  const viewer = someViewer();
  const id = demo.fake.nextId();
  proxy.trickle(48);
  const head = { id, roomId: Long.fromString(demo.fake.roomId, true), atMs: Date.now() };
  const sinceMs = clock.monotonic();
  demo.fake.send([chatDraft(head, viewer, '慢'.repeat(16_000))]);
  await room.until(() => room.messages.some((message) => message.id === id.toString()));
  expect(clock.monotonic() - sinceMs).toBeGreaterThan(20_000);
  expect(room.gaps).toEqual([]);
});

test.each([1000, 1001, 1008, 1011, 1012, 1013])(
  'a line that the server closes with %i is made anew',
  async (code) => {
    // Catches: taking a polite close for the end of the broadcast.
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
    running.push(() => {
      for (const socket of server.clients) socket.terminate();
      server.close();
    });
    await once(server, 'listening');
    let connections = 0;
    server.on('connection', (socket) => {
      connections += 1;
      if (connections === 1) socket.close(code, 'bye');
    });
    const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const upstream: Upstream = {
      isDemo: true,
      getRoom: (liveId) => Promise.resolve(roomInfo(liveId, '7338697242632999001')),
      findLine: () => Promise.resolve({ kind: 'address', url, headers: {} }),
    };
    const room = follow(upstream, '1', fastClock(10));
    await room.until(() => healed(room) === 1);
    expect(connections).toBe(2);
    expect(room.gaps.at(-1)).toMatchObject({ reason: 'lost' });
    expect(room.ends).toEqual([]);
  },
);

test('large and small frames come in the order in which they were sent', async () => {
  // Catches: unpacking in a later turn, in which small plain frames overtake large gzipped ones.
  const demo = await startDemo({ scenario: 'calm', changes: { packing: 'mixed' } });
  const room = follow(demo.upstream, 'demo:calm', systemClock);
  await room.until(() => room.messages.length > 0);
  const viewer = someViewer();
  const roomId = Long.fromString(demo.fake.roomId, true);
  const ids: string[] = [];
  for (let index = 0; index < 60; index++) {
    const id = demo.fake.nextId();
    // Noise, so that packing does not make it small.
    const text = index % 2 === 0 ? randomBytes(1_500).toString('hex') : '短';
    ids.push(id.toString());
    const crowd = Array.from({ length: index % 2 === 0 ? 8 : 0 }, () =>
      chatDraft({ id: demo.fake.nextId(), roomId, atMs: Date.now() }, viewer, text),
    );
    demo.fake.send([...crowd, chatDraft({ id, roomId, atMs: Date.now() }, viewer, text)]);
  }
  const last = ids.at(-1);
  await room.until(() => room.messages.some(({ id }) => id === last));
  await room.until(() => ids.every((id) => room.messages.some((message) => message.id === id)));
  const sent = new Set(ids);
  expect(room.messages.map(({ id }) => id).filter((id) => sent.has(id))).toEqual(ids);
});

test('the first message after a long outage makes the next attempts quick again', async () => {
  // Catches: a cut in the morning that is waited for like the outage of the night before.
  const demo = await startDemo({ scenario: 'rush', changes: { rate: 100 } });
  let failures = 8;
  const late: Upstream = {
    ...demo.upstream,
    getRoom: (liveId, signal) =>
      failures-- > 0
        ? Promise.reject(new AppError('E001', 'no network'))
        : demo.upstream.getRoom(liveId, signal),
  };
  const room = follow(late, 'demo:rush', systemClock, () => 0.999);
  for (let attempt = 1; attempt <= 8; attempt++) {
    await room.until(() => room.session.phase === 'backoff' && room.session.attempt === attempt);
    room.session.wake();
  }
  await room.until(() => room.messages.length > 0);
  demo.fake.cut('reset');
  await room.until(() => room.session.phase === 'backoff');
  expect(room.session.attempt).toBe(1);
  expect((room.session.nextRetryMs ?? Infinity) - systemClock.now()).toBeLessThanOrEqual(1_000);
});

test('what comes again after a reconnect, up to 5,000 messages of it, counts once', () => {
  // Catches: a window of repeats that is shorter than what a server sends again.
  const { lines, oracle } = makeRecording({ seed: 11, events: 6_000 });
  const frames = lines
    .map((line) => JSON.parse(line) as { dir?: string; t: number; b64: string })
    .filter(({ dir }) => dir === 'in')
    .map(({ t, b64 }) => ({ atMs: t, bytes: Buffer.from(b64, 'base64') }));
  const run = (replays: number): { messages: LiveMessage[]; duplicates: number } => {
    const chance = createChance('replays');
    const points = new Set(Array.from({ length: replays }, () => chance.between(1, frames.length - 1)));
    let seq = 0;
    const intake = new Intake({ liveId: 'l', roomId: 'r', sessionId: 's', anchorId: null }, () => ++seq);
    const messages: LiveMessage[] = [];
    for (const [at, { bytes, atMs }] of frames.entries()) {
      messages.push(...intake.accept(bytes, atMs, atMs).messages);
      if (!points.has(at)) continue;
      messages.push(...intake.flush(atMs));
      for (const again of frames.slice(Math.max(0, at - chance.between(1, at)), at + 1)) {
        messages.push(...intake.accept(again.bytes, atMs, atMs).messages);
      }
    }
    messages.push(...intake.flush(0));
    return { messages, duplicates: intake.messages().duplicates };
  };
  const items = (messages: readonly LiveMessage[], kind: 'gift' | 'combo'): number =>
    messages.reduce((sum, message) => sum + (message.kind === kind ? message.delta : 0), 0);
  const { messages, duplicates } = run(20);
  expect(duplicates).toBeGreaterThan(20_000);
  expect(new Set(messages.map(({ id }) => id)).size).toBe(messages.length);
  const wanted = oracle.gifts.items + oracle.gifts.other_items;
  expect([items(messages, 'gift'), items(messages, 'combo')]).toEqual([wanted, wanted]);
});
