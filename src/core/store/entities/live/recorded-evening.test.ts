import { expect, test } from 'vitest';
import { makeRecording } from '#fake-douyin/evening-recording.ts';
import { doubled } from '#fake-douyin/recording.ts';
import type { ImRows, ImCollection } from '#shared/im.ts';
import type { LiveMessage } from '#shared/message.ts';
import { Intake } from '../../../live/intake.ts';
import { silentLogger } from '../../../logger.ts';
import { DEFAULT_SETTINGS } from '../../../settings.ts';
import { systemClock } from '../../../system-clock.ts';
import { ManualClock } from '../../../testing/manual-clock.ts';
import type { EntityStore } from '../entity-store.ts';
import { openStore } from '../testing/open-store.ts';
import { LiveMapping } from './live-mapping.ts';
import { batch, room, status } from './testing/live-messages.ts';

/** When the recorded evening was: rows of it must not count as expired. */
const EVENING_MS = 1_760_097_600_000;

interface RecordedLine {
  readonly meta?: { readonly live_id: string; readonly room_id: string; readonly anchor_id: string };
  readonly dir?: string;
  readonly t?: number;
  readonly b64?: string;
}

/** Plays lines of a recording through a new intake and mapping, as one run of the app does. */
async function play(
  store: EntityStore,
  lines: readonly RecordedLine[],
  kept: readonly LiveMessage[],
): Promise<LiveMessage[]> {
  const [{ meta } = {}] = lines;
  if (meta === undefined) throw new Error('the recording does not say whose it is');
  const clock = new ManualClock(EVENING_MS);
  const mapping = new LiveMapping({
    store,
    clock,
    logger: silentLogger,
    settings: () => DEFAULT_SETTINGS.live,
    newId: () => 'room',
  });
  const { live_id: liveId, room_id: roomId, anchor_id: anchorId } = meta;
  mapping.onRoom(
    room({ liveId, roomId, likeTotal: null, anchor: { id: anchorId, name: '示例主播', avatarUrl: null } }),
    true,
  );
  let seq = kept.length;
  const identity = { liveId, roomId, sessionId: 's1', anchorId };
  const intake = new Intake(identity, () => (seq += 1));
  intake.restore(kept, 0);
  const all: LiveMessage[] = [];
  const tell = (messages: readonly LiveMessage[]): void => {
    all.push(...messages);
    mapping.onBatch(batch(...messages));
  };
  let lastMs = 0;
  for (const { dir, t = 0, b64 = '' } of lines) {
    if (dir !== 'in') continue;
    clock.advance(Math.max(0, t - lastMs));
    lastMs = Math.max(lastMs, t);
    tell(intake.accept(Buffer.from(b64, 'base64'), EVENING_MS + lastMs, lastMs).messages);
    await mapping.flush();
  }
  tell(intake.flush(EVENING_MS + lastMs));
  await mapping.flush();
  mapping.onStatus(status({ liveId, roomId, state: 'IDLE', phase: 'none', endReason: 'room_ended' }));
  await mapping.close();
  return all;
}

const rowsOf = async <C extends ImCollection>(
  store: EntityStore,
  collection: C,
): Promise<readonly ImRows[C][]> =>
  (await store.list(collection, { accountId: 'acc-room', count: 1_000_000, after: 0 })).items;

const recorded = (lines: readonly string[]): RecordedLine[] =>
  lines.map((line) => JSON.parse(line) as RecordedLine);

test.each(['at once', 'every frame twice', 'with a restart in the middle'])(
  'an evening with everything that goes wrong, %s, is kept as it was meant',
  async (how) => {
    // Catches: combos that double, repeats that count, hidden viewers made into people, lines that are lost.
    const { lines, oracle } = makeRecording({ seed: 11, events: 3000 });
    const clock = { ...systemClock, now: () => EVENING_MS + 600_000 };
    const { store } = await openStore({ clock });
    if (how === 'with a restart in the middle') {
      const all = recorded(lines);
      const [meta] = all;
      const cut = Math.floor(all.length / 2);
      const kept = await play(store, all.slice(0, cut), []);
      // The server sends the last frames before the cut again.
      await play(store, [...(meta === undefined ? [] : [meta]), ...all.slice(cut - 20)], kept);
    } else {
      await play(store, recorded(how === 'at once' ? lines : doubled(lines)), []);
    }

    const [contents, comments, messages, notifications, conversations] = await Promise.all([
      rowsOf(store, 'contents'),
      rowsOf(store, 'comments'),
      rowsOf(store, 'messages'),
      rowsOf(store, 'notifications'),
      rowsOf(store, 'conversations'),
    ]);
    const { messages: counts, gifts } = oracle;
    expect(contents).toHaveLength(1);
    expect(contents[0]).toMatchObject({
      workerComments: counts['chat'],
      heldComments: counts['chat'],
      shares: oracle.shares,
      likes: oracle.likes.total,
      crawlStatus: 'completed',
      live: { status: 'ended' },
    });
    expect(comments).toHaveLength(counts['chat'] ?? -1);
    const ofType = (type: string): number => notifications.filter((row) => row.type === type).length;
    expect([ofType('follow'), ofType('share'), ofType('fansclub')]).toEqual([
      oracle.follows,
      oracle.shares,
      oracle.fansclub,
    ]);

    const given = new Map<string, number>();
    let [own, other] = [0, 0];
    for (const { gift, senderId } of messages) {
      if (gift === null) continue;
      if (gift.toAnchor) own += gift.count;
      else other += gift.count;
      if (gift.toAnchor) given.set(senderId, (given.get(senderId) ?? 0) + gift.count);
    }
    expect([own, other]).toEqual([gifts.items, gifts.other_items]);
    for (const [key, { items }] of Object.entries(gifts.by_user)) {
      if (!key.startsWith('name:')) expect(given.get(key), key).toBe(items);
    }
    expect(given.get('')).toBeGreaterThan(0);

    // Whoever has a conversation has a key; hidden viewers have neither.
    const keys = new Set(conversations.map(({ platformId }) => platformId));
    expect([...keys].some((key) => key === '' || key === '111111' || key.startsWith('name:'))).toBe(false);
    expect(conversations.some(({ isMasked }) => isMasked)).toBe(true);
    for (const { senderId } of messages) expect(senderId === '' || keys.has(senderId)).toBe(true);
    // Twins point at each other.
    const messageIds = new Map(messages.map((row) => [row.id, row]));
    for (const { id, twinId } of comments) {
      if (twinId !== null) expect(messageIds.get(twinId)?.twinId).toBe(id);
    }
    await store.close();
  },
);
