import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Totals } from '#shared/totals.ts';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { doubled, shuffledWithinSecond } from '#fake-douyin/recording.ts';
import { readRecording } from './read-recording.ts';
import { Replayer } from './replayer.ts';
import { totalsOf } from './totals.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-replay-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function replay(
  lines: readonly string[],
): Promise<{ totals: Totals; deltas: number; skipped: number }> {
  const file = join(folder, 'recording.jsonl');
  await writeFile(file, `${lines.join('\n')}\n`);
  const replayer = new Replayer();
  const messages = [];
  let skipped = 0;
  for await (const item of readRecording(file)) {
    if (item.kind === 'room') replayer.setRoom(item.room);
    if (item.kind === 'frame') messages.push(...replayer.accept(item.frame));
    if (item.kind === 'skipped') skipped++;
  }
  messages.push(...replayer.finish());
  const own = messages.filter((message) => message.kind === 'combo' && !message.toOther);
  const deltas = own.reduce((sum, message) => sum + (message.kind === 'combo' ? message.delta : 0), 0);
  return { totals: totalsOf(replayer.tallies, replayer.account()), deltas, skipped };
}

test.each([1, 2, 3])('totals equal what the generator meant, seed %i', async (seed) => {
  const { lines, oracle } = makeRecording({ seed, events: 2000 });
  const { totals, deltas } = await replay(lines);
  expect(totals).toEqual(oracle);
  // Settlements tell the same number of items as the packets: an alert and a ledger agree.
  expect(deltas).toBe(totals.gifts.items);
});

test.each([4, 5])(
  'every frame twice, and frames up to a second late, change no total (seed %i)',
  async (seed) => {
    // Catches: counting by arrival instead of by identity, and combos that depend on order.
    const { lines, oracle } = makeRecording({ seed, events: 2000 });
    const twice = await replay(doubled(lines));
    expect({ ...twice.totals, duplicates: oracle.duplicates }).toEqual(oracle);
    expect(twice.totals.duplicates).toBeGreaterThan(oracle.duplicates);
    const shuffled = await replay(shuffledWithinSecond(lines, seed));
    expect(shuffled.totals).toEqual(oracle);
  },
);

test('lines that are no frames are told and do no harm', async () => {
  const { lines, oracle } = makeRecording({ seed: 6, events: 600 });
  const littered = ['not json', '{"dir":"in","t":1}', '', ...lines, '{"dir":"in","t":5,"b64":"%%%"}'];
  const clean = await replay(lines);
  const { totals, skipped } = await replay(littered);
  expect(totals).toEqual(oracle);
  expect(skipped).toBe(clean.skipped + 3);
});
