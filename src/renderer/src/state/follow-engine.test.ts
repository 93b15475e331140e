import { expect, test } from 'vitest';
import { batch, chat, gap, snapshot, status } from '../test-support/messages.ts';
import { ScriptedEngine } from '../test-support/scripted-engine.ts';
import { followEngine, type LiveSink, type Timing } from './follow-engine.ts';

/** Records what reaches the stores; frames and timers happen when the test says so. */
function setUp() {
  const engine = new ScriptedEngine();
  const log: string[] = [];
  const frames: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const queue = (list: (() => void)[]) => (callback: () => void) => {
    list.push(callback);
    return () => {
      const index = list.indexOf(callback);
      if (index >= 0) list.splice(index, 1);
    };
  };
  const sink: LiveSink = {
    link: (up) => log.push(`link ${up}`),
    snapshot: (taken) => log.push(`snapshot ${taken.seq}`),
    messages: (messages) => log.push(`messages ${messages.map(({ seq }) => seq).join(' ')}`),
    gap: (opened) => log.push(`gap ${opened.afterSeq}`),
    status: () => undefined,
    room: () => undefined,
    roomState: () => undefined,
    stats: () => undefined,
    health: () => undefined,
    storage: () => undefined,
  };
  const timing: Timing = { frame: queue(frames), after: (_ms, callback) => queue(timers)(callback) };
  const stop = followEngine(engine, sink, timing);
  const run = (list: (() => void)[]): void => {
    for (const callback of list.splice(0)) callback();
  };
  const answer = async (
    index: number,
    result: Parameters<(typeof engine.asked)[0]['answer']>[0],
  ): Promise<void> => {
    engine.asked[index]?.answer(result);
    await Promise.resolve();
    await Promise.resolve();
  };
  log.length = 0;
  return { engine, log, stop, frame: () => run(frames), timer: () => run(timers), answer };
}

test('several batches of one frame are one delivery: a set per batch would paint too often', async () => {
  const { engine, log, frame, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('batch', batch(2, 3));
  engine.emit('batch', batch(4, 4));
  frame();
  expect(log).toEqual(['link true', 'snapshot 1', 'messages 2 3 4']);
});

test('a gap waits for the messages before it, or it would stand above them', async () => {
  const { engine, log, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('batch', batch(2, 2));
  engine.emit('gap', gap(2));
  expect(log.slice(-2)).toEqual(['messages 2', 'gap 2']);
});

test('after the link came back a new snapshot is taken and the answer of the old link is void', async () => {
  const { engine, log, answer } = setUp();
  engine.setLink(true);
  engine.setLink(false);
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  expect(log).not.toContain('snapshot 1');
  await answer(1, { ok: true, value: snapshot([chat(1), chat(2)]) });
  expect(log.at(-1)).toBe('snapshot 2');
});

test('a hole leads to a new snapshot, after a pause, and nothing is delivered twice', async () => {
  const { engine, log, frame, timer, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('batch', batch(5, 6));
  expect(engine.asked).toHaveLength(1);
  timer();
  expect(engine.asked).toHaveLength(2);
  await answer(1, { ok: true, value: snapshot([chat(4), chat(5)]) });
  frame();
  expect(log.slice(-2)).toEqual(['snapshot 5', 'messages 6']);
});

test('resync asks for a snapshot; a failed one is asked again', async () => {
  const { engine, timer, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('resync', { reason: 'slow_consumer' });
  timer();
  await answer(1, {
    ok: false,
    error: {
      error_code: 'E900',
      error_name: 'INTERNAL',
      error_message: '',
      error_details: {},
      retryable: false,
    },
  });
  timer();
  expect(engine.asked.map(({ name }) => name)).toEqual(['getSnapshot', 'getSnapshot', 'getSnapshot']);
});

test('nothing is delivered after the end', async () => {
  const { engine, log, frame, stop, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('batch', batch(2, 2));
  stop();
  frame();
  engine.emit('batch', batch(3, 3));
  expect(log.at(-1)).toBe('snapshot 1');
});

test('a new session asks for its snapshot at once: a silent room sends no batch, and the old lines would stay', async () => {
  const { engine, log, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([chat(1)]) });
  engine.emit('status', status({ sessionId: 's2' }));
  engine.emit('status', status({ sessionId: 's2' }));
  expect(engine.asked).toHaveLength(2);
  await answer(1, { ok: true, value: snapshot([], { seq: 1, status: status({ sessionId: 's2' }) }) });
  engine.emit('status', status({ sessionId: 's2' }));
  engine.emit('status', status({ sessionId: null, state: 'IDLE' }));
  expect(engine.asked).toHaveLength(2);
  expect(log.filter((line) => line.startsWith('snapshot'))).toHaveLength(2);
});

test('the first session after an idle snapshot is taken from a snapshot too', async () => {
  const { engine, answer } = setUp();
  engine.setLink(true);
  await answer(0, { ok: true, value: snapshot([], { status: status({ state: 'IDLE', sessionId: null }) }) });
  engine.emit('status', status());
  expect(engine.asked).toHaveLength(2);
});
