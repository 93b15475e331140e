import type { FakeDouyin } from '#fake-douyin/server.ts';
import { until } from '../instruments/wait.ts';
import type { Watcher } from './watcher.ts';

/** `refuse`: a reset whose next handshake is refused. */
export type Fault = 'reset' | 'fin' | 'refuse' | 'stall';

export interface Cut {
  readonly fault: Fault;
  /** Wall clock. */
  readonly atMs: number;
  /**
   * From the end of the fault to the next message: of a reset from the reset, of a refusal from the
   * refusal, of a stall from its begin, since that line never comes back.
   */
  readonly recoveryMs: number;
}

/** Longer than any goal: a cut that is not healed by then fails the bench. */
const LIMIT_MS = 60_000;

export async function oneCut(fault: Fault, fake: FakeDouyin, watcher: Watcher): Promise<Cut> {
  const gaps = watcher.gapsClosed;
  const refusals = refusalsOf(fake);
  const atMs = Date.now();
  let overMs = performance.now();
  if (fault === 'refuse') fake.refuseNext(1);
  fake.cut(fault === 'refuse' ? 'reset' : fault);
  if (fault === 'refuse') {
    await until('the refusal', LIMIT_MS, () => refusalsOf(fake) > refusals, 1);
    overMs = performance.now();
  }
  // What was on its way when the line broke is no recovery.
  await until('the end of the gap', LIMIT_MS, () => watcher.gapsClosed > gaps, 1);
  const { messages } = watcher;
  await until('a message after the gap', LIMIT_MS, () => watcher.messages > messages, 1);
  return { fault, atMs, recoveryMs: watcher.lastAtMs - overMs };
}

function refusalsOf(fake: FakeDouyin): number {
  return fake.counts().refused.ordered ?? 0;
}
