import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { app } from 'electron';
import { createApp, type App } from '#core/app.ts';
import { openLog as openAppLog } from '#core/logging/open-log.ts';
import type { AppLog } from '#core/logging/open-log.ts';
import { secretValues } from '#core/settings/secrets.ts';
import { systemClock } from '#core/system-clock.ts';
import { builtFiles } from './built-files.ts';
import { createLogin } from './login/create-login.ts';
import { createUpstreams } from './upstreams.ts';

/** The log of this installation, in the one folder the app writes to. */
export function openLog(): AppLog {
  const log = openAppLog({
    folder: join(app.getPath('userData'), 'logs'),
    consoleLevel: 'info',
    clock: systemClock,
  });
  for (const value of secretValues(process.env)) log.secrets.add(value);
  process.on('exit', () => {
    log.flushSync();
  });
  return log;
}

/** Gives the engine the world and starts it. Closing it also ends what it was fed from. */
export async function startEngine(log: AppLog): Promise<App> {
  const data = join(app.getPath('userData'), 'data');
  const login = createLogin(data, log);
  const hideCookies = (): void => {
    for (const { value } of login.cookies.current()) log.secrets.add(value);
  };
  login.cookies.onChange(hideCookies);
  const upstreams = createUpstreams(login, log);
  const engine = await createApp({
    version: app.getVersion(),
    clock: systemClock,
    logger: log,
    random: Math.random,
    newId: () => randomUUID(),
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data,
      dashboard: builtFiles.dashboard,
      archiveThread: builtFiles.archiveThread,
    },
    upstreams: upstreams.sources,
    login,
    api: { port: null },
    environment: process.env,
    onSettings: (settings) => {
      log.configure(settings);
    },
  });
  return {
    ...engine,
    async close() {
      await engine.close();
      await upstreams.close();
    },
  };
}
