import type { RouteFacts, RunningApi } from '#core/api/running-api.ts';
import { startHost } from '#headless/host.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { ApiClient, controlToken } from '../instruments/api-client.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { total } from '../instruments/total.ts';
import { bareServerLetsIn } from './bare-server.ts';
import { wrongFirstFrames } from './first-frame.ts';
import { requestText, sendRaw } from './raw-request.ts';
import type { RawAnswer } from './raw-request.ts';
import { evilHosts, evilOrigins } from './sources.ts';
import type { Source } from './sources.ts';

/** Longer than the 5 s in which an upgrade without a token must show one. */
const SILENCE_LIMIT_MS = 8_000;
/** Cells asked at once; the server takes 512 connections. */
const AT_ONCE = 24;

interface Metrics {
  readonly routes: Readonly<Record<string, { readonly count: number }>>;
  readonly refused: Readonly<Record<string, number>>;
}

interface Cell {
  readonly route: RouteFacts;
  readonly source: Source;
}

export const gate: Bench = {
  name: 'gate',
  about: '24 evil Hosts, 6 evil Origins, no token, wrong token × every route and upgrade: none gets through',
  run: (settings) => withTempFolder((folder) => storm(folder, settings)),
};

async function storm(dataDir: string, { log }: BenchSettings): Promise<Findings> {
  const goals = new Goals(log);
  const host = await startHost({ dataDir, port: 0, fakeOrigin: null, logLevel: 'error' });
  try {
    const { api } = host.app;
    if (api === null) throw new Error('the engine has no API');
    const token = controlToken(dataDir);
    const client = new ApiClient(api.baseUrl, token);
    const before = await client.get<Metrics>('/metrics');

    const bearer = `Authorization: Bearer ${token}`;
    const ours = `Host: 127.0.0.1:${api.port}`;
    // Evil sources show the right token: the source alone must be reason enough.
    const hosts = await ask(api, withLine(evilHosts(api.port), bearer));
    const origins = await ask(api, withLine(evilOrigins(api.port), bearer));
    const bare = await ask(api, [{ prefix: '', lines: [ours] }]);
    const wrong = await ask(api, [
      { prefix: '', lines: [ours, `Authorization: Bearer ddc_${'A'.repeat(43)}`] },
      { prefix: '', lines: [ours, 'Authorization: Basic YWRtaW46YWRtaW4='] },
    ]);

    const leaks = [
      ...hosts.filter((cell) => !isForbidden(cell)),
      ...origins.filter((cell) => !isForbidden(cell)),
      ...bare.filter((cell) => !isShutOut(cell)),
      ...wrong.filter(({ answer }) => answer.status !== 401 && answer.status !== 429),
    ];
    for (const { route, source, answer } of leaks.slice(0, 20)) {
      log(`LEAK ${route.method} ${route.path} [${source.lines.join(' | ')}]: ${answer.status}`);
    }
    const firstFrames = await wrongFirstFrames(api);
    const after = await client.get<Metrics>('/metrics');
    // The first look at the metrics is counted in the second; the dashboard's files need no token.
    const published = bare.filter(({ route }) => route.kind === 'http' && route.scope === 'public').length;
    const handled = requests(after) - requests(before) - 1 - published;
    const shapes = new Set(
      [...hosts, ...origins]
        .filter(isWhole)
        .map(({ answer }) => answer.head + answer.body.toString('latin1')),
    );
    const cells = hosts.length + origins.length + bare.length + wrong.length;
    const refused = cells - published - leaks.length;
    const counted = total(after.refused) - total(before.refused);
    const silent = bare.filter(({ route }) => route.kind === 'upgrade').length;

    // No cell gets through, no handler runs, and all strangers see one body.
    goals.expect(`${leaks.length} leaks, none allowed`, leaks.length === 0);
    goals.expect(`${firstFrames.leaks} sockets spoke after a wrong first frame`, firstFrames.leaks === 0);
    goals.expect(`${handled} handlers ran, none allowed`, handled === 0);
    goals.expect(`${shapes.size} different 403 answers, one allowed`, shapes.size === 1);
    goals.expect(`${counted} refusals counted of ${refused - silent}`, counted === refused - silent);
    const letIn = await bareServerLetsIn((port) => evilHosts(port));
    return {
      figures: {
        routes: api.routes().length,
        upgrades: api.routes().filter(({ kind }) => kind === 'upgrade').length,
        cells,
        cells_evil_host: hosts.length,
        cells_evil_origin: origins.length,
        cells_no_token: bare.length,
        cells_wrong_token: wrong.length,
        refused,
        public_by_design: published,
        upgrades_silent_without_token: silent,
        wrong_first_frames: firstFrames.tried,
        wrong_first_frame_leaks: firstFrames.leaks,
        leaks: leaks.length,
        handlers_run: handled,
        different_403_answers: shapes.size,
        refusals_counted_by_the_gate: counted,
      },
      reference: letIn,
      ratio: {},
      ok: goals.ok,
    };
  } finally {
    await host.close();
  }
}

function withLine(sources: readonly Source[], line: string): readonly Source[] {
  return sources.map(({ prefix, lines }) => ({ prefix, lines: [...lines, line] }));
}

/** Every source on every route. */
async function ask(
  api: RunningApi,
  sources: readonly Source[],
): Promise<readonly (Cell & { readonly answer: RawAnswer })[]> {
  const cells = api.routes().flatMap((route) => sources.map((source) => ({ route, source })));
  const answers: (Cell & { readonly answer: RawAnswer })[] = [];
  for (let at = 0; at < cells.length; at += AT_ONCE) {
    const some = cells.slice(at, at + AT_ONCE).map(async (cell) => {
      const { route, source } = cell;
      const text = requestText(route.kind, route.method, source.prefix + pathOf(route), source.lines);
      return { ...cell, answer: await sendRaw(api.port, text, SILENCE_LIMIT_MS) };
    });
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}

/** The pattern with something in its parameters. */
function pathOf({ path }: RouteFacts): string {
  return path.replaceAll(/:\w+/g, '7001').replace('*', 'x.js');
}

/** At most 64 bytes that name no product. */
function isForbidden({ route, answer }: Cell & { readonly answer: RawAnswer }): boolean {
  const { status, body } = answer;
  return (
    status === 403 && (route.method === 'HEAD' ? body.length === 0 : body.length > 0 && body.length <= 64)
  );
}

function isWhole({ route }: Cell): boolean {
  return route.method !== 'HEAD';
}

/**
 * Without a token: 401; the dashboard's files, which hold no data, are public; a WebSocket opens, because
 * a page can show its token only in the first frame, but must stay silent and close (4001).
 */
function isShutOut({ route, answer }: Cell & { readonly answer: RawAnswer }): boolean {
  if (route.scope === 'public') return true;
  if (route.kind === 'http') return answer.status === 401;
  return answer.status === 101 && isCloseFrame(answer.body, 4001);
}

/** Exactly one frame: FIN, opcode 8, not masked, with this code. */
function isCloseFrame(bytes: Buffer, code: number): boolean {
  return bytes[0] === 0x88 && bytes.length === 2 + (bytes[1] ?? 0) && bytes.readUInt16BE(2) === code;
}

function requests(metrics: Metrics): number {
  return Object.values(metrics.routes).reduce((sum, { count }) => sum + count, 0);
}
