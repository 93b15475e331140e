import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { spread } from '../instruments/percentile.ts';
import { barePage } from './bare-page.ts';
import { oneRun } from './one-run.ts';
import type { Kind, Run } from './one-run.ts';

const KINDS = ['own', 'start', 'cut'] as const satisfies readonly Kind[];
const ROUNDS = { quick: 2, full: 8 };
/** Seconds that a person waits for the first line: after the page's signature, and after two refusals. */
const GOAL_MS = { own: 10_000, refused: 20_000 };

export const fallback: Bench = {
  name: 'fallback',
  about:
    'our socket refused twice: the page’s own frames take over, 0 lost and 0 doubled; time to the first line',
  run: comeInByBothWays,
};

async function comeInByBothWays({ quick, seed, log }: BenchSettings): Promise<Findings> {
  const runs: Run[] = [];
  const bare: number[] = [];
  const rounds = quick ? ROUNDS.quick : ROUNDS.full;
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await barePage(seed + round));
    for (const kind of KINDS) {
      const run = await oneRun(kind, seed + round);
      runs.push(run);
      log(
        `${kind}: first line after ${Math.round(run.firstLineMs)} ms by the ${run.way}, ${run.delivered} of ${run.sent}`,
      );
    }
  }
  const goals = new Goals(log);
  const sum = (figure: (run: Run) => number): number => runs.reduce((all, run) => all + figure(run), 0);
  const of = (kind: Kind) => runs.filter((run) => run.kind === kind);
  const refused = runs.filter(({ kind }) => kind !== 'own');
  // What only the page heard, before our own socket was let in, is not ours to have: that part is the refused runs'.
  const lost = refused.reduce((all, run) => all + run.lost, 0);
  const took = (kind: Kind) => spread(of(kind).map(({ firstLineMs }) => firstLineMs));
  const [own, start, cut] = [took('own'), took('start'), took('cut')];

  goals.expect(
    'every run without a refusal is heard over our own socket',
    of('own').every(({ way }) => way === 'socket'),
  );
  goals.expect(
    'every refused run is heard over the page',
    refused.every(({ way }) => way === 'page'),
  );
  goals.expect(`${lost} lost at the switch`, lost === 0);
  goals.expect(`${sum(({ twice }) => twice)} doubled`, sum(({ twice }) => twice) === 0);
  goals.expect(
    'one gap row for each cut and none else',
    runs.every(({ kind, gapRows }) => gapRows === (kind === 'cut' ? 1 : 0)),
  );
  goals.expect('no media asked for', sum(({ mediaRequests }) => mediaRequests) === 0);
  goals.atMost('ms until the first line, our own socket', own.max, GOAL_MS.own);
  goals.atMost(
    'ms until the first line, refused twice',
    Math.max(start.max ?? Infinity, cut.max ?? Infinity),
    GOAL_MS.refused,
  );

  const reference = spread(bare);
  return {
    figures: {
      runs: runs.length,
      first_line_ms: { own_socket: own, refused_at_start: start, refused_after_cut: cut },
      sent_in_refused_runs: refused.reduce((all, { sent }) => all + sent, 0),
      lost_at_the_switch: lost,
      doubled: sum(({ twice }) => twice),
      frames_dropped: sum(({ dropped }) => dropped),
      pages_opened: {
        own_socket: of('own')
          .map(({ pages }) => pages)
          .join(' '),
        refused: refused.map(({ pages }) => pages).join(' '),
      },
      media_requests: sum(({ mediaRequests }) => mediaRequests),
    },
    reference: { bare_page_ms: reference },
    ratio: {
      own_socket_to_bare_page_p50: (own.p50 ?? Number.NaN) / (reference.p50 ?? Number.NaN),
      refused_to_bare_page_p50: (start.p50 ?? Number.NaN) / (reference.p50 ?? Number.NaN),
    },
    ok: goals.ok,
  };
}
