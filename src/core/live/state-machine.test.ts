import { expect, test } from 'vitest';
import type { FetcherState, Transition } from '#shared/session.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { StateMachine } from './state-machine.ts';
import type { FetcherEvent, IllegalTransition } from './state-machine.ts';

const LEGAL: readonly [FetcherState, FetcherEvent, FetcherState][] = [
  ['IDLE', 'start_fetch', 'STARTING'],
  ['STARTING', 'connected', 'RUNNING'],
  ['STARTING', 'connect_failed', 'ERROR'],
  ['STARTING', 'stop_fetch', 'STOPPING'],
  ['RUNNING', 'stop_fetch', 'STOPPING'],
  ['RUNNING', 'fault', 'ERROR'],
  ['STOPPING', 'stopped', 'IDLE'],
  ['ERROR', 'retry', 'STARTING'],
  ['ERROR', 'reset', 'IDLE'],
];
const EVENTS = [...new Set(LEGAL.map(([, event]) => event))];

function machine(): { machine: StateMachine; told: Transition[]; problems: IllegalTransition[] } {
  const told: Transition[] = [];
  const problems: IllegalTransition[] = [];
  return {
    machine: new StateMachine({
      clock: new ManualClock(),
      onIllegal: (problem) => problems.push(problem),
      onTransition: (transition) => told.push(transition),
    }),
    told,
    problems,
  };
}

test('random sequences of events take exactly the edges that are meant', () => {
  // Catches: an extra edge (RUNNING → IDLE) or a missing one; `LEGAL` is written apart from the product’s own table.
  const { machine: one, told, problems } = machine();
  let random = 3;
  let refused = 0;
  for (let step = 0; step < 5_000; step++) {
    random = (Math.imul(random, 1_664_525) + 1_013_904_223) >>> 0;
    const event = EVENTS[(random >>> 16) % EVENTS.length] as FetcherEvent;
    const before = one.state;
    const expected = LEGAL.find(([from, name]) => from === before && name === event)?.[2];
    expect(one.can(event)).toBe(expected !== undefined);
    expect(one.apply(event, 'test')).toBe(expected !== undefined);
    expect(one.state).toBe(expected ?? before);
    if (expected === undefined) refused++;
  }
  expect(problems).toHaveLength(refused);
  expect(new Set(told.map(({ from, event }) => `${from} ${event}`)).size).toBe(LEGAL.length);
});

test('epochs rise by one per transition and the history keeps the last hundred', () => {
  const { machine: one } = machine();
  for (let round = 0; round < 60; round++) {
    one.apply('start_fetch', 'a');
    one.apply('stop_fetch', 'b');
    one.apply('stopped', 'c');
  }
  const history = one.history();
  expect(history).toHaveLength(100);
  expect(history.map(({ epoch }) => epoch)).toEqual(Array.from({ length: 100 }, (_, index) => 81 + index));
  expect(one.apply('stopped', 'again')).toBe(false);
  expect(one.epoch).toBe(180);
});
