import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { createApp, type App } from '#core/app.ts';
import { createLogger } from '#core/logger.ts';
import type { Logger } from '#core/ports.ts';
import { systemClock } from '#core/system-clock.ts';
import { builtFiles } from './built-files.ts';
import { createLogin } from './login/create-login.ts';
import { closeDemo, upstreams } from './upstreams.ts';

/** The log of this installation, in the one folder the app writes to. */
export function openLog(): Logger {
  return createLogger({ file: join(app.getPath('userData'), 'logs', 'danmudeck.log'), level: 'info' });
}

/** Gives the engine the world and starts it. */
export function startEngine(logger: Logger): Promise<App> {
  const data = join(app.getPath('userData'), 'data');
  return createApp({
    version: app.getVersion(),
    clock: systemClock,
    logger,
    random: Math.random,
    newId: () => randomUUID(),
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data,
      dashboard: builtFiles.dashboard,
      archiveThread: builtFiles.archiveThread,
    },
    upstreams,
    login: createLogin(data, logger),
    api: { port: null },
  });
}

/** Ends the engine, also while it is still starting, and then what it was fed from. */
export async function stopEngine(engine: Promise<App>): Promise<void> {
  await (await engine).close();
  await closeDemo();
}
