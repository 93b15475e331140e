import { createWriteStream } from 'node:fs';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { systemClock } from '#core/system-clock.ts';
import type { FrameTap, LineListener, Upstream } from '#core/ports.ts';
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
