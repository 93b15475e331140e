import { Command } from 'commander';
import { AppError } from '#shared/errors.ts';
import { defaultDataDir } from '../data-dir.ts';
import { startHost } from '../host.ts';
import { parseLocalOrigin, parsePort } from '../options.ts';
import { untilStopped } from '../until-stopped.ts';

interface ServeOptions {
  readonly dataDir: string;
  readonly port?: number;
  readonly room?: string;
  readonly fakeServer?: string;
  readonly verbose?: boolean;
}

export function serveCommand(): Command {
  return new Command('serve')
    .description('Run the engine with its local API and dashboard, without a window.')
    .option('--data-dir <dir>', 'where everything is kept', defaultDataDir())
    .option(
      '--port <number>',
      'port on 127.0.0.1; 0 takes any free one (default: 47800 or the next free one)',
      parsePort,
    )
    .option('--room <room>', 'follow this room at once: number, link, share text or demo:<scenario>')
    .option(
      '--fake-server <origin>',
      'take all rooms from a fake server that runs elsewhere',
      parseLocalOrigin,
    )
    .option('--verbose', 'log more')
    .action(async (options: ServeOptions) => {
      await serve(options);
    });
}

/** Runs until it is told to stop. The address is the only line on stdout. */
export async function serve(options: ServeOptions): Promise<void> {
  const host = await startHost({
    dataDir: options.dataDir,
    port: options.port ?? null,
    fakeOrigin: options.fakeServer ?? null,
    logLevel: options.verbose === true ? 'debug' : 'warn',
  });
  try {
    process.stdout.write(`${host.app.api?.dashboardUrl ?? ''}\n`);
    if (options.room !== undefined) {
      const started = await host.app.dispatch('startFetch', { liveId: options.room });
      if (!started.ok) throw new AppError(started.error.error_code, started.error.error_message);
    }
    await untilStopped();
  } finally {
    await host.close();
  }
}
