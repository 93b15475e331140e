import { expect, test } from 'vitest';
import { START_MS, status } from '../test-support/messages.ts';
import { connectionLine } from './connection-line.ts';
import { stageOf } from './screen.ts';

test('waiting for the next try counts down and never below zero', () => {
  const waiting = status({ state: 'ERROR', phase: 'backoff', attempt: 2, nextRetryMs: START_MS + 3400 });
  expect(connectionLine(waiting, START_MS, true)).toEqual({
    tone: 'warn',
    label: 'reconnecting',
    tries: '2/3',
    secondsLeft: 4,
  });
  expect(connectionLine(waiting, START_MS + 9000, true).secondsLeft).toBe(0);
});

test('after the quick tries there is no "4/3"', () => {
  expect(connectionLine(status({ state: 'STARTING', phase: 'connecting', attempt: 4 }), 0, true).tries).toBe(
    '4',
  );
});

test('an error that is waiting for a try is not a failure; one that has given up is', () => {
  expect(stageOf(status({ state: 'ERROR', phase: 'backoff', nextRetryMs: 5 }))).toBe('live');
  expect(stageOf(status({ state: 'ERROR', phase: 'none' }))).toBe('failed');
  expect(connectionLine(status({ state: 'ERROR', phase: 'none' }), 0, true)).toMatchObject({
    tone: 'bad',
    label: 'failed',
  });
});

test('a room that is not live is waited for, which is neither a try nor a failure', () => {
  // Catches: "Connecting" for hours, or an error, where everything is as it should be.
  const waiting = status({
    state: 'STARTING',
    phase: 'waiting',
    sessionId: null,
    nextRetryMs: START_MS + 44_100,
  });
  expect(connectionLine(waiting, START_MS, true)).toEqual({
    tone: 'busy',
    label: 'waiting',
    tries: null,
    secondsLeft: 45,
  });
  expect(connectionLine({ ...waiting, nextRetryMs: null }, START_MS, true).secondsLeft).toBeNull();
  expect(stageOf(waiting)).toBe('joining');
});

test('before there is a session the start screen shows the way there', () => {
  expect(stageOf(status({ state: 'STARTING', sessionId: null }))).toBe('joining');
  expect(stageOf(status({ state: 'IDLE', sessionId: 's1' }))).toBe('idle');
});

test('a page that lost the engine does not go on saying that messages are coming in', () => {
  expect(connectionLine(status({ state: 'RUNNING' }), 0, false)).toEqual({
    tone: 'off',
    label: 'offline',
    tries: null,
    secondsLeft: null,
  });
});
