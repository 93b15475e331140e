import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchema } from 'fastify';
import { ImError } from '#shared/im-errors.ts';
import type { WhileTokenCounts } from '../../sse-route.ts';
import type { StreamHub } from '../../stream/hub.ts';
import { Lag } from '../../stream/lag.ts';
import { parsePosition } from '../../stream/position.ts';
import { EventStream } from './event-stream.ts';
import type { EventSource } from './event-stream.ts';
import { SseEvents } from './sse-events.ts';
import { readStreamQuery } from './stream-query.ts';
import { wantedEvents } from './wanted.ts';

export const EVENTS_PATH = '/api/im/events';

export interface EventsRouteOptions {
  readonly hub: StreamHub;
  readonly whileTokenCounts: WhileTokenCounts;
  /** For the description of the interface. */
  readonly schema?: FastifySchema;
}

/** `GET /api/im/events`: what changes, as server-sent events. */
export function registerEventsRoute(
  app: FastifyInstance,
  source: EventSource,
  options: EventsRouteOptions,
): void {
  app.route({
    method: 'GET',
    url: EVENTS_PATH,
    // A stream has no length to tell, so HEAD would hang or lie.
    exposeHeadRoute: false,
    config: { scope: 'read' },
    ...(options.schema === undefined ? {} : { schema: options.schema }),
    handler: (request, reply) => openStream(request, reply, source, options),
  });
}

async function openStream(
  request: FastifyRequest,
  reply: FastifyReply,
  source: EventSource,
  { hub, whileTokenCounts }: EventsRouteOptions,
): Promise<void> {
  const query = readStreamQuery(request.query as Readonly<Record<string, unknown>>);
  const wanted = wantedEvents(query.types, query.accountIds, source.store);
  if (hub.isFull) {
    void reply.header('Retry-After', '5');
    throw new ImError('OVERLOADED', 'Too many streams are open; close one and try again.');
  }

  const { raw: response } = reply.hijack();
  const { socket } = request.raw;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  const stream = new EventStream(source, new SseEvents(response), new Lag(socket), wanted);
  const onDrain = () => stream.onDrain();
  socket.on('drain', onDrain);
  const forget = whileTokenCounts(request.raw, () => response.end());
  response.once('close', () => {
    forget();
    stream.end();
    hub.remove(stream);
    socket.off('drain', onDrain);
  });
  hub.add(stream);
  // The header of a client that reconnects is newer than the address it was opened with.
  const sent = request.headers['last-event-id'];
  stream.begin(parsePosition((Array.isArray(sent) ? sent[0] : sent) ?? query.lastEventId ?? undefined));
}
