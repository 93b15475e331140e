import { afterEach, describe, expect, it } from 'vitest';
import { NOW_MS } from '../../../store/entities/testing/open-store.ts';
import type { SseClient } from '../../test-support/stream-clients.ts';
import { until } from '../../test-support/until.ts';
import { TestEvents, range, seenBy, seqsOf, typesSeen } from './testing/test-events.ts';

let test: TestEvents;
afterEach(async () => test.stop());

describe('a client that does not read', () => {
  const TEXT = '字'.repeat(5000);
  /** More than the sockets of both sides hold, in steps that let a healthy client keep up. */
  async function flood(healthy: SseClient): Promise<void> {
    for (let n = 0; n < 70; n += 1) {
      const rows = range(1, 20).map((k) => ({
        commentId: `f${String(n)}-${String(k)}`,
        content: TEXT,
        createdAt: NOW_MS,
      }));
      await test.push('comments', rows);
      await until(() => healthy.named('sync.applied').length > n);
    }
  }

  // Catches: what it missed piling up, and a hole it never hears of.
  it('is told to ask again when it reads, and goes on from there; the healthy one misses nothing', async () => {
    test = await TestEvents.start();
    const healthy = await test.sse();
    const [sse, ws] = [await test.sse(), await test.ws()];
    sse.pause();
    ws.pause();
    await flood(healthy);
    test.clock.advance(2000);
    sse.resume();
    ws.resume();
    for (const slow of [sse, ws]) {
      await until(() => typesSeen(slow).includes('resync_required'));
      const events = seenBy(slow);
      const at = events.findIndex(({ type }) => type === 'resync_required');
      expect(events[at]?.data).toMatchObject({ reason: 'slow_consumer' });
      // Without a hole until then.
      const before = seqsOf(events.slice(0, at));
      expect(before).toEqual(range(1, before.length));
      const [last = 0] = seqsOf(seenBy(healthy)).slice(-1);
      expect(events[at]?.seq).toBe(last);
    }
    await test.comment(9999);
    await until(() => seqsOf(seenBy(sse)).at(-1) === seqsOf(seenBy(ws)).at(-1));
    expect(seqsOf(seenBy(healthy))).toEqual(range(1, seqsOf(seenBy(healthy)).length));
  });

  // Catches: a healthy client told to load everything again because much came at once.
  it('for less than a second misses nothing', async () => {
    test = await TestEvents.start();
    const healthy = await test.sse();
    const slow = await test.sse();
    slow.pause();
    for (let n = 0; n < 25; n += 1) {
      const rows = range(1, 20).map((k) => ({
        commentId: `f${String(n)}-${String(k)}`,
        content: TEXT,
        createdAt: NOW_MS,
      }));
      await test.push('comments', rows);
    }
    slow.resume();
    await until(
      () => slow.named('sync.applied').length === 25 && healthy.named('sync.applied').length === 25,
    );
    expect(seqsOf(seenBy(slow))).toEqual(range(1, seqsOf(seenBy(slow)).length));
    expect(typesSeen(slow)).not.toContain('resync_required');
  });

  it('is closed after 10 s in which it took nothing', async () => {
    test = await TestEvents.start();
    const healthy = await test.sse();
    const [sse, ws] = [await test.sse(), await test.ws()];
    sse.pause();
    ws.pause();
    await flood(healthy);
    test.clock.advance(11_000);
    expect([test.hub.size, test.hub.cutCount]).toEqual([1, 2]);
    sse.resume();
    ws.resume();
    await until(() => sse.isClosed && ws.closeCode !== null);
    expect(ws.closeCode).toBe(1013);
  });
});
