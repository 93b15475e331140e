import type { FastifyInstance } from 'fastify';
import type { SocketRoute } from '../../upgrades.ts';
import type { ImDeps, ImWorkers } from '../parts.ts';
import type { ShapeContext } from '../shapes/context.ts';
import { EventLog } from './event-log.ts';
import { EventRecorder } from './event-recorder.ts';
import { EventSocket } from './event-socket.ts';
import type { EventSource } from './event-stream.ts';
import { EVENTS_PATH, registerEventsRoute } from './events-route.ts';
import type { EventsRouteOptions } from './events-route.ts';

export const EVENTS_SOCKET_PATH = '/api/im/ws';

/** Where `?ticket=` counts. */
export const EVENT_PATHS: readonly string[] = [EVENTS_PATH, EVENTS_SOCKET_PATH];

export interface ImEventsOptions {
  readonly deps: Pick<ImDeps, 'store' | 'clock' | 'logger' | 'epoch' | 'settings'>;
  readonly workers: Pick<ImWorkers, 'onStatus'>;
  /** For the rows in the events. */
  readonly context: ShapeContext;
}

export interface ImEvents {
  /** Adds `GET /api/im/events`. */
  registerRoute(app: FastifyInstance, options: EventsRouteOptions): void;
  /** Serves `EVENTS_SOCKET_PATH`. */
  readonly socketRoute: SocketRoute;
  /** Tells every stream that the server ends; the hub then closes them. */
  close(): void;
}

/** Begins to record what happens; the streams read from that. */
export function startImEvents({ deps, workers, context }: ImEventsOptions): ImEvents {
  const { store, clock, logger, epoch, settings } = deps;
  const log = new EventLog({ epoch, logger, capacity: () => settings().events.ring_size });
  const recorder = new EventRecorder(log, { store, workers, clock, context });
  const shutDown = () => recorder.shutDown();
  const source: EventSource = { log, store, clock, shutDown };
  return {
    registerRoute: (app, options) => registerEventsRoute(app, source, options),
    socketRoute: (ws, socket, _scope, target) => new EventSocket(ws, socket, source, target),
    close: shutDown,
  };
}
