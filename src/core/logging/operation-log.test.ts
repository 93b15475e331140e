import { expect, test } from 'vitest';
import type { LogFields, Logger } from '../ports.ts';
import { ManualClock } from '../testing/manual-clock.ts';
import { OperationLog } from './operation-log.ts';
import { currentTrace } from './trace.ts';
import { tracedDispatch } from './traced-dispatch.ts';

interface Line {
  readonly level: string;
  readonly message: string;
  readonly fields: LogFields;
}

function kept(): { lines: Line[]; logger: Logger } {
  const lines: Line[] = [];
  const keep =
    (level: string) =>
    (message: string, fields: LogFields = {}): void =>
      void lines.push({ level, message, fields });
  return {
    lines,
    logger: { debug: keep('debug'), info: keep('info'), warn: keep('warn'), error: keep('error') },
  };
}

const call = {
  method: 'GET',
  name: '/api/live/status',
  durationMs: 1.23456,
  result: 200,
  traceId: 'rq-1',
  way: 'http',
};

test('a call is told with what was asked, how long it took, what came of it, and its id', () => {
  const { lines, logger } = kept();
  let isVerbose = false;
  const operations = new OperationLog({ logger, clock: new ManualClock(), isVerbose: () => isVerbose });
  operations.add(call);
  isVerbose = true;
  operations.add({ ...call, durationMs: null, result: 403, traceId: null });
  expect(lines).toEqual([
    {
      level: 'debug',
      message: 'call',
      fields: { op: 'GET /api/live/status', duration_ms: 1.23, result: 200, way: 'http', trace_id: 'rq-1' },
    },
    {
      level: 'info',
      message: 'call',
      fields: { op: 'GET /api/live/status', duration_ms: null, result: 403, way: 'http' },
    },
  ]);
});

// Catches: ten thousand calls a second that push everything else out of the log, or that vanish from it.
test('too many calls in a second are summed, and none goes untold', () => {
  const { lines, logger } = kept();
  const clock = new ManualClock();
  const operations = new OperationLog({ logger, clock });
  for (let at = 0; at < 1000; at++) operations.add({ ...call, result: at % 2 === 0 ? 200 : 404 });
  for (let at = 0; at < 200; at++) operations.add({ ...call, name: `/${String(at)}` });
  expect(lines).toHaveLength(100);
  clock.advance(1000);
  expect(lines).toHaveLength(101);
  expect(lines[100]?.fields['count']).toBe(1100);
  expect(lines[100]?.fields['calls']).toMatchObject({
    '/api/live/status 200': 450,
    '/api/live/status 404': 450,
    'others 200': 151,
  });
  operations.add(call);
  expect(lines).toHaveLength(102);
  operations.close();
  expect({ lines: lines.length, timers: clock.pending }).toEqual({ lines: 102, timers: 0 });
});

test('requests of pages get an id that is on everything they set off', async () => {
  const { lines, logger } = kept();
  const clock = new ManualClock();
  const seen: (string | null)[] = [];
  const dispatch = tracedDispatch(
    async () => {
      await Promise.resolve();
      seen.push(currentTrace());
      return { ok: false, error: { error_code: 'E304' } } as never;
    },
    { operations: new OperationLog({ logger, clock }), clock, epoch: 'e1', way: 'ipc' },
  );
  await dispatch('getStatus', {});
  await dispatch({} as never, {});
  expect(seen).toEqual(['ipc-e1-1', 'ipc-e1-2']);
  expect(lines.map(({ fields }) => [fields['op'], fields['result'], fields['trace_id']])).toEqual([
    ['getStatus', 'E304', 'ipc-e1-1'],
    ['object', 'E304', 'ipc-e1-2'],
  ]);
});
