import { spawnSync } from 'node:child_process';
import type { Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { median, spread } from '../instruments/percentile.ts';
import { total } from '../instruments/total.ts';
import type { LastLife, Round } from './life.ts';

/** The goals: what was received is lost for at most 250 ms, and the next start receives within 5 s. */
const GOAL = { lossMs: 250, startMs: 5_000 };

export function judge(rounds: readonly Round[], last: LastLife, log: (line: string) => void): Findings {
  const goals = new Goals(log);
  const committedLost = rounds.filter(
    ({ before, kept }) => kept.rows !== before.rows || kept.seqSum !== before.seqSum,
  ).length;
  const broken = [...rounds, last].filter(({ integrity }) => integrity !== 'ok').length;
  const sessions = new Set([...rounds, last].map(({ sessionId }) => sessionId));
  const restartGaps = last.gaps.filter(({ reason }) => reason === 'restart').length;
  const openGaps = last.gaps.filter(({ closed }) => !closed).length;
  const { combo: combos = 0, ...received } = last.rows;
  const kept = total(received);
  const sent = total(last.sent);
  const lossMs = spread(rounds.map(({ loss }) => loss.oldestMs));
  const bareStartMs = bareStart();
  // The first start has nothing to take up again.
  const restartMs = spread(rounds.slice(1).map(({ startMs }) => startMs));

  goals.expect(`${committedLost} rounds lost something committed`, committedLost === 0);
  goals.expect(`${broken} files are not whole`, broken === 0);
  goals.expect(
    `${sessions.size} session ids, ${last.sessions} sessions kept`,
    sessions.size === 1 && last.sessions === 1,
  );
  goals.expect(`${restartGaps} restart gaps for ${rounds.length} kills`, restartGaps === rounds.length);
  goals.expect(`${openGaps} gaps never closed`, openGaps === 0);
  goals.expect(`exit code ${String(last.exitCode)} of the last, peaceful end`, last.exitCode === 0);
  goals.atMost('age of a lost message, ms', lossMs.max, GOAL.lossMs);
  goals.atMost('from restart to the first message, ms', restartMs.max, GOAL.startMs);
  // The fake replays from the kept position, so that in the end even what a kill had swallowed is there.
  goals.expect(`${kept} kept of ${sent} sent`, kept === sent);
  return {
    figures: {
      kills: rounds.length,
      rounds_with_committed_lost: committedLost,
      files_not_whole: broken,
      sessions: last.sessions,
      gap_rows_restart: restartGaps,
      gap_rows_other: last.gaps.length - restartGaps,
      gaps_never_closed: openGaps,
      received_before_kills: rounds.reduce((sum, { loss }) => sum + loss.received, 0),
      lost_by_kills: rounds.reduce((sum, { loss }) => sum + loss.lost, 0),
      oldest_loss_ms: lossMs,
      restart_to_first_message_ms: restartMs,
      first_start_to_first_message_ms: rounds[0]?.startMs ?? null,
      messages_sent: sent,
      messages_kept_at_the_end: kept,
      combos_kept: combos,
    },
    reference: { bare_node_start_ms: bareStartMs },
    ratio: { restart_to_bare_node_start: (restartMs.p50 ?? Number.NaN) / bareStartMs },
    ok: goals.ok,
  };
}

/** The reference: how long this Node takes to start and do nothing. */
function bareStart(): number {
  return median(
    Array.from({ length: 5 }, () => {
      const begin = performance.now();
      spawnSync(process.execPath, ['--eval', '']);
      return performance.now() - begin;
    }),
  );
}
