import { Command } from 'commander';
import type { EventHub } from '#core/events.ts';
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
  readonly legacyOpen?: boolean;
  readonly config?: string;
  readonly cookies?: string;
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
    .option('--legacy-open', 'let tools without a token read (Host and Origin are checked all the same)')
    .option('--config <file>', 'settings (default: config.json in the data folder)')
    .option(
      '--cookies <file>',
      'log in to Douyin with the cookies that a browser has exported (cookies.txt or JSON, mode 0600)',
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
    legacyOpen: options.legacyOpen === true,
    ...(options.config !== undefined && { configFile: options.config }),
    ...(options.cookies !== undefined && { cookieFile: options.cookies }),
    logLevel: options.verbose === true ? 'debug' : 'info',
  });
  try {
    process.stdout.write(`${host.app.api?.dashboardUrl ?? ''}\n`);
    if (options.room !== undefined) {
      // Before the start: an attempt that is refused at once may be over before this one is answered.
      tellWhyNot(host.app.events);
      const started = await host.app.dispatch('startFetch', { liveId: options.room });
      if (!started.ok) throw new AppError(started.error.error_code, started.error.error_message);
    }
    await untilStopped();
  } finally {
    await host.close();
  }
}

/** Without a window nobody sees why a room is not entered: says once that it is waited for, or refused for good. */
function tellWhyNot(events: EventHub): void {
  let isTold = false;
  const end = events.on('status', ({ state, phase, lastError }) => {
    const isRefused = state === 'ERROR' && phase === 'none';
    if (phase === 'waiting' && !isTold) {
      isTold = true;
      const why = lastError?.error_message ?? 'The room is not live yet.';
      process.stderr.write(`${why} Waiting until it is (Ctrl-C ends it).\n`);
    }
    if (state !== 'RUNNING' && !isRefused) return;
    end();
    if (!isRefused || lastError === null) return;
    process.stderr.write(`[${lastError.error_code}] ${lastError.error_message}\n`);
  });
}
