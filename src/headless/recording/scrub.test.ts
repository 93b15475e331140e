import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Long from 'long';
import protobuf from 'protobufjs/minimal.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Totals } from '#shared/totals.ts';
import { decode } from '#core/douyin/decode.ts';
import { webcast } from '#core/douyin/proto/webcast.js';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { doubled } from '#fake-douyin/recording.ts';
import { readRecording } from '../replay/read-recording.ts';
import { Replayer } from '../replay/replayer.ts';
import { totalsOf } from '../replay/totals.ts';
import { scrubFile } from './scrub-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'danmudeck-scrub-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

let made = 0;
/** Writes the lines, has them scrubbed, and says where both are. */
async function scrub(lines: readonly string[], keepText = false) {
  made += 1;
  const from = join(folder, `${made}.jsonl`);
  const to = join(folder, `${made}-scrubbed.jsonl`);
  await writeFile(from, `${lines.join('\n')}\n`);
  return { from, to, told: await scrubFile(from, to, keepText) };
}

async function totals(file: string): Promise<Totals> {
  const replayer = new Replayer();
  for await (const item of readRecording(file)) {
    if (item.kind === 'room') replayer.setRoom(item.room);
    if (item.kind === 'frame') replayer.accept(item.frame);
  }
  replayer.finish();
  return totalsOf(replayer.tallies, replayer.account());
}

/** The totals with givers told apart by what they gave: their keys are meant to be others. */
function anonymous({ gifts, ...rest }: Totals) {
  const givers = Object.values(gifts.by_user).map(({ items, diamonds }) => `${items}/${diamonds}`);
  return { ...rest, gifts: { ...gifts, by_user: givers.toSorted() } };
}

/** Every frame of a recording, with what is packed in it unpacked. */
async function opened(file: string): Promise<Buffer> {
  const parts: Uint8Array[] = [await readFile(file)];
  for await (const item of readRecording(file)) {
    if (item.kind !== 'frame') continue;
    parts.push(item.frame.bytes);
    parts.push(unpacked(item.frame.bytes));
  }
  return Buffer.concat(parts);
}

/** What a frame carries; nothing where it cannot be unpacked. */
function unpacked(frame: Uint8Array): Uint8Array {
  try {
    const { headers, payload } = webcast.PushFrame.decode(frame);
    return headers.some(({ value }) => value === 'gzip') ? gunzipSync(payload) : payload;
  } catch {
    return new Uint8Array(0);
  }
}

function listed(frame: Uint8Array): readonly webcast.Message.$Properties[] {
  try {
    return webcast.Response.decode(unpacked(frame)).messages;
  } catch {
    return [];
  }
}

const TEXTS = /(?:name|content|describe|intro|tips|title|pattern|value|toast|notice|prompts|text)$/i;
const IDS = /(?:^key|Id|Ids|IdStr|Uid)$/;
/** Of messages, gifts and combos. */
const KEPT_IDS = /^(?:.*msgIds?|giftId|groupId|emojiId)$/i;

/** What a recording tells about people: from its bytes, field by field, without the product's own reader. */
class Gossip {
  readonly texts = new Set<string>();
  readonly ids = new Set<string>();
  /** What stays, and may stand elsewhere as well: a made-up box has the number of the message that brings it. */
  readonly #kept = new Set<string>();

  async read(file: string): Promise<this> {
    const [first = '{}'] = (await readFile(file, 'utf8')).split('\n');
    const { meta } = JSON.parse(first) as { meta: Record<string, string> };
    for (const field of ['anchor_id', 'room_id', 'live_id']) this.ids.add(meta[field] ?? '');
    this.texts.add(meta['anchor_name'] ?? '').add(meta['title'] ?? '');
    for await (const item of readRecording(file)) {
      if (item.kind !== 'frame') continue;
      for (const { method, payload } of listed(item.frame.bytes)) {
        this.#message(method ?? '', payload ?? new Uint8Array(0));
      }
    }
    return this;
  }

  #message(method: string, body: Uint8Array): void {
    // Broken ones are broken on purpose.
    const decoded = decode(method, body);
    if (typeof decoded !== 'string') this.#part(decoded.body);
  }

  #part(part: object): void {
    for (const [field, value] of Object.entries(part) as [string, unknown][]) {
      for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) this.#field(part, field, one);
    }
  }

  #field(part: object, field: string, value: unknown): void {
    const isGiftName = part instanceof webcast.GiftStruct && field === 'name';
    if (isGiftName || field === 'msgId') this.#kept.add(String(value));
    else if (TEXTS.test(field) && typeof value === 'string') {
      this.texts.add(value);
    } else if (field === 'id' ? part instanceof webcast.User : IDS.test(field) && !KEPT_IDS.test(field)) {
      this.ids.add(String(value));
    } else if (typeof value === 'object' && value !== null && !Long.isLong(value)) this.#part(value);
  }

  /** Those that can be told from chance, and from hostile methods, whose names stay. */
  get searched(): readonly string[] {
    const isCommon = (text: string): boolean => text.length < 2 || /^[ -~]{1,5}$/.test(text);
    const texts = [...this.texts].filter((text) => !isCommon(text) && !(text in {}));
    const ids = [...this.ids].filter((id) => id.length > 6);
    return [...texts, ...ids].filter((one) => !this.#kept.has(one));
  }

  found(bytes: Buffer): readonly string[] {
    return this.searched.filter(
      (one) => bytes.includes(one) || (/^\d{7,}$/.test(one) && bytes.includes(varint(one))),
    );
  }
}

function varint(id: string): Buffer {
  return Buffer.from(protobuf.Writer.create().uint64(Long.fromString(id, true)).finish());
}

test.each([11, 12])('a scrubbed evening replays to the same totals (seed %i)', async (seed) => {
  // Catches: people who became one or two, combos that broke up, repeats that are new, a message that went.
  const { lines, oracle } = makeRecording({ seed, events: 1_200 });
  const { from, to } = await scrub(lines);
  expect(await totals(from)).toEqual(oracle);
  const scrubbed = await totals(to);
  expect(anonymous(scrubbed)).toEqual(anonymous(oracle));
  const givers = Object.keys(oracle.gifts.by_user);
  expect(givers.length).toBeGreaterThan(20);
  expect(givers.filter((key) => Object.hasOwn(scrubbed.gifts.by_user, key))).toEqual([]);
});

/** Free texts and addresses: those are meant to be others, or gone. */
const REPLACED = /^(?:text|prize|title)$|Url$/;
/** Of messages and gifts: those stay as they are. */
const SAME_IDS = /^(?:id|commentId|messageIds)$/;
const isSameId = (field: string, value: unknown): boolean =>
  SAME_IDS.test(field) && /^[\d,]*$/.test(String(value));

/** The messages of a recording with every other string as the number under which it first came. */
async function shapes(file: string): Promise<readonly unknown[]> {
  const numbers = new Map<string, number>();
  const shape = (value: unknown): unknown => {
    if (typeof value === 'string') {
      if (!numbers.has(value)) numbers.set(value, numbers.size);
      return `#${numbers.get(value)}`;
    }
    if (Array.isArray(value)) return value.map(shape);
    if (typeof value !== 'object' || value === null) return value;
    const kept = Object.entries(value).filter(([field]) => !REPLACED.test(field));
    return Object.fromEntries(
      kept.map(([field, inner]) => [field, isSameId(field, inner) ? inner : shape(inner)]),
    );
  };
  const replayer = new Replayer();
  const shaped: unknown[] = [];
  for await (const item of readRecording(file)) {
    if (item.kind === 'room') replayer.setRoom(item.room);
    if (item.kind === 'frame') shaped.push(...replayer.accept(item.frame).map(shape));
  }
  return shaped;
}

test('every message says the same of the same, whoever that was', async () => {
  // Catches: a battle without its scores, a winner who is no viewer any more, two bags that became one.
  const { lines } = makeRecording({ seed: 16, events: 1_000 });
  const { from, to } = await scrub(lines);
  const before = await shapes(from);
  expect(before.length).toBeGreaterThan(500);
  expect(await shapes(to)).toEqual(before);
});

test('every frame twice counts the same, scrubbed or not', async () => {
  const { lines } = makeRecording({ seed: 13, events: 700 });
  const { from, to } = await scrub([lines[0] ?? '', ...doubled(lines)]);
  expect(anonymous(await totals(to))).toEqual(anonymous(await totals(from)));
});

test('of an evening nothing private is left', async () => {
  // Catches: any name, id or text that can still be read once the file is unpacked.
  const { lines } = makeRecording({ seed: 14, events: 1_500 });
  const { from, to } = await scrub(lines);
  const gossip = await new Gossip().read(from);
  expect(gossip.texts.size).toBeGreaterThan(200);
  expect(gossip.ids.size).toBeGreaterThan(200);
  // All of it is found in the original: the search itself works.
  expect(gossip.found(await opened(from))).toHaveLength(gossip.searched.length);
  expect(gossip.found(await opened(to))).toEqual([]);
});

test('with texts kept, what was said is there and ids are not', async () => {
  const { lines } = makeRecording({ seed: 14, events: 700 });
  const { from, to } = await scrub(lines, true);
  const gossip = await new Gossip().read(from);
  const left = gossip.found(await opened(to));
  expect(left.length).toBeGreaterThan(50);
  expect(left.filter((text) => gossip.ids.has(text))).toEqual([]);
});

test('the file says that it is scrubbed, by which version, and is its owner’s alone', async () => {
  const { lines } = makeRecording({ seed: 15, events: 600 });
  const { to, told } = await scrub(lines);
  const [first = ''] = (await readFile(to, 'utf8')).split('\n');
  expect(JSON.parse(first)).toEqual({
    meta: {
      live_id: expect.stringMatching(/^\d{12}$/) as string,
      room_id: expect.stringMatching(/^\d{19}$/) as string,
      anchor_id: expect.stringMatching(/^\d+$/) as string,
      scrubbed: { by: 'danmudeck', version: expect.stringMatching(/^\d+\./) as string, text: 'neutral' },
    },
  });
  expect((await stat(to)).mode & 0o777).toBe(0o600);
  expect(told).toMatch(/frames written .* left out: \d+ bytes/s);
  expect(told).toMatch(/lines that are no frames/);
});

test('what is no recording leaves no file behind', async () => {
  await expect(scrub(['not a recording'])).rejects.toMatchObject({
    code: 'E302',
    message: expect.stringContaining('Is it a recording?') as string,
  });
  await expect(stat(join(folder, `${made}-scrubbed.jsonl`))).rejects.toMatchObject({ code: 'ENOENT' });
});
