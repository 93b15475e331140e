import { expect, test } from 'vitest';
import { AppError } from '#shared/errors.ts';
import type { LineInUse } from '#shared/session.ts';
import { silentLogger } from '../logger.ts';
import type { FrameTap, LineListener, Upstream } from '../ports.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { FrameShare } from './frame-share.ts';
import { sharedUpstream } from './shared-line.ts';

const room = {
  liveId: '1',
  roomId: '7300000000000000001',
  title: null,
  anchor: { id: null, name: null, avatarUrl: null },
  status: 'live',
  online: null,
  totalViewers: null,
  likeTotal: null,
  startedMs: null,
  coverUrl: null,
} as const;

/** A line whose other end is the test, and what reached its listener. */
async function openLine() {
  const clock = new ManualClock();
  const told: string[] = [];
  const ways: LineInUse[] = [];
  const lines: LineListener[] = [];
  const tap: FrameTap = {
    kind: 'tap',
    reason: 'refused twice',
    open: (listener) => {
      lines.push(listener);
      return {
        send: () => {},
        close: () => {
          told.push('closed');
        },
      };
    },
  };
  const upstream: Upstream = {
    isDemo: false,
    getRoom: () => Promise.resolve(room),
    findLine: () => Promise.resolve(tap),
  };
  const lane = new FrameShare(clock, silentLogger).open();
  const shared = sharedUpstream({ upstream, lane, clock, onLine: (line) => ways.push(line) });
  const source = await shared.findLine(room, null, new AbortController().signal);
  if (source.kind !== 'tap') throw new Error('no tap');
  const line = source.open({
    onOpen: () => told.push('open'),
    onFrame: (bytes) => told.push(`frame ${String(bytes[0])}`),
    onEnd: ({ reason }) => told.push(reason),
  });
  const [far] = lines;
  if (far === undefined) throw new Error('the line was not opened');
  return { clock, told, ways, line, far };
}

const lost = { reason: 'lost', error: new AppError('E003', 'gone') } as const;

test('the end of a line comes after the frames that came before it', async () => {
  // Catches: frames counted in no connection, or after the gap that they came before.
  const { clock, told, ways, far } = await openLine();
  far.onOpen();
  far.onFrame(new Uint8Array([1]));
  far.onFrame(new Uint8Array([2]));
  far.onEnd(lost);
  expect(told).toEqual(['open']);
  clock.advance(1);
  expect(told).toEqual(['open', 'frame 1', 'frame 2', 'lost']);
  expect(ways).toEqual([{ way: 'page', reason: 'refused twice' }]);
});

test('a closed line tells nothing more, not even what waited', async () => {
  const { clock, told, line, far } = await openLine();
  far.onOpen();
  far.onFrame(new Uint8Array([1]));
  far.onEnd(lost);
  line.close();
  clock.advance(10);
  expect(told).toEqual(['open', 'closed']);
});
