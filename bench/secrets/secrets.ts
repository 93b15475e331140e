import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startFakeDouyin } from '#fake-douyin/server.ts';
import type { FakeDouyin } from '#fake-douyin/server.ts';
import type { Bench, BenchSettings, Findings } from '../bench.ts';
import { Goals } from '../goals.ts';
import { withTempFolder } from '../instruments/temp-folder.ts';
import { until } from '../instruments/wait.ts';
import { runCommand, startApp } from './app.ts';
import { ask, call, misuse } from './provoke.ts';
import { startRelay } from './relay.ts';
import type { Relay } from './relay.ts';
import { searchBytes, searchCommandLines, searchFolder } from './search.ts';
import type { Hit, Searched } from './search.ts';
import { notFound } from './self-check.ts';

/** How often everything is provoked. */
const ROUNDS = { quick: 1, full: 10 };
const LIMIT_MS = 30_000;
/** The file that is made to hold the tokens, and the one into which the user has put a password. */
const MEANT: ReadonlySet<string> = new Set(['api-tokens.json', 'config.json']);
/** What the dashboard can ask that tells of the app itself. */
const DIAGNOSTICS = ['getApiLog', 'getApiInfo', 'getConfig', 'getHealth', 'getStatus', 'getHistory'];

export const secrets: Bench = {
  name: 'secrets',
  about:
    'tokens, cookies, passwords and signatures through a running app: in no log, database, answer, command line',
  run: (settings) => withTempFolder((folder) => lookForSecrets(folder, settings)),
};

async function lookForSecrets(folder: string, settings: BenchSettings): Promise<Findings> {
  const fake = await startFakeDouyin({ seed: settings.seed, scenario: 'rush' });
  const relay = await startRelay(fake.port);
  try {
    return await runAndSearch(folder, fake, relay, settings);
  } finally {
    await relay.close();
    await fake.close();
  }
}

async function runAndSearch(
  folder: string,
  fake: FakeDouyin,
  relay: Relay,
  { quick, log }: BenchSettings,
): Promise<Findings> {
  const goals = new Goals(log);
  const dataDir = join(folder, 'data');
  const random = (): string => randomBytes(18).toString('base64url');
  const planted = new Map<string, string>();
  const plant = (name: string, value: string): string => {
    planted.set(name, value);
    return value;
  };
  const variables = {
    DOUYIN_DB_PASSWORD: plant('database password', `p"ss wörd/${random()}`),
    DOUYIN_REDIS_PASSWORD: plant('redis password', random()),
    DOUYIN_API_DEBUG: 'true',
  };
  const made = await runCommand([
    'tokens',
    'worker',
    'add',
    '--name',
    'crawler',
    '--accounts',
    '*',
    '--data-dir',
    dataDir,
  ]);
  const worker = plant('worker token', made.stdout.trim());
  const app = await startApp(dataDir, ['--fake-server', relay.origin, '--room', 'demo:rush'], variables);
  const tokens = (): { read: string; control: string } =>
    JSON.parse(readFileSync(join(dataDir, 'api-tokens.json'), 'utf8')) as { read: string; control: string };
  const outputs: [string, string][] = [];
  const marker = `marker-${random().replaceAll(/[^a-z0-9]/gi, '')}`;
  let answered = 0;

  for (let round = 0; round < ROUNDS[quick ? 'quick' : 'full']; round++) {
    const { read, control } = tokens();
    plant(`read token ${round}`, read);
    plant(`control token ${round}`, control);
    const bearer = { authorization: `Bearer ${read}` };
    await until('the room', LIMIT_MS, async () => {
      const { body } = await call(app.baseUrl, '/api/live/status', { headers: bearer });
      return body.includes('"state":"RUNNING"');
    });
    const issued = await call(app.baseUrl, '/api/live/stream-ticket', { method: 'POST', headers: bearer });
    const ticket = plant(
      `ticket ${round}`,
      (JSON.parse(issued.body) as { data: { ticket: string } }).data.ticket,
    );
    const cookie = plant(`client cookie ${round}`, random());
    const wrong = plant(`wrong token ${round}`, `ddr_${randomBytes(32).toString('base64url')}`);
    const statuses = await misuse(app.baseUrl, { read, control, worker, wrong, cookie, ticket });
    answered += statuses.length;
    goals.expect(
      'calls are refused',
      statuses.some((status) => status >= 400),
    );
    await call(app.baseUrl, '/api/live/status', { headers: { ...bearer, 'x-request-id': marker } });
    for (const path of ['/api/live/config', '/api/live/health', '/api/live/metrics']) {
      outputs.push([path, (await call(app.baseUrl, path, { headers: bearer })).body]);
    }
    for (const text of await ask(app.baseUrl, read, DIAGNOSTICS)) outputs.push(['the dashboard', text]);
    fake.refuseNext(1);
    relay.cut();
    const password = plant(`password in the file ${round}`, random());
    writeFileSync(join(dataDir, 'config.json'), JSON.stringify({ database: { password } }));
    await until(
      'the refusal',
      LIMIT_MS,
      () => app.stderr().split('do not belong in this file').length > round + 1,
    );
    await runCommand(['tokens', 'rotate', 'read', '--data-dir', dataDir]);
    await pause(1000);
  }
  for (const args of [['doctor'], ['doctor', '--json'], ['config', 'explain'], ['config', 'check']]) {
    const { stdout, stderr } = await runCommand([...args, '--data-dir', dataDir], variables);
    outputs.push([args.join(' '), stdout + stderr]);
  }
  writeFileSync(join(dataDir, 'config.json'), '{}');
  const explained = await runCommand(['config', 'explain', '--json', '--data-dir', dataDir], variables);
  outputs.push(['config explain --json', explained.stdout + explained.stderr]);
  goals.expect('config explain says that passwords are set', explained.stdout.includes('"value": "set"'));
  for (const [name, value] of relay.seen) plant(name, value);

  const isMeant = (name: string): boolean => MEANT.has(name);
  const commandLines = searchCommandLines(planted);
  const running = searchFolder(dataDir, planted, isMeant);
  const hears = searchFolder(dataDir, new Map([['marker', marker]]), isMeant).hits;
  const { stderr } = await app.stop();
  outputs.push(['stderr of the app', stderr]);
  const stopped = searchFolder(dataDir, planted, isMeant);
  const told = outputs.flatMap(([place, text]) => searchBytes(Buffer.from(text), place, planted));
  const missed = await notFound(join(folder, 'on-purpose'), `v"lue wörd/${random()}`);

  const cookies = [...planted.keys()].filter((name) => name.startsWith('upstream'));
  goals.expect(`upstream cookies and signatures were seen: ${cookies.join(', ')}`, cookies.length >= 2);
  goals.expect(
    'the log tells of the calls',
    hears.some(({ place }) => place.endsWith('.log')),
  );
  goals.expect(
    `the search finds what is planted on purpose, except ${missed.join(', ')}`,
    missed.length === 0,
  );
  const hits = { files_running: running, files_stopped: stopped, command_lines: commandLines, outputs: told };
  return {
    figures: {
      values: planted.size,
      calls: answered,
      files: stopped.files,
      bytes: running.bytes + stopped.bytes,
      outputs: outputs.length,
      processes: commandLines?.files ?? null,
      hits: Object.fromEntries(
        Object.entries(hits).map(([where, found]) => [where, countHits(where, found, goals)]),
      ),
      planted_on_purpose_not_found: missed.length,
    },
    reference: {},
    ratio: {},
    ok: goals.ok,
  };
}

/** None is the goal; each one is told with where it is and what it is, and never with the value. */
function countHits(where: string, found: Searched | readonly Hit[] | null, goals: Goals): number | null {
  if (found === null) return null;
  const hits = 'hits' in found ? found.hits : found;
  for (const { value, form, place } of hits) goals.expect(`${where}: ${value} ${form} in ${place}`, false);
  return hits.length;
}
