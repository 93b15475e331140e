import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createApp } from '#core/app.ts';
import type { App } from '#core/app.ts';
import { cookieFileLogin } from '#core/douyin/login/login-control.ts';
import { openLog } from '#core/logging/open-log.ts';
import type { Environment } from '#core/settings/environment.ts';
import { secretValues } from '#core/settings/secrets.ts';
import { systemClock } from '#core/system-clock.ts';
import { readCookieFile } from './cookie-file.ts';
import { createDemoSource } from './demo-source.ts';
import { giveBackMemory } from './give-back-memory.ts';
import { createLiveSource } from './live-source.ts';
import { version } from './version.ts';

export interface HostOptions {
  readonly dataDir: string;
  /** Null: the default port and its fallbacks. */
  readonly port: number | null;
  /** A fake server that runs elsewhere and is asked instead of Douyin; null: one of our own, for demo rooms only. */
  readonly fakeOrigin: string | null;
  /** Tools without a token may read. */
  readonly legacyOpen?: boolean;
  /** Settings that are not in the data folder. */
  readonly configFile?: string;
  /** A browser's export with a login to Douyin. */
  readonly cookieFile?: string;
  /** What the console tells; the log file tells everything. */
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error';
  /** Variables that override settings; left out: those of this process. */
  readonly environment?: Environment;
}

export interface Host {
  readonly app: App;
  close(): Promise<void>;
}

const DASHBOARD = fileURLToPath(new URL('../../out/renderer', import.meta.url));

/** The engine in this Node process, with the machine's clock, files and network. */
export async function startHost(options: HostOptions): Promise<Host> {
  const { cookieFile } = options;
  const cookies = cookieFile === undefined ? [] : await readCookieFile(cookieFile, systemClock.now());
  const login = cookieFileLogin(cookies, systemClock);
  mkdirSync(options.dataDir, { recursive: true, mode: 0o700 });
  const { environment = process.env } = options;
  const log = openLog({
    folder: join(options.dataDir, 'logs'),
    consoleLevel: options.logLevel,
    clock: systemClock,
  });
  for (const value of secretValues(environment)) log.secrets.add(value);
  for (const { value } of cookies) log.secrets.add(value);
  const demo = createDemoSource(options.fakeOrigin);
  const live = createLiveSource({
    fakeOrigin: options.fakeOrigin,
    cookies: login.cookies,
    logger: log,
    environment: process.env,
  });
  const flush = (): void => {
    log.flushSync();
  };
  const tellCrash = (error: unknown): void => {
    log.error('uncaught exception', { error });
  };
  process.on('exit', flush);
  process.on('uncaughtExceptionMonitor', tellCrash);
  const closeLog = async (): Promise<void> => {
    await log.close();
    process.off('exit', flush);
    process.off('uncaughtExceptionMonitor', tellCrash);
  };
  const app = await createApp({
    version,
    clock: systemClock,
    logger: log,
    random: Math.random,
    newId: randomUUID,
    process: { pid: process.pid, rssBytes: () => process.memoryUsage.rss() },
    paths: {
      data: options.dataDir,
      dashboard: existsSync(DASHBOARD) ? DASHBOARD : null,
      archiveThread: new URL('../core/archive/writer-thread.ts', import.meta.url),
    },
    upstreams: {
      demo: () => demo.open(),
      live: live.upstream,
    },
    login,
    api: { port: options.port, legacyOpen: options.legacyOpen ?? false },
    ...(options.configFile !== undefined && { settingsFile: options.configFile }),
    environment,
    onSettings: (settings) => {
      log.configure(settings);
    },
  }).catch(async (thrown: unknown) => {
    await closeLog();
    throw thrown;
  });
  const endGivingBack = giveBackMemory();
  return {
    app,
    async close() {
      endGivingBack();
      await app.close();
      await live.close();
      await demo.close();
      await closeLog();
    },
  };
}
