import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { AppError } from '#shared/errors.ts';
import { ImError } from '#shared/im-errors.ts';
import { LIST_HEADERS, matches } from '../body-cache.ts';
import type { BodyCache } from '../body-cache.ts';
import { LIST_PARAMETERS } from '../lists/list-input.ts';
import { canonicalUrl, parseQuery } from '../lists/query.ts';
import { plainRefusal } from './compat-rows.ts';
import type { ImCall, ImReply, ImRoute } from './route-row.ts';

/** Changes of everybody together in a second, and at once. */
export interface RegisterOptions {
  readonly cache: BodyCache;
  /** Throws `ImError` RATE_LIMITED when there are too many. `isChange`: not a read. */
  readonly admit: (request: FastifyRequest, isChange: boolean) => void;
}

/** Makes the rows of the table answer. */
export function registerImRoutes(
  app: FastifyInstance,
  routes: readonly ImRoute[],
  { cache, admit }: RegisterOptions,
): void {
  for (const route of routes) {
    app.route({
      method: route.method,
      url: route.path,
      config: route.scope === 'public' ? {} : { scope: route.scope },
      handler: (request, reply) => {
        admit(request, route.method !== 'GET');
        return answer(route, request, reply, cache);
      },
      ...(route.path.startsWith('/api/v1/') && { errorHandler: refuseInOldForm }),
    });
  }
}

async function answer(
  route: ImRoute,
  request: FastifyRequest,
  reply: FastifyReply,
  cache: BodyCache,
): Promise<FastifyReply> {
  const call = callOf(route, request);
  let made = await makeOnce(route, call, cache);
  // Changed while it was made: once more, so that its tag and its bytes are of one moment.
  for (let round = 0; round < 3 && !made.isOfOneMoment; round += 1) made = await makeOnce(route, call, cache);
  const {
    reply: { status = 200, text, basis, headers = {} },
    revision,
  } = made;
  for (const [name, value] of Object.entries(headers)) void reply.header(name, value);
  void reply.type(route.contentType ?? 'application/json; charset=utf-8').code(status);
  if (basis === undefined || route.method !== 'GET') return reply.send(text);

  const body = Buffer.from(text);
  const etag = `"${createHash('sha1').update(call.canonical).update(body).digest('base64url')}"`;
  for (const [name, value] of Object.entries(LIST_HEADERS)) void reply.header(name, value);
  void reply.header('ETag', etag);
  if (made.isOfOneMoment && request.method === 'GET' && route.scope !== 'public') {
    cache.put(request.url, { body, etag, basis, revision, route: route.path });
  }
  const wanted = request.headers['if-none-match'];
  if (wanted !== undefined && matches(wanted, etag)) {
    void reply.removeHeader('content-type');
    return reply.code(304).send();
  }
  return reply.send(body);
}

async function makeOnce(
  route: ImRoute,
  call: ImCall,
  cache: BodyCache,
): Promise<{ readonly reply: ImReply; readonly revision: number; readonly isOfOneMoment: boolean }> {
  const before = cache.revisionOf({ accountId: null });
  const reply = await route.handle(call);
  const { basis } = reply;
  if (basis === undefined || route.method !== 'GET') return { reply, revision: 0, isOfOneMoment: true };
  const isSame = cache.revisionOf({ accountId: null }) === before;
  return { reply, revision: cache.revisionOf(basis), isOfOneMoment: isSame };
}

function callOf(route: ImRoute, request: FastifyRequest): ImCall {
  const [path, search] = splitOnce(request.url);
  const query = parseQuery(search);
  const known = (route.query ?? []).map(({ name }) => name);
  const filters = known.filter((name) => !LIST_PARAMETERS.includes(name));
  const { body } = request;
  if (body !== undefined && body !== null && (typeof body !== 'object' || Array.isArray(body))) {
    throw new ImError('INVALID_BODY', 'The body must be a JSON object');
  }
  const { id = '' } = request.params as { id?: string };
  const key = request.headers['idempotency-key'];
  return {
    id,
    query,
    body: (body ?? {}) as Readonly<Record<string, unknown>>,
    idempotencyKey: typeof key === 'string' ? key : null,
    canonical: canonicalUrl(path, query, known),
    // A cursor of one name is good for the other.
    listName: canonicalUrl((route.aliasOf ?? route.path).replace(':id', id), query, filters),
  };
}

function splitOnce(url: string): [string, string] {
  const mark = url.indexOf('?');
  return mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark + 1)];
}

/** The older interface refuses in its own words. */
function refuseInOldForm(thrown: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  // Who may ask, and what is no JSON, is refused the same everywhere.
  if (!(thrown instanceof ImError) || thrown instanceof AppError) throw thrown;
  void reply.code(thrown.status).type('application/json; charset=utf-8').send(plainRefusal(thrown));
}
