import { readFile } from 'node:fs/promises';
import { Command, InvalidArgumentError, Option } from 'commander';
import { FIXTURES, makeFixture } from './fixtures.ts';
import type { FixtureName } from './fixtures.ts';
import { REPLIES, startFakeWorker } from './worker.ts';
import type { ReplyMode } from './worker.ts';

interface Options {
  readonly url: string;
  readonly tokenFile: string;
  readonly account: string;
  readonly fixture: FixtureName;
  readonly reply: ReplyMode;
  readonly workerId: string;
  readonly once?: boolean;
}

const program = new Command('fake-worker')
  .description(
    'A crawler that follows a script: pushes made-up data into a running app, one JSON line per event.',
  )
  .option('--url <url>', 'where the app listens', parseUrl, 'http://127.0.0.1:47800')
  .requiredOption('--token-file <file>', 'a file that holds the token of a worker and nothing else')
  .option('--account <id>', 'the account; with 100x10k the beginning of a hundred ids', 'acc-1')
  .addOption(new Option('--fixture <name>', 'what to push').choices(FIXTURES).default('small'))
  .addOption(
    new Option('--reply <how>', 'how requests to send are answered').choices(REPLIES).default('success'),
  )
  .option('--worker-id <id>', 'what it calls itself', 'fake-worker-1')
  .option('--once', 'end when everything is pushed')
  .action(run);

await program.parseAsync();

async function run(options: Options): Promise<void> {
  // Its first word: a token file may end with a line break, and a token is never an argument.
  const [token = ''] = (await readFile(options.tokenFile, 'utf8')).trim().split(/\s/);
  const worker = startFakeWorker({
    url: options.url,
    token,
    workerId: options.workerId,
    fixtures: makeFixture(options.fixture, options.account, Date.now()),
    reply: options.reply,
    now: () => Date.now(),
    tell: (event) => process.stdout.write(`${JSON.stringify(event)}\n`),
  });
  process.once('SIGINT', () => worker.close());
  process.once('SIGTERM', () => worker.close());
  try {
    await worker.pushed;
    if (options.once === true) worker.close();
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exitCode = 1;
    worker.close();
  }
}

function parseUrl(value: string): string {
  if (/^http:\/\/(127\.0\.0\.1|localhost|\[::1\]):\d{1,5}\/?$/.test(value)) return value;
  throw new InvalidArgumentError('An address of this machine like http://127.0.0.1:47800.');
}
