import { Command } from 'commander';
import { KnownSecrets } from '#core/logging/known-secrets.ts';
import { secretValues } from '#core/settings/secrets.ts';
import { AppError } from '#shared/errors.ts';
import { configCommand } from './commands/config.ts';
import { demoCommand } from './commands/demo.ts';
import { doctorCommand } from './commands/doctor.ts';
import { fakeCommand } from './commands/fake.ts';
import { recordCommand } from './commands/record.ts';
import { replayCommand } from './commands/replay.ts';
import { scrubCommand } from './commands/scrub.ts';
import { serveCommand } from './commands/serve.ts';
import { tokensCommand } from './commands/tokens.ts';
import { version } from './version.ts';

/** Exit codes: 0 done, 1 failed, 2 wrong use. */
const FAILED = 1;
const WRONG_USE = 2;

const program = new Command('danmudeck')
  .description('DanmuDeck without a window: follow a room, serve it locally, replay recordings.')
  .version(version)
  .exitOverride()
  .configureHelp({ showGlobalOptions: true })
  .addCommand(serveCommand())
  .addCommand(demoCommand())
  .addCommand(fakeCommand())
  .addCommand(replayCommand())
  .addCommand(recordCommand())
  .addCommand(scrubCommand())
  .addCommand(tokensCommand())
  .addCommand(configCommand())
  .addCommand(doctorCommand());

// A reader that has seen enough (`| head`) is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

// Sub-commands do not inherit it; without it commander ends the process before streams are flushed.
endNothing(program);

try {
  await program.parseAsync();
} catch (thrown) {
  process.exitCode = explain(thrown);
}

function endNothing(parent: Command): void {
  for (const command of parent.commands) endNothing(command.exitOverride());
}

function explain(thrown: unknown): number {
  // commander has printed its own sentence already; help and version are not failures.
  if (isCommanderError(thrown)) return thrown.exitCode === 0 ? 0 : WRONG_USE;
  const secrets = new KnownSecrets();
  for (const value of secretValues(process.env)) secrets.add(value);
  if (thrown instanceof AppError) {
    process.stderr.write(`${secrets.mask(thrown.toString())}\n`);
    return ['E102', 'E301', 'E302'].includes(thrown.code) ? WRONG_USE : FAILED;
  }
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  process.stderr.write(`${secrets.mask(text)}\n`);
  return FAILED;
}

function isCommanderError(thrown: unknown): thrown is { exitCode: number } {
  return thrown instanceof Error && 'exitCode' in thrown && typeof thrown.exitCode === 'number';
}
