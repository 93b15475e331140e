import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Long from 'long';
import { afterEach, expect, test } from 'vitest';
import { encodeMessageFrame } from '#fake-douyin/push/frames.ts';
import { createChance } from '#fake-douyin/random.ts';
import { MessageIds } from '#fake-douyin/show/message-ids.ts';
import { Program } from '#fake-douyin/show/program.ts';
import { SCENARIOS } from '#fake-douyin/show/scenarios.ts';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';
import { Withheld } from '#fake-douyin/show/withheld.ts';
import type { DeliveryHealth, DeliveryKind } from '#shared/health.ts';
import { DeliveryMonitor } from './delivery-monitor.ts';
import { EventHub } from './events.ts';
import { Intake } from './live/intake.ts';
import { silentLogger } from './logger.ts';
import { RhythmFile } from './rhythm-file.ts';
import { status } from './testing/fetcher-status.ts';
import { ManualClock } from './testing/manual-clock.ts';

const ROOM = Long.fromString('7559553899418707849', true);
const STEP_MS = 250;

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function tempFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'danmudeck-delivery-'));
  folders.push(folder);
  return join(folder, 'rhythms.json');
}

interface Evening {
  readonly clock: ManualClock;
  readonly withheld: Withheld;
  readonly monitor: DeliveryMonitor;
  readonly told: DeliveryHealth[];
  /** Plays on at `rate` messages a second. */
  play(seconds: number, rate?: number): void;
  phase(phase: 'receiving' | 'backoff'): void;
  read(): DeliveryHealth;
  kind(kind: DeliveryKind): DeliveryHealth['kinds'][number];
}

/** The fake's show through frames, decoding and settlement into the monitor, with time in the test's hands. */
async function evening(
  name: ScenarioName,
  options: { isLoggedIn?: boolean | null; file?: string; viewers?: number } = {},
): Promise<Evening> {
  const scenario = { ...SCENARIOS[name], ...(options.viewers !== undefined && { viewers: options.viewers }) };
  const clock = new ManualClock();
  const events = new EventHub((event, thrown) => {
    throw new Error(event, { cause: thrown });
  });
  const rhythms = await RhythmFile.open(options.file ?? (await tempFile()), silentLogger);
  const { isLoggedIn = true } = options;
  const monitor = new DeliveryMonitor({ clock, events, rhythms, isLoggedIn: () => isLoggedIn });
  const told: DeliveryHealth[] = [];
  events.on('health', (health) => told.push(health));
  const program = new Program(scenario, createChance(name), ROOM, new MessageIds(ROOM, 1_000));
  const withheld = new Withheld(scenario.gifts);
  let seq = 0;
  const ids = { liveId: 'demo:x', roomId: ROOM.toString(), sessionId: 's1', anchorId: program.anchor.key };
  const intake = new Intake(ids, () => ++seq);
  const place = { cursor: 'c', internalExt: 'e' };
  const phase = (now: 'receiving' | 'backoff'): void => {
    events.emit('status', status({ sessionId: 's1', liveId: 'demo:x', phase: now }));
  };
  phase('receiving');
  let frames = 0;
  const startMs = clock.monotonic();
  const read = (): DeliveryHealth => {
    const health = monitor.read();
    if (health === null) throw new Error('nothing is followed');
    return health;
  };
  return {
    clock,
    withheld,
    monitor,
    told,
    phase,
    play(seconds, rate = 20) {
      for (let step = 0; step < (seconds * 1000) / STEP_MS; step += 1) {
        clock.advance(STEP_MS);
        const drafts = Array.from({ length: (rate * STEP_MS) / 1000 }, () => program.next(clock.now()));
        const sent = drafts.filter(
          (draft) => !withheld.takes(draft, clock.now(), clock.monotonic() - startMs),
        );
        frames += 1;
        const bytes = encodeMessageFrame({
          seqId: frames,
          logId: Long.fromNumber(frames, true),
          nowMs: clock.now(),
          gzip: false,
          position: place,
          sharedPosition: place,
          messages: sent.map((draft) => ({ ...draft, outerId: draft.id })),
        });
        const { messages } = intake.accept(bytes, clock.now(), clock.monotonic());
        const [first] = messages;
        if (first !== undefined) {
          events.emit('batch', { epoch: 'e', sessionId: 's1', fromSeq: first.seq, messages });
        }
      }
    },
    read,
    kind(kind) {
      const found = read().kinds.find((row) => row.kind === kind);
      if (found === undefined) throw new Error(kind);
      return found;
    },
  };
}

test('a guest is told to log in, and has no total of gifts and no comparison', async () => {
  const guest = await evening('guest', { isLoggedIn: false });
  guest.play(130);
  expect(guest.kind('gift')).toMatchObject({ state: 'login_needed', reason: 'guest_gifts', next: 'Log in.' });
  expect(guest.kind('names')).toMatchObject({ state: 'login_needed', reason: 'guest_names' });
  expect(guest.kind('chat').state).toBe('arriving');
  expect(guest.read()).toMatchObject({ giftsDelivered: 'withheld', isLoggedIn: false });
  await guest.monitor.close();
});

test('gifts that stop are found out, by their silence and by the scores', async () => {
  const stopped = await evening('gifts-stop');
  const stopMs = stopped.clock.now() + 60_000;
  stopped.play(59);
  expect(stopped.read()).toMatchObject({ giftsDelivered: 'yes' });
  stopped.play(30);
  // The scores know within seconds, long before the silence is one.
  expect(stopped.kind('gift').state).toBe('arriving');
  const { result, sinceMs, missingDiamonds } = stopped.read().reconciliation;
  expect(result).toBe('we_are_missing');
  expect(missingDiamonds).toBeGreaterThan(0);
  expect(Math.abs((sinceMs ?? 0) - stopMs)).toBeLessThan(10_000);
  stopped.play(60);
  expect(stopped.kind('gift')).toMatchObject({ state: 'silent', reason: 'gifts_missing' });
  expect(stopped.read().giftsDelivered).toBe('stopped');
  await stopped.monitor.close();
});

test('nothing lost: our ledger is theirs, and every kind arrives', async () => {
  const whole = await evening('gift-storm');
  whole.play(600);
  const { reconciliation, kinds } = whole.read();
  expect(reconciliation).toMatchObject({ result: 'matches', missingDiamonds: 0, openings: [] });
  expect(reconciliation.comparedViewers).toBeGreaterThan(10);
  expect(reconciliation.minutes.length).toBeGreaterThan(8);
  expect(kinds.map(({ state }) => state)).toEqual(kinds.map(() => 'arriving'));
  await whole.monitor.close();
});

test('gifts lost on their way are found to the diamond and to the minute', async () => {
  // So few viewers that the list has room for all: of others a first gift that is lost cannot be known.
  const lossy = await evening('gift-storm', { viewers: 45 });
  lossy.play(300);
  lossy.withheld.loseGifts(1);
  lossy.play(200);
  lossy.withheld.loseGifts(2);
  lossy.play(300);
  const lost = lossy.withheld.lostGifts;
  expect(lost).toHaveLength(3);
  const { reconciliation } = lossy.read();
  expect(reconciliation).toMatchObject({
    result: 'we_are_missing',
    missingDiamonds: lost.reduce((sum, { diamonds }) => sum + diamonds, 0),
  });
  for (const { atMs } of lost) {
    const around = reconciliation.openings.filter(({ fromMs, untilMs }) => fromMs <= atMs && atMs <= untilMs);
    expect(around, String(atMs)).not.toEqual([]);
  }
  const minuteOf = (ms: number): number => Math.floor(ms / 60_000);
  const minutes = reconciliation.openings.map(({ fromMs }) => minuteOf(fromMs));
  expect(new Set(minutes)).toEqual(new Set(lost.map(({ atMs }) => minuteOf(atMs))));
  await lossy.monitor.close();
});

test('a reconnect is no silence, and what was learned outlives the session', async () => {
  const file = await tempFile();
  const first = await evening('evening', { file });
  first.play(600);
  first.phase('backoff');
  first.clock.advance(3_600_000);
  expect(first.read()).toMatchObject({ listening: false });
  expect(first.read().kinds.some(({ state }) => state === 'silent')).toBe(false);
  first.phase('receiving');
  first.play(5);
  expect(first.read().kinds.some(({ state }) => state === 'silent')).toBe(false);
  await first.monitor.close();
  const second = await evening('evening', { file });
  second.play(1);
  expect(second.kind('gift').normalGapMs).not.toBeNull();
  await second.monitor.close();
});

test('a broken or foreign file of rhythms is no reason not to start', async () => {
  const file = await tempFile();
  const hostile = [
    '',
    '{',
    '[]',
    '{"version":2,"rooms":[]}',
    '{"version":1,"rooms":[["x",{"gift":{"pauses":-1,"ms":0,"others":0,"longestMs":0,"longestOthers":0}}]]}',
    '{"version":1,"rooms":[["x",{"gift":{"pauses":1e999,"ms":0,"others":0,"longestMs":0,"longestOthers":0}}]]}',
    '{"version":1,"rooms":[["__proto__",{"toString":{}}]]}',
  ];
  for (const content of hostile) {
    await writeFile(file, content);
    expect((await RhythmFile.open(file, silentLogger)).get('x'), content).toEqual({});
  }
  const rhythms = await RhythmFile.open(file, silentLogger);
  const gift = { pauses: 3, ms: 9_000, others: 30, longestMs: 4_000, longestOthers: 12 };
  for (let room = 0; room < 300; room += 1) rhythms.put(`room ${room}`, { gift });
  await rhythms.close();
  const again = await RhythmFile.open(file, silentLogger);
  expect(again.get('room 299')).toEqual({ gift });
  expect(again.get('room 0')).toEqual({});
  expect((await readFile(file)).length).toBeLessThan(40_000);
});

test('pages are told at most once a second, and nothing while nothing changes', async () => {
  const room = await evening('evening');
  room.play(20);
  expect(room.told.length).toBeLessThanOrEqual(20);
  expect(room.told.length).toBeGreaterThan(10);
  expect(Math.max(...room.told.map(({ reconciliation }) => reconciliation.minutes.length))).toBeLessThan(11);
  room.phase('backoff');
  room.clock.advance(2_000);
  const before = room.told.length;
  room.clock.advance(60_000);
  expect(room.told.length).toBe(before);
  await room.monitor.close();
  expect(room.clock.pending).toBe(0);
});
