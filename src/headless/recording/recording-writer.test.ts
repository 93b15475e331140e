import { createWriteStream, existsSync } from 'node:fs';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import { RecordingWriter } from './recording-writer.ts';

const FRAME = Buffer.alloc(1_000, 1);

/** A disk that takes nothing until it is told to. */
class SlowDisk extends Writable {
  readonly taken: (() => void)[] = [];

  constructor() {
    super({ highWaterMark: 1 });
  }

  override _write(_chunk: Buffer, _encoding: string, done: () => void): void {
    this.taken.push(done);
  }
}

test.skipIf(!existsSync('/dev/full'))('a full disk is said in plain words, with what is kept', async () => {
  // Catches: a recorder that goes on for hours and has nothing, or ends with a stack trace.
  const writer = new RecordingWriter(createWriteStream('/dev/full'), 'evening.jsonl');
  const refused = {
    code: 'E401',
    message:
      'The disk is full. Make room and record again. evening.jsonl holds 0 frames and can be replayed.',
  };
  await expect(writer.frame(1, FRAME)).rejects.toMatchObject(refused);
  await expect(writer.frame(2, FRAME)).rejects.toMatchObject(refused);
  await expect(writer.close()).rejects.toMatchObject(refused);
});

test('a frame counts when the disk has it, not before', async () => {
  // Catches: acknowledging what is only in memory, so that the service never holds back.
  const disk = new SlowDisk();
  const writer = new RecordingWriter(disk, 'evening.jsonl');
  const first = writer.frame(1, FRAME);
  const second = writer.frame(2, FRAME);
  expect(writer.frames).toBe(0);
  disk.taken[0]?.();
  await first;
  expect(writer.frames).toBe(1);
  disk.taken[1]?.();
  await second;
  expect(writer.frames).toBe(2);
});

test('what waits for a disk that cannot keep up is bounded', async () => {
  // Catches: an evening that collects in memory until the system ends the process.
  const writer = new RecordingWriter(new SlowDisk(), 'evening.jsonl');
  const large = Buffer.alloc(4 * 1024 * 1024);
  const refusals: unknown[] = [];
  for (let at = 0; at < 20; at += 1)
    void writer.frame(at, large).catch((thrown: unknown) => refusals.push(thrown));
  await expect(writer.frame(21, large)).rejects.toMatchObject({
    code: 'E401',
    message: expect.stringContaining('cannot keep up') as string,
  });
  expect(refusals.length).toBeGreaterThan(5);
});
