import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#shared/errors.ts';
import { LIVE_PREFIXES } from './live-routes.ts';
import { streamQuery } from './live-inputs.ts';
import { checkInput } from './route-table.ts';
import { Follower } from './stream/follower.ts';
import type { StreamHub } from './stream/hub.ts';
import { Lag } from './stream/lag.ts';
import { parsePosition } from './stream/position.ts';
import { SseWriter } from './stream/sse-writer.ts';
import type { StreamSource } from './stream/tool-socket.ts';
import { typeFilter } from './stream/type-filter.ts';

/** Calls back when the token that a request came with is replaced; the result ends that. */
export type WhileTokenCounts = (request: IncomingMessage, onReplaced: () => void) => () => void;

/** `GET /api/live/stream`: the messages as server-sent events. */
export function registerSse(
  app: FastifyInstance,
  hub: StreamHub,
  source: StreamSource,
  whileTokenCounts: WhileTokenCounts,
): void {
  for (const prefix of LIVE_PREFIXES) {
    app.route({
      method: 'GET',
      url: `${prefix}/stream`,
      // A stream has no length to tell, so HEAD would hang or lie.
      exposeHeadRoute: false,
      config: { scope: 'read' },
      handler: (request, reply) => openStream(request, reply, hub, source, whileTokenCounts),
    });
  }
}

async function openStream(
  request: FastifyRequest,
  reply: FastifyReply,
  hub: StreamHub,
  source: StreamSource,
  whileTokenCounts: WhileTokenCounts,
): Promise<void> {
  const query = checkInput(streamQuery, request.query);
  const wants = typeFilter(query.types?.split(',') ?? null);
  if (hub.isFull) {
    void reply.code(503).header('Retry-After', '5');
    throw new AppError('E502', 'Too many streams are open; close one and try again.');
  }

  const resume = parsePosition(lastEventId(request) ?? query.last_event_id);
  const { raw: response } = reply.hijack();
  const { socket } = request.raw;
  response.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  const writer = new SseWriter(response, source.isDemo);
  const follower = new Follower(source.log, source.text, writer, new Lag(socket), wants);
  const onDrain = () => follower.onDrain();
  socket.on('drain', onDrain);
  const forget = whileTokenCounts(request.raw, () => response.end());
  response.once('close', () => {
    forget();
    hub.remove(follower);
    socket.off('drain', onDrain);
  });
  hub.add(follower);
  follower.begin(resume);
}

/** A reconnecting EventSource sends the header, and it is newer than the address it was opened with. */
function lastEventId(request: FastifyRequest): string | undefined {
  const sent = request.headers['last-event-id'];
  return Array.isArray(sent) ? sent[0] : sent;
}
