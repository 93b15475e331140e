import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RouteFacts } from '../../running-api.ts';
import { SseClient } from '../../test-support/stream-clients.ts';
import { startContractApp } from './testing/contract-app.ts';
import type { Answer, ContractApp } from './testing/contract-app.ts';
import { ContractSchemas } from './testing/contract-schemas.ts';
import { Fixture } from './testing/fixture.ts';
import { ROUTE_CASES } from './testing/route-cases.ts';
import type { RouteCase } from './testing/route-case.ts';
import { withoutCase, withPlainNames } from './testing/without-case.ts';

const PLACES = [
  '/api/im/',
  '/api/openapi.json',
  '/api/docs',
  '/health',
  '/api/v1/status',
  '/api/v1/accounts',
];
const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'];

let app: ContractApp;
let fixture: Fixture;
let document: unknown;
let schemas: ContractSchemas;
/** What the router has, parameters named `:id`. */
let routes: readonly (RouteFacts & { readonly name: string })[];
beforeAll(async () => {
  app = await startContractApp();
  fixture = await Fixture.fill(app);
  document = (await app.ask('GET', { path: '/api/openapi.json' }, null)).json;
  schemas = new ContractSchemas(document);
  routes = app.api
    .routes()
    .filter(({ kind, method }) => kind === 'http' && method !== 'HEAD' && method !== 'OPTIONS')
    .filter(({ path }) =>
      PLACES.some((place) => (place.endsWith('/') ? path.startsWith(place) : path === place)),
    )
    .map((route) => ({ ...route, name: withPlainNames(`${route.method} ${route.path}`) }));
});
afterAll(() => app.stop());

function scopeOf({ route }: RouteCase): string {
  return routes.find(({ name }) => name === withPlainNames(route))?.scope ?? 'missing';
}

function methodOf({ route }: RouteCase): string {
  return route.split(' ')[0] ?? '';
}

async function ask(each: RouteCase, token?: string | null): Promise<Answer> {
  return app.ask(methodOf(each), await each.request(fixture), token);
}

describe('the routes', () => {
  it('are all documented', () => {
    const documented = new Set(schemas.routes());
    expect(routes.map(({ name }) => name).filter((name) => !documented.has(name))).toEqual([]);
  });

  it('all have a case, and every case a route', () => {
    const names = routes.map(({ name }) => name);
    expect(withoutCase(names, ROUTE_CASES)).toEqual([]);
    expect(
      ROUTE_CASES.map(({ route }) => withPlainNames(route)).filter((name) => !names.includes(name)),
    ).toEqual([]);
  });

  // Catches: a comparison that is content with every route, because the names never match.
  it('one without a case is noticed', () => {
    expect(withoutCase(['GET /api/im/accounts', 'GET /api/im/new/:id'], ROUTE_CASES)).toEqual([
      'GET /api/im/new/:id',
    ]);
  });

  it('are documented in a valid OpenAPI 3.1 document', async () => {
    expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./) as string });
    const result = await new Validator().validate(structuredClone(document) as Record<string, unknown>);
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });
});

describe.each(ROUTE_CASES.map((each) => [each.route, each] as const))('%s', (_name, each) => {
  it('succeeds, with a body as declared', async () => {
    if (each.answer === 'stream') {
      const { path } = await each.request(fixture);
      const stream = await SseClient.open(app.api.port, path, {
        Host: `127.0.0.1:${String(app.api.port)}`,
        Authorization: `Bearer ${app.tokens.read}`,
      });
      stream.close();
      return;
    }
    const answer = await ask(each);
    expect([answer.status, answer.status === each.status ? '' : answer.text]).toEqual([each.status, '']);
    if (each.answer === 'file') return;
    if (each.answer === 'json') expect(answer.json).toMatchObject({ status_code: 0 });
    expect(schemas.problems(each.route, each.status, answer.json)).toEqual([]);
  });

  it('is shut without a token, unless it is public', async () => {
    const answer = await ask(each, null);
    if (scopeOf(each) === 'public') {
      expect(answer.status).toBe(each.status);
      return;
    }
    expect(answer.status).toBe(401);
    expect(answer.headers.get('www-authenticate')).toBe('Bearer realm="api"');
  });

  it('lets the read token do what only reads', async () => {
    if (each.answer === 'stream') return;
    const answer = await ask(each, app.tokens.read);
    expect(answer.status).toBe(scopeOf(each) === 'control' ? 403 : each.status);
    if (answer.status === 403) expect(answer.json).toMatchObject({ error_code: 'INSUFFICIENT_SCOPE' });
  });

  it('has a scope that fits its method', () => {
    const isWrite = methodOf(each) !== 'GET' && each.route !== 'POST /api/im/stream-ticket';
    expect(scopeOf(each) === 'control').toBe(isWrite);
  });

  it('refuses what is wrong, in the one form of errors', async () => {
    for (const { request, status, code } of each.refusals) {
      const answer = await app.ask(methodOf(each), request);
      expect({ path: request.path, status: answer.status, body: answer.json }).toMatchObject({
        path: request.path,
        status,
        body: {
          data: null,
          status_code: status,
          error_code: code,
          request_id: answer.headers.get('x-request-id'),
        },
      });
      expect(schemas.problems(each.route, status, answer.json)).toEqual([]);
    }
  });

  it('has an ETag that is good for a 304', async () => {
    if (!each.isCached) return;
    const request = await each.request(fixture);
    const first = await app.ask('GET', request);
    const etag = first.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[^"]+"$/);
    const second = await app.ask('GET', { ...request, headers: { 'If-None-Match': etag } });
    expect([second.status, second.text]).toEqual([304, '']);
    expect((await app.ask('GET', request)).text).toBe(first.text);
  });
});

describe('wrong methods', () => {
  it('are 405 and told which ones are right', async () => {
    const paths = new Map<string, string[]>();
    for (const { method, path } of routes) paths.set(path, [...(paths.get(path) ?? []), method]);
    for (const [pattern, allowed] of paths) {
      const path = pattern.replaceAll(/:\w+/g, 'x');
      for (const method of METHODS.filter((one) => !allowed.includes(one))) {
        const answer = await app.ask(method, { path });
        expect([method, pattern, answer.status]).toEqual([method, pattern, 405]);
        const told = (answer.headers.get('allow') ?? '').split(/,\s*/);
        for (const one of allowed) expect(told).toContain(one);
      }
    }
  });

  it('HEAD works wherever GET does', async () => {
    for (const each of ROUTE_CASES.filter((one) => methodOf(one) === 'GET' && one.answer !== 'stream')) {
      const answer = await app.ask('HEAD', await each.request(fixture));
      expect([each.route, answer.status, answer.text]).toEqual([each.route, 200, '']);
    }
  });
});
