import { Validator } from '@seriousme/openapi-schema-validator';
import { ROUTE_CASES } from '#core/api/im/contract/testing/route-cases.ts';
import { withoutCase } from '#core/api/im/contract/testing/without-case.ts';
import { at, sorted } from '../instruments/im/json.ts';
import type { Item } from '../instruments/im/json.ts';
import { answered, holds, same } from './expect.ts';
import type { Check } from './check.ts';
import type { Stage } from './stage.ts';

const METHODS = ['get', 'post', 'put', 'delete'] as const;
const DOCS_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'";

async function documented(stage: Stage): Promise<void> {
  const { http, app } = await stage.scene();
  const answer = await http.get('/api/openapi.json', { token: null });
  answered('the document', answer, 200);
  holds('the version', /^3\.1\.\d+$/.test(String(at(answer.json, 'openapi'))), at(answer.json, 'openapi'));
  const { valid, errors } = await new Validator().validate(
    structuredClone(answer.json) as Record<string, unknown>,
  );
  holds('the document is not valid', valid, errors);
  const paths = (at(answer.json, 'paths') ?? {}) as Readonly<Record<string, Item>>;
  const listed = Object.entries(paths).flatMap(([path, methods]) =>
    METHODS.filter((method) => method in methods).map((method) => `${method.toUpperCase()} ${path}`),
  );
  const missing = ROUTE_CASES.map(({ route }) => route.replaceAll(/:(\w+)/g, '{$1}')).filter(
    (route) => !listed.includes(route),
  );
  same('routes that are not in the document', missing, []);
  const operations = Object.values(paths).flatMap((methods) =>
    METHODS.filter((method) => method in methods).map((method) => methods[method]),
  );
  const ids = operations.map((operation) => at(operation, 'operationId'));
  same('operationId is unique', new Set(ids).size, ids.length);
  const scopes = new Set(operations.map((operation) => at(operation, 'x-scope')));
  same('x-scope', sorted(scopes), ['control', 'public', 'read']);
  const docs = await http.get('/api/docs', { token: null });
  answered('the docs page', docs, 200);
  holds('its policy', String(docs.headers['content-security-policy']).startsWith(DOCS_POLICY), docs.headers);
  const links = [...docs.body.matchAll(/(?:src|href)="([^"#]+)"/g)].map(([, link = '']) => link);
  const loaded = links.filter((link) => /\.(?:js|css|svg|png|ico|woff2?)$/.test(link));
  holds('the page loads nothing', loaded.length > 0, docs.body.slice(0, 500));
  for (const link of loaded) {
    holds('a file from elsewhere', link.startsWith('/assets/'), link);
    const file = await http.get(link, { token: null });
    answered(link, file, 200);
    const outside = file.body.match(/(?:import|fetch|url)\(?\s*["']?https?:\/\/[^"')\s]+/g) ?? [];
    same(`what ${link} loads from elsewhere`, outside, []);
  }
  for (const token of [app.tokens.read, app.tokens.control]) {
    holds('a token is printed', !docs.body.includes(token) && !answer.body.includes(token));
  }
  const known = ROUTE_CASES.map(({ route }) => route);
  same('routes without a case', withoutCase(known, ROUTE_CASES), []);
  same('a route that was added', withoutCase([...known, 'GET /api/im/new'], ROUTE_CASES), [
    'GET /api/im/new',
  ]);
}

export const DOCUMENT_CHECKS: readonly Check[] = [
  { number: 44, title: 'the OpenAPI document, the docs page, a case for every route', run: documented },
];
