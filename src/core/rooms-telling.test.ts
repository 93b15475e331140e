import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { RoomList } from '#shared/rooms.ts';
import { EventHub } from './events.ts';
import { silentLogger } from './logger.ts';
import type { Upstream } from './ports.ts';
import { Rooms } from './rooms.ts';
import { ManualClock } from './testing/manual-clock.ts';

/** A service that never answers, also not when it is told that nobody waits any more. */
const silent: Upstream = {
  isDemo: false,
  getRoom: () => new Promise(() => {}),
  findLine: () => new Promise(() => {}),
};

function watchNothing() {
  const clock = new ManualClock();
  const lists: RoomList[] = [];
  const events = new EventHub(() => {});
  events.on('rooms', (list) => lists.push(list));
  const rooms = new Rooms({
    ports: { clock, logger: silentLogger, random: () => 0.5, newId: randomUUID },
    upstreams: { demo: () => Promise.resolve(silent), live: silent },
    events,
    primary: () => ({ state: 'IDLE', phase: 'none', liveId: null }),
  });
  return { clock, lists, rooms };
}

test('the list is told once a second while there is something on it, and once more when there is not', async () => {
  // Catches: an event for every change of five rooms, a list that stands still, and a timer that never ends.
  const { clock, lists, rooms } = watchNothing();
  await rooms.start('1');
  clock.advance(0);
  expect(lists).toHaveLength(1);
  for (const room of ['2', '3', '4', '5']) await rooms.start(room);
  await rooms.stop('2');
  clock.advance(999);
  expect(lists).toHaveLength(1);
  clock.advance(1);
  expect(lists.map(({ monitors }) => monitors.length)).toEqual([1, 4]);
  clock.advance(3_000);
  expect(lists).toHaveLength(5);
  for (const room of ['1', '3', '4', '5']) await rooms.stop(room);
  clock.advance(60_000);
  expect(lists).toHaveLength(6);
  expect(lists.at(-1)?.monitors).toEqual([]);
  expect(clock.pending).toBe(0);
});

test('a service that never answers keeps nobody from stopping and closing', async () => {
  const { clock, rooms } = watchNothing();
  await rooms.start('1');
  await rooms.start('2');
  expect(await rooms.stop('1')).toBe(true);
  await rooms.close();
  expect(rooms.list().monitors).toEqual([]);
  await expect(rooms.start('3')).rejects.toMatchObject({ code: 'E303' });
  clock.advance(60_000);
  expect(clock.pending).toBe(0);
});
