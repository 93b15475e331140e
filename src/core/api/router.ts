import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import fastify from 'fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError, ERRORS } from '#shared/errors.ts';
import type { Clock, Logger } from '../ports.ts';
import { errorEnvelope } from './envelope.ts';
import { asImError, imErrorBody, isImPath } from './im/im-answer.ts';
import { PUBLIC_ROUTES } from './public-routes.ts';
import { registerWrongMethods } from './route-table.ts';
import { plainPath } from './request-log.ts';
import type { ReadLimit } from './read-limit.ts';
import type { RequestLog } from './request-log.ts';
import type { RouteTimes } from './route-times.ts';
import type { RouteFacts } from './running-api.ts';
import { allows } from './scopes.ts';
import type { Scope } from './scopes.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** What a token must allow. Public routes need none; every other route must say. */
    scope?: Scope;
    /** Answers 405 for a path that exists with other methods. */
    isFallback?: boolean;
  }
}

/** Adds routes. They are behind the gate without doing anything for it. */
export type RouteModule = (app: FastifyInstance) => void | Promise<void>;

export interface RouterOptions {
  readonly server: Server;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly times: RouteTimes;
  readonly requests: RequestLog;
  readonly reads: ReadLimit;
  /** What the gate found; null without a token. */
  readonly scopeOf: (request: IncomingMessage) => Scope | null;
  readonly modules: readonly RouteModule[];
}

export interface Router {
  readonly handle: (request: IncomingMessage, response: ServerResponse) => void;
  routes(): readonly RouteFacts[];
  close(): Promise<void>;
}

const BODY_LIMIT = 256 * 1024;
/** Ids are up to 256 characters; the router's default of 100 would answer 404 for a long one. */
const MAX_PARAM_LENGTH = 256;

/** What tools ask for, as opposed to pages. */
const TOOL_ROUTE = /^\/(?:api\/|health$)/;

/** Fastify behind our own server: routing, bodies, errors; who may come in is not decided here. */
export async function createRouter(options: RouterOptions): Promise<Router> {
  const { server, clock, logger, times, requests, reads, scopeOf } = options;
  const routes: RouteFacts[] = [];
  let handle: Router['handle'] = () => {};

  const app = fastify({
    serverFactory: (handler) => {
      handle = handler;
      return server;
    },
    logger: false,
    bodyLimit: BODY_LIMIT,
    clientErrorHandler: () => {},
    routerOptions: { maxParamLength: MAX_PARAM_LENGTH, ignoreTrailingSlash: true },
    frameworkErrors: (error, _request, reply) => sendError(error, reply),
  });

  app.addHook('onRoute', ({ url, method, config }) => {
    if (config?.isFallback === true) return;
    const scope = PUBLIC_ROUTES.includes(url) ? 'public' : config?.scope;
    if (scope === undefined) throw new Error(`the route ${url} does not say which scope it needs`);
    for (const one of [method].flat()) routes.push({ kind: 'http', method: one, path: url, scope });
  });
  app.addHook('onRequest', async (request) => {
    const { url, config } = request.routeOptions;
    // What is not there is 404 or 405 for everybody, however often it is asked for.
    if (url === undefined || config.isFallback === true) return;
    const granted = scopeOf(request.raw);
    if (config.scope !== undefined) checkScope(granted, config.scope);
    if (request.method === 'GET' || request.method === 'HEAD') reads.admit(request.raw, granted);
  });
  app.addHook('onResponse', async (request, reply) => {
    const { url } = request.routeOptions;
    times.add(`${request.method} ${url ?? '(no route)'}`, reply.elapsedTime, reply.statusCode >= 400);
    // The files of the dashboard would push what tools ask out of the log.
    if (url !== undefined && !TOOL_ROUTE.test(url)) return;
    const token = scopeOf(request.raw) ?? 'none';
    const route = url ?? plainPath(request.url);
    const traceId = String(reply.raw.getHeader('X-Request-Id') ?? '');
    requests.add(request.method, route, reply.statusCode, reply.elapsedTime, token, traceId);
  });
  acceptOnlyJson(app);
  app.setErrorHandler((error, _request, reply) => sendError(error, reply));
  app.setNotFoundHandler((_request, reply) => {
    sendError(new AppError('E304', 'There is nothing at this address.'), reply);
  });

  for (const module of options.modules) await module(app);
  registerWrongMethods(app, routes);
  await app.ready();

  function sendError(thrown: unknown, reply: FastifyReply): void {
    if (isImPath(reply.request.url.split('?', 1)[0] ?? '')) return sendImError(thrown, reply);
    const { status, error } = describe(thrown);
    if (status >= 500 && error.code === 'E900') logger.error('an API request failed', { error: thrown });
    // A route that has already chosen a more exact status than the code's own keeps it.
    const chosen = reply.statusCode >= 400 ? reply.statusCode : status;
    setRetryAfter(reply, chosen);
    void reply
      .code(chosen)
      .type('application/json; charset=utf-8')
      .send(errorEnvelope(error.toJSON(), clock.now()));
  }

  function sendImError(thrown: unknown, reply: FastifyReply): void {
    const error = asImError(thrown, reply.statusCode);
    if (error.code === 'INTERNAL') logger.error('an API request failed', { error: thrown });
    setRetryAfter(reply, error.status);
    void reply
      .code(error.status)
      .type('application/json; charset=utf-8')
      .send(imErrorBody(error, String(reply.raw.getHeader('X-Request-Id') ?? '')));
  }

  return { handle, routes: () => routes, close: () => app.close() };
}

/** The gate has asked already; asked again so that a mistake there alone opens nothing. */
function checkScope(granted: Scope | null, needed: Scope): void {
  if (granted === null) throw new AppError('E501', 'Missing or unknown token.');
  if (allows(granted, needed)) return;
  const message = 'This token may only read; this needs the control token.';
  throw new AppError('E503', message, { required: needed });
}

/** Every rate is one per second; what is overloaded takes longer. */
function setRetryAfter(reply: FastifyReply, status: number): void {
  if (status === 429) void reply.header('Retry-After', '1');
  if (status === 503) void reply.header('Retry-After', '5');
}

/** A form or a text could be sent by any page without asking; JSON cannot. No body is `{}`. */
function acceptOnlyJson(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  const parse = app.getDefaultJsonParser('error', 'error');
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'string' },
    (request: FastifyRequest, body, done) => {
      if (body.length === 0) done(null, {});
      else void parse(request, body.toString(), done);
    },
  );
}

/** Our own errors as they are; the framework's by their status; anything else is a bug of ours. */
function describe(thrown: unknown): { status: number; error: AppError } {
  if (thrown instanceof AppError) return { status: ERRORS[thrown.code].http, error: thrown };
  const { statusCode = 500, message = '' } = thrown as { statusCode?: number; message?: string };
  if (statusCode >= 400 && statusCode < 500)
    return { status: statusCode, error: new AppError('E302', message) };
  const error = new AppError('E900', 'Something went wrong inside the app; the log has the details.');
  return { status: 500, error };
}
