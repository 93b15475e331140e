import { expect, test } from 'vitest';
import { closeGap, lastHeard, openGap } from './broadcast-state.ts';
import type { BroadcastState } from './broadcast-state.ts';
import { Intake } from './intake.ts';

const HOUR_MS = 3_600_000;
const WALL = 1_790_000_000_000;

function state(): BroadcastState {
  return {
    sessionId: 's',
    roomId: 'r',
    room: {
      liveId: 'l',
      roomId: 'r',
      title: null,
      anchor: { id: null, name: null, avatarUrl: null },
      status: 'live',
      online: null,
      totalViewers: null,
      likeTotal: null,
      startedMs: null,
      coverUrl: null,
    },
    intake: new Intake({ liveId: 'l', roomId: 'r', sessionId: 's', anchorId: null }, () => 1),
    resume: null,
    openGap: null,
    reconnects: 0,
    lastSeq: 7,
    lastFrame: { wallMs: WALL, monotonicMs: 0 },
    gapSinceMs: 0,
  };
}

test('a gap is as long as it was, whatever the wall clock does in it', () => {
  // Catches: a clock set back in a gap that makes it negative, or of no length at all.
  for (const wallMs of [WALL + 30_000, WALL - 2 * HOUR_MS]) {
    const one = state();
    openGap(one, 'lost', { wallMs: WALL, monotonicMs: 5_000 }, 'g');
    const closed = closeGap(one, { wallMs, monotonicMs: 35_000 }, true);
    expect(closed).toMatchObject({ startMs: WALL, endMs: WALL + 30_000, afterSeq: 7 });
  }
});

test('a gap in which the computer slept is as long as the wall clock says', () => {
  // Catches: measuring with a clock that stands still in a sleep.
  const one = state();
  openGap(one, 'lost', { wallMs: WALL, monotonicMs: 5_000 }, 'g');
  expect(closeGap(one, { wallMs: WALL + HOUR_MS, monotonicMs: 6_000 }, true)?.endMs).toBe(WALL + HOUR_MS);
});

test('a line that is reset after a sleep had been dead since the last frame', () => {
  // Catches: a gap of a second after two hours without data, because the reset came when the lid was opened.
  const one = state();
  expect(lastHeard(one, 'lost', { wallMs: WALL + 2 * HOUR_MS, monotonicMs: 300 })).toBe(one.lastFrame);
  const awake = { wallMs: WALL + 9_000, monotonicMs: 9_000 };
  expect(lastHeard(one, 'lost', awake)).toBe(awake);
  expect(lastHeard(one, 'stalled', awake)).toBe(one.lastFrame);
});
