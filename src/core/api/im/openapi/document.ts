import { IM_ERRORS } from '#shared/im-errors.ts';
import type { ImErrorCode } from '#shared/im-errors.ts';
import { errorAnswer } from '../routes/answer-schemas.ts';
import type { ImRoute, QueryParameter } from '../routes/route-row.ts';
import { exampleOf } from './example.ts';

/** The description of the interface, made from the rows that serve it: OpenAPI 3.1. */
export function openApiDocument(
  routes: readonly ImRoute[],
  version: string,
): Readonly<Record<string, unknown>> {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const path = route.path.replaceAll(/:([a-z_]+)/g, '{$1}');
    const operations = (paths[path] ??= {});
    operations[route.method.toLowerCase()] = operationOf(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'DanmuDeck IM interface',
      version,
      description:
        'Accounts, conversations, messages, works, comments and notifications on this computer. Every call but the public ones needs "Authorization: Bearer <token>"; the tokens are in api-tokens.json in the data folder.',
    },
    servers: [{ url: '/' }],
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer' } },
      schemas: { Error: errorAnswer },
    },
    paths,
  };
}

function operationOf(route: ImRoute): Record<string, unknown> {
  return {
    operationId: route.name,
    summary: route.summary,
    'x-scope': route.scope,
    ...(route.aliasOf !== undefined && { 'x-alias-of': route.aliasOf }),
    security: route.scope === 'public' ? [] : [{ bearer: [] }],
    parameters: [...pathParameters(route.path), ...(route.query ?? []).map(queryParameter)],
    ...(route.body !== undefined && {
      requestBody: {
        required: (route.body['required'] as readonly string[] | undefined)?.length !== undefined,
        content: { 'application/json': { schema: route.body, example: exampleOf(route.body) } },
      },
    }),
    responses: { ...successes(route), ...refusals(route) },
  };
}

function pathParameters(path: string): object[] {
  return [...path.matchAll(/:([a-z_]+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    description: 'Internal or platform id',
    schema: { type: 'string', minLength: 1, maxLength: 256 },
  }));
}

function queryParameter({ name, schema, description, required = false }: QueryParameter): object {
  return { name, in: 'query', required, description, schema };
}

function successes({ success, contentType = 'application/json', method }: ImRoute): Record<string, unknown> {
  const answers = Object.entries(success).map(([status, schema]): [string, object] => [
    status,
    {
      description: status === '201' ? 'Made' : 'Done',
      content: { [contentType]: { schema, example: exampleOf(schema) } },
    },
  ]);
  const notModified = { description: 'Not changed since the ETag that was sent' };
  const byStatus: Record<string, object> = Object.fromEntries(answers);
  return { ...byStatus, ...(method === 'GET' && { 304: notModified }) };
}

/** What any row may refuse with, and what this one adds. */
function refusals(route: ImRoute): Record<string, unknown> {
  const codes: ImErrorCode[] = ['INVALID_PARAMETER', 'INTERNAL', 'RATE_LIMITED', ...(route.errors ?? [])];
  if (route.scope !== 'public') codes.push('UNAUTHORIZED', 'INSUFFICIENT_SCOPE');
  if (route.path.includes(':')) codes.push('ROUTE_NOT_FOUND', 'AMBIGUOUS_ID');
  if (route.query?.some(({ name }) => name === 'since_revision') === true) codes.push('REVISION_TOO_OLD');
  if (route.method === 'POST') codes.push('ACCOUNT_NOT_FOUND');
  if (route.method !== 'GET') codes.push('PAYLOAD_TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE');
  const byStatus = Map.groupBy(new Set(codes), (code) => IM_ERRORS[code]);
  return Object.fromEntries(
    [...byStatus].map(([status, names]) => [
      String(status),
      {
        description: names.join(', '),
        content: {
          'application/json': {
            schema: { $ref: '#/components/schemas/Error' },
            example: {
              data: null,
              status_code: status,
              status_msg: 'What is wrong, and what to do',
              error_code: names[0],
              request_id: 'rq-1',
              details: null,
            },
          },
        },
      },
    ]),
  );
}
