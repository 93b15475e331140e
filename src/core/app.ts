import { join } from 'node:path';
import type { Handlers, StorageHealth } from '#shared/contract.ts';
import { startApi } from './api/start-api.ts';
import type { RunningApi } from './api/running-api.ts';
import type { Archive } from './archive/archive.ts';
import { openArchive } from './archive/open-archive.ts';
import { DeliveryMonitor } from './delivery-monitor.ts';
import { createDispatch } from './dispatch.ts';
import type { Dispatch } from './dispatch.ts';
import { cookieFileLogin } from './douyin/login/login-control.ts';
import type { LoginControl } from './douyin/login/login-control.ts';
import { EventHub } from './events.ts';
import { Fetcher } from './fetcher.ts';
import { takeFolderLock } from './folder-lock.ts';
import type { FolderLock } from './folder-lock.ts';
import { createHandlers } from './handlers.ts';
import { startImEngine } from './im-engine.ts';
import type { ImEngine } from './im-engine.ts';
import { Latency } from './latency.ts';
import { Broadcast } from './live/broadcast.ts';
import { paceOf } from './live/pace.ts';
import { OperationLog } from './logging/operation-log.ts';
import { tracedDispatch } from './logging/traced-dispatch.ts';
import type { MessageLog } from './message-log.ts';
import type { Clock, Logger, Paths, ProcessFacts, Random, SecretStore, Upstream } from './ports.ts';
import { startPulse } from './pulse.ts';
import { Rooms } from './rooms.ts';
import { RhythmFile } from './rhythm-file.ts';
import type { Settings } from './settings.ts';
import type { Environment } from './settings/environment.ts';
import { settingsSources } from './settings/sources.ts';
import { watchSettings } from './settings/watch.ts';
import type { SettingsWatch } from './settings/watch.ts';
import { DataStore } from './store/data-store.ts';

export interface AppPorts {
  readonly version: string;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly random: Random;
  /** A new unique id, e.g. a UUID: sessions and gaps. */
  readonly newId: () => string;
  readonly process: ProcessFacts;
  readonly paths: Paths;
  /** Where rooms are followed. `demo` is started on first use. */
  readonly upstreams: { readonly demo: () => Promise<Upstream>; readonly live: Upstream };
  /** Without one nobody is logged in to Douyin, and nobody can. */
  readonly login?: LoginControl;
  /** Null: no HTTP server. `port` null: the default with its fallbacks; 0: any free one. */
  readonly api: { readonly port: number | null; readonly legacyOpen?: boolean } | null;
  /** The settings, if they are not in the data folder's `config.json`. */
  readonly settingsFile?: string;
  /** The variables that may override it; left out: none. */
  readonly environment?: Environment;
  /** Where secrets are kept; left out: in the environment. */
  readonly secrets?: SecretStore;
  /** Called with the settings once they are read and whenever they change. */
  readonly onSettings?: (settings: Settings) => void;
}

export interface App {
  readonly dispatch: Dispatch;
  readonly events: EventHub;
  readonly log: MessageLog;
  readonly api: RunningApi | null;
  /** The computer woke up: connections that may be dead are made anew. */
  wake(): void;
  /** Stop following, flush, close the server. Bounded: 5 s. */
  close(): Promise<void>;
}

/** `message_buffer_size` is meant for each kind of message; memory holds all kinds in one ring. */
const MESSAGE_CLASSES = 20;

/**
 * Starts the app on a data folder that it has to itself. Rejects with `AppError` E301 when another
 * app uses the folder, or the port is taken.
 */
export async function createApp(ports: AppPorts): Promise<App> {
  const { clock, logger, paths } = ports;
  const lock = takeFolderLock(paths.data, logger);
  let archive: Archive | null = null;
  let settings: SettingsWatch | null = null;
  try {
    settings = await watchSettings({
      sources: settingsSources({
        file: ports.settingsFile ?? join(paths.data, 'config.json'),
        environment: ports.environment,
        secrets: ports.secrets,
        port: ports.api?.port,
        legacyOpen: ports.api?.legacyOpen,
      }),
      clock,
      logger,
      onChange: ports.onSettings,
    });
    archive = await openArchive({ dataDir: paths.data, threadUrl: paths.archiveThread, clock, logger });
    return await connect(ports, archive, settings, lock);
  } catch (thrown) {
    settings?.close();
    await archive?.close();
    lock.release();
    throw thrown;
  }
}

/** Puts the parts together. The only place where they all meet. */
async function connect(
  ports: AppPorts,
  archive: Archive,
  settings: SettingsWatch,
  lock: FolderLock,
): Promise<App> {
  const { clock, logger, random, newId, paths, upstreams } = ports;
  const startedMs = clock.now();
  const epoch = newId().replaceAll('-', '').slice(0, 12);
  const events = new EventHub((event, thrown) => {
    logger.error('a listener failed', { event, error: thrown });
  });
  const { fetcher: limits } = settings.current;
  const store = new DataStore(epoch, archive.start.lastSeq, limits.message_buffer_size * MESSAGE_CLASSES);
  const latency = new Latency(clock);
  const broadcast = new Broadcast({
    clock,
    epoch,
    emit: (batch, oldestArrivalMs) => {
      events.emit('batch', batch);
      latency.record(clock.monotonic() - oldestArrivalMs);
    },
  });
  const fetcher = new Fetcher({
    ports: { clock, logger, random, newId, pace: () => paceOf(settings.current.fetcher) },
    upstreams,
    store,
    archive,
    broadcast,
    events,
  });
  const rooms = new Rooms({
    ports: { clock, logger, random, newId },
    upstreams,
    events,
    primary: () => fetcher.getStatus(),
  });
  archive.onHealth((health: StorageHealth) => {
    events.emit('storage', health);
  });
  const im: ImEngine = await startImEngine({
    archive,
    events,
    clock,
    logger,
    settings: () => settings.current,
    newId,
    isDemo: () => fetcher.getStatus().isDemo,
  });
  const delivery = new DeliveryMonitor({
    clock,
    events,
    rhythms: await RhythmFile.open(join(paths.data, 'rhythms.json'), logger),
    isLoggedIn: () => fetcher.isLoggedIn(),
  });
  let api: RunningApi | null = null;
  const handlers: Handlers = createHandlers({
    fetcher,
    rooms,
    store,
    archive,
    latency,
    delivery,
    clock,
    version: ports.version,
    startedMs,
    process: ports.process,
    config: () => settings.report,
    // Asked late: the handlers are there before the API listens.
    api: () => api?.admin ?? null,
    login: ports.login ?? cookieFileLogin([], clock),
  });
  const dispatch = createDispatch(handlers, logger);
  const operations = new OperationLog({ logger, clock, isVerbose: () => settings.current.api.debug });
  api =
    ports.api === null
      ? null
      : await startApi({
          port: settings.current.api.port,
          readsPerSecond: settings.current.api.rate_limit,
          operations,
          corsOrigins: () => settings.current.api.cors_origins,
          pid: ports.process.pid,
          dispatch,
          events,
          log: store.log,
          clock,
          logger,
          paths,
          isDemo: () => fetcher.getStatus().isDemo,
          legacyOpen: () => settings.current.api.legacy_open,
          im: {
            deps: {
              store: im.store,
              newId,
              version: ports.version,
              epoch,
              startedMs,
              settings: () => settings.current,
              rooms: {
                follow: async (liveId) => {
                  await fetcher.startFetch(liveId, false);
                },
                unfollow: async (liveId) => {
                  if (fetcher.getStatus().liveId === liveId) await fetcher.stopFetch();
                },
              },
            },
            loopDelay: () => latency.read().loopDelayMs,
            rssBytes: ports.process.rssBytes,
          },
        }).catch(async (thrown: unknown) => {
          latency.close();
          await delivery.close();
          await im.close();
          throw thrown;
        });
  // Last: nothing would stop it if a start further up failed.
  const pulse = startPulse({ clock, store, archive, fetcher, delivery, events });

  return {
    dispatch: tracedDispatch(dispatch, { operations, clock, epoch, way: 'ipc' }),
    events,
    log: store.log,
    api,
    wake() {
      fetcher.wake();
      rooms.wake();
    },
    async close() {
      await Promise.all([fetcher.close(), rooms.close()]);
      pulse.stop();
      broadcast.flush();
      await delivery.close();
      latency.close();
      await api?.close();
      operations.close();
      await im.close();
      settings.close();
      await archive.close();
      lock.release();
    },
  };
}
