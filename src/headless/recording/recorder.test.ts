import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { systemClock } from '#core/system-clock.ts';
import type { FrameTap, LineListener, Upstream } from '#core/ports.ts';
import { ManualClock } from '#core/testing/manual-clock.ts';
import { AppError } from '#shared/errors.ts';
import type { RoomInfo } from '#shared/room.ts';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { Recorder } from './recorder.ts';
import { RecordingWriter } from './recording-writer.ts';

const ROOM: RoomInfo = {
  liveId: '100000000099',
  roomId: '7338697242632999001',
  title: null,
  anchor: { id: null, name: null, avatarUrl: null },
  status: 'live',
  online: null,
  totalViewers: null,
  likeTotal: null,
  startedMs: null,
  coverUrl: null,
};

const FRAMES = makeRecording({ seed: 1, events: 600 })
  .lines.map((line) => JSON.parse(line) as { dir?: string; b64?: string })
  .flatMap(({ dir, b64 }) => (dir === 'in' && b64 !== undefined ? [Buffer.from(b64, 'base64')] : []));

/** A room whose frames come when the test says so, and which remembers what it was told. */
function scriptedRoom() {
  const listening = Promise.withResolvers<LineListener>();
  const acks: Uint8Array[] = [];
  let closed = 0;
  const tap: FrameTap = {
    kind: 'tap',
    reason: 'a test',
    open: (listener) => {
      listening.resolve(listener);
      return { send: (bytes) => acks.push(bytes), close: () => (closed += 1) };
    },
  };
  const upstream: Upstream = {
    isDemo: true,
    getRoom: () => Promise.resolve(ROOM),
    findLine: () => Promise.resolve(tap),
  };
  return { upstream, acks, listener: listening.promise, closedTimes: () => closed };
}

function recorderOf(upstream: Upstream, writer: RecordingWriter): Recorder {
  return new Recorder({
    upstream,
    room: ROOM,
    writer,
    prepare: (bytes) => bytes,
    clock: systemClock,
    tell: () => {},
  });
}

test('a frame is acknowledged once the disk has it', async () => {
  // Catches: acknowledging on arrival, so that a slow disk fills the memory and the service sends on.
  const taken: (() => void)[] = [];
  const disk = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, done) => taken.push(done) });
  const room = scriptedRoom();
  const stop = new AbortController();
  const running = recorderOf(room.upstream, new RecordingWriter(disk, 'x')).run(stop.signal);
  const listener = await room.listener;
  const [frame] = FRAMES.slice(1);
  if (frame === undefined) throw new Error('the recording has no frame');
  listener.onFrame(frame);
  await new Promise(setImmediate);
  expect(room.acks).toHaveLength(0);
  taken[0]?.();
  await new Promise(setImmediate);
  expect(room.acks).toHaveLength(1);
  stop.abort();
  await running;
  expect(room.closedTimes()).toBe(1);
});

test.skipIf(process.platform !== 'linux')('a full disk ends the recording and closes the room', async () => {
  // Catches: an unhandled rejection, or a recorder that goes on connecting.
  const room = scriptedRoom();
  const writer = new RecordingWriter(createWriteStream('/dev/full'), 'evening.jsonl');
  const running = recorderOf(room.upstream, writer).run(new AbortController().signal);
  const listener = await room.listener;
  for (const frame of FRAMES.slice(0, 3)) listener.onFrame(frame);
  await expect(running).rejects.toMatchObject({ code: 'E401' });
  expect(room.closedTimes()).toBe(1);
});

/** An evening whose connections each bring one frame and break; what `findLine` does is told by its number, from 1. */
function brokenEvening(find: (at: number) => AppError | null) {
  const clock = new ManualClock();
  const writer = new RecordingWriter(
    new Writable({ write: (_chunk, _encoding, done) => done() }),
    'evening.jsonl',
  );
  const stop = new AbortController();
  const told: string[] = [];
  let asked = 0;
  const [frame = Buffer.alloc(0)] = FRAMES;
  const tap: FrameTap = {
    kind: 'tap',
    reason: 'a test',
    open: (listener) => {
      setImmediate(() => {
        listener.onFrame(frame);
        setImmediate(() => {
          listener.onEnd({ reason: 'lost', error: new AppError('E003', 'cut') });
        });
      });
      return { send: () => {}, close: () => {} };
    },
  };
  const running = new Recorder({
    upstream: {
      isDemo: true,
      getRoom: () => Promise.resolve(ROOM),
      findLine: (_room, _resume, signal) => {
        asked += 1;
        const refusal = find(asked);
        signal.throwIfAborted();
        return refusal === null ? Promise.resolve(tap) : Promise.reject(refusal);
      },
    },
    room: ROOM,
    writer,
    prepare: (bytes) => bytes,
    clock,
    tell: ({ code }) => told.push(code),
  }).run(stop.signal);
  /** Lets so much time pass, a second at a time, with whatever is due at each. */
  const pass = async (seconds: number): Promise<void> => {
    for (let second = 0; second < seconds; second += 1) {
      for (let turn = 0; turn < 6; turn += 1) await new Promise(setImmediate);
      clock.advance(1_000);
    }
  };
  return { running, writer, stop, told, pass, asked: () => asked };
}

test('an evening goes on when the network is gone for a while', async () => {
  // Catches: hours of recording that end because one look for the room found no network.
  const evening = brokenEvening((at) => (at === 2 ? new AppError('E001', 'no network') : null));
  await evening.pass(60);
  evening.stop.abort();
  await evening.running;
  expect(evening.told.slice(0, 3)).toEqual(['E003', 'E001', 'E003']);
  expect(evening.writer.frames).toBeGreaterThan(1);
});

test.each([
  ['nothing has come yet', 'E001', 1],
  ['trying again cannot help', 'E107', 2],
] as const)('the recording ends where %s', async (_why, code, at) => {
  const evening = brokenEvening((asked) => (asked === at ? new AppError(code, 'no way') : null));
  const ended = expect(evening.running).rejects.toMatchObject({ code });
  await evening.pass(30);
  await ended;
});

test('a room that cuts at once is not hammered', async () => {
  // Catches: one connection after the other for as long as each brings a frame.
  const evening = brokenEvening(() => null);
  await evening.pass(60);
  evening.stop.abort();
  await evening.running;
  expect(evening.asked()).toBeLessThanOrEqual(21);
});

test('stopping while a way to the room is looked for ends the recording in peace', async () => {
  // Catches: Ctrl-C that is answered with an error, and a file that nobody says anything about.
  const evening = brokenEvening((at) => {
    if (at === 2) evening.stop.abort();
    return null;
  });
  await evening.pass(30);
  await evening.running;
  expect(evening.writer.frames).toBe(1);
});
