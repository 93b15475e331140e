import type { App } from '#core/app.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import type { Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { keptIds } from '../instruments/kept-ids.ts';
import { spread } from '../instruments/percentile.ts';
import { valueOf } from '../instruments/result.ts';
import { total } from '../instruments/total.ts';
import { bareConnects } from './bare-connect.ts';
import { missing } from './missing.ts';
import type { Cut } from './one-cut.ts';
import type { Watcher } from './watcher.ts';

/** The goals: data again within 15 s (p99), after a silent line within 35 s, gaps true to 1 s. */
const GOAL = { afterCutMs: 15_000, afterStallMs: 35_000, gapOffMs: 1_000 };

interface Run {
  readonly done: readonly Cut[];
  /** When each probe was sent, by id. */
  readonly probes: ReadonlyMap<string, number>;
  readonly watcher: Watcher;
}

/** Compares what was sent, what was told and what is kept. */
export async function judge(
  { dispatch }: App,
  fake: FakeDouyin,
  { done, probes, watcher }: Run,
  log: (line: string) => void,
): Promise<Findings> {
  const goals = new Goals(log);
  const status = await valueOf(dispatch('getStatus', {}));
  const sessionId = status.sessionId ?? '';
  const { gaps } = await valueOf(dispatch('getSession', { sessionId }));
  const kept = await keptIds(dispatch, sessionId);
  const keptTwice = kept.length - new Set(kept).size;
  const lost = missing(probes, kept, gaps);
  const resumed = gaps.filter((gap) => gap.resumed).length;
  const truth = fake.truth();
  const sent = total(truth.messages);
  const { delivered, duplicates } = status.messages;
  const off = spread(done.map(({ atMs }, at) => Math.abs((gaps[at]?.startMs ?? Infinity) - atMs)));
  const afterCut = spread(done.filter((cut) => cut.fault !== 'stall').map((cut) => cut.recoveryMs));
  const afterStall = spread(done.filter((cut) => cut.fault === 'stall').map((cut) => cut.recoveryMs));

  // Issue "Show": recovered, 0 duplicates, each gap one row.
  goals.expect(`${watcher.twice} told twice, ${keptTwice} kept twice`, watcher.twice + keptTwice === 0);
  goals.expect(`${gaps.length} gap rows for ${done.length} cuts`, gaps.length === done.length);
  goals.expect(`${watcher.holes} holes in seq`, watcher.holes === 0);
  goals.expect(`${lost.unexplained} lost outside of gaps`, lost.unexplained === 0);
  // The fake replays what a resumed client missed, so that nothing at all may be gone then.
  goals.expect(`${sent} sent, ${delivered} delivered`, resumed < gaps.length || sent === delivered);
  goals.atMost('ms until data after a cut (p99)', afterCut.p99, GOAL.afterCutMs);
  goals.atMost('ms until data after a stall', afterStall.max, GOAL.afterStallMs);
  goals.atMost('ms between a cut and the begin of its gap', off.max, GOAL.gapOffMs);

  const bare = await bareConnects(fake.origin, 'demo:calm');
  return {
    figures: {
      cuts: done.length,
      recovered: done.length,
      gap_rows: gaps.length,
      gap_rows_by_reason: Object.fromEntries(
        Array.from(
          Map.groupBy(gaps, ({ reason }) => reason),
          ([reason, rows]) => [reason, rows.length],
        ),
      ),
      gaps_resumed: resumed,
      gap_begin_off_ms: off,
      told_twice: watcher.twice,
      kept_twice: keptTwice,
      repeats_received: duplicates,
      holes_in_seq: watcher.holes,
      messages_sent: sent,
      messages_delivered: delivered,
      probes_sent: probes.size,
      probes_missing: lost.missing,
      probes_missing_outside_gaps: lost.unexplained,
      after_cut_ms: afterCut,
      after_stall_ms: afterStall,
    },
    reference: { bare_connect_ms: bare },
    ratio: { after_cut_to_bare_connect_p50: (afterCut.p50 ?? Number.NaN) / (bare.p50 ?? Number.NaN) },
    ok: goals.ok,
  };
}
