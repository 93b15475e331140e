import { resolve } from 'node:path';
import { Argument, Command } from 'commander';
import { loadTokens, rotated, TOKEN_FILE, withoutWorker, withWorker, writeTokens } from '#core/api/tokens.ts';
import type { ApiTokens } from '#core/api/tokens.ts';
import { createLogger } from '#core/logger.ts';
import { systemClock } from '#core/system-clock.ts';
import { AppError } from '#shared/errors.ts';
import { defaultDataDir } from '../data-dir.ts';

interface FolderOption {
  readonly dataDir: string;
}

interface AddOptions extends FolderOption {
  readonly name: string;
  readonly accounts: string;
  readonly allowCreate?: boolean;
}

/**
 * Works on the token file, whether or not the app runs: it notices within a second. No token is ever
 * taken from the command line, where others could read it; only a worker's own is printed, once.
 */
export function tokensCommand(): Command {
  const withFolder = (command: Command): Command =>
    command.option('--data-dir <dir>', 'the folder of the app', defaultDataDir());
  const worker = new Command('worker')
    .description('Let crawlers push into accounts, or stop one.')
    .addCommand(
      withFolder(new Command('add'))
        .description('Make a token for a crawler. It is printed now and can never be shown again.')
        .requiredOption('--name <name>', 'what to call it')
        .requiredOption(
          '--accounts <ids>',
          "accounts it may write to: id,id or '*' for all that are not live",
        )
        .option('--allow-create', 'accounts that are not there yet are made by its first push')
        .action(addWorker),
    )
    .addCommand(
      withFolder(new Command('remove'))
        .description('Take the token of a crawler away; its connections end at once.')
        .argument('<id>', 'its id, for example wk-1')
        .action(removeWorker),
    );
  return new Command('tokens')
    .description('The keys of the local API: where they are, new ones, and those of crawlers.')
    .addCommand(
      withFolder(new Command('path'))
        .description('Print where the tokens are kept.')
        .action(({ dataDir }: FolderOption) => {
          process.stdout.write(`${fileIn(dataDir)}\n`);
        }),
    )
    .addCommand(
      withFolder(new Command('rotate'))
        .description('Replace the read or control token; connections with the old one end at once.')
        .addArgument(new Argument('<which>').choices(['read', 'control']))
        .action(rotate),
    )
    .addCommand(worker);
}

async function rotate(which: 'read' | 'control', { dataDir }: FolderOption): Promise<void> {
  await change(dataDir, (tokens) => rotated(tokens, which));
  tell(`The ${which} token is a new one. It is in ${fileIn(dataDir)}.`);
}

async function addWorker({ name, accounts, allowCreate, dataDir }: AddOptions): Promise<void> {
  const accountIds = accounts
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const grant = { name, accountIds, allowCreate: allowCreate === true };
  let made = { id: '', token: '' };
  await change(dataDir, (tokens) => {
    const added = withWorker(tokens, grant, systemClock.now());
    made = { id: added.worker.id, token: added.token };
    return added.tokens;
  });
  tell(`Worker ${made.id} may push. This is its token; it cannot be shown again:`);
  process.stdout.write(`${made.token}\n`);
}

async function removeWorker(id: string, { dataDir }: FolderOption): Promise<void> {
  await change(dataDir, (tokens) => withoutWorker(tokens, id));
  tell(`Worker ${id} may not push any more.`);
}

/** One change of the file. Another program may have changed it since it was read: then once more. */
async function change(dataDir: string, edit: (tokens: ApiTokens) => ApiTokens): Promise<void> {
  const file = fileIn(dataDir);
  const logger = createLogger({ level: 'warn' });
  for (let tries = 0; tries < 5; tries += 1) {
    const before = await loadTokens(file, systemClock, logger);
    const after = edit(before);
    const now = await loadTokens(file, systemClock, logger);
    if (JSON.stringify(now) !== JSON.stringify(before)) continue;
    await writeTokens(file, after);
    return;
  }
  throw new AppError('E900', 'The token file keeps being changed by another program. Try again.');
}

function fileIn(dataDir: string): string {
  return resolve(dataDir, TOKEN_FILE);
}

function tell(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}
