import type { FastifyInstance, FastifyReply, FastifyRequest, HTTPMethods } from 'fastify';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Clock } from '../ports.ts';
import { successEnvelope } from './envelope.ts';
import type { Scope } from './scopes.ts';

/** One row of an API: where, who may, what it takes, what it does. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Below the API's prefix. */
  readonly path: string;
  readonly scope: Scope;
  /** Resolves with the `data` of the answer. Throws `AppError`. */
  readonly answer: (request: FastifyRequest) => Promise<unknown>;
}

interface RouteSpec<P, Q, B> extends Omit<ApiRoute, 'answer'> {
  readonly params?: z.ZodType<P>;
  readonly query?: z.ZodType<Q>;
  readonly body?: z.ZodType<B>;
  readonly handle: (input: { params: P; query: Q; body: B }) => Promise<unknown>;
}

const nothing = z.strictObject({});
type Nothing = z.infer<typeof nothing>;

/**
 * Checks what comes in before the handler sees it. Where a schema is left out nothing may come:
 * a misspelt parameter that is silently ignored would answer a different question.
 */
export function route<P = Nothing, Q = Nothing, B = Nothing>(spec: RouteSpec<P, Q, B>): ApiRoute {
  const { method, path, scope, handle } = spec;
  return {
    method,
    path,
    scope,
    answer: async ({ params, query, body }) =>
      handle({
        params: checkInput(spec.params ?? (nothing as z.ZodType<P>), params),
        query: checkInput(spec.query ?? (nothing as z.ZodType<Q>), query),
        body: checkInput(spec.body ?? (nothing as z.ZodType<B>), body ?? {}),
      }),
  };
}

/** Serves the rows below every one of `prefixes`: the first is the name, the others are aliases. */
export function registerRoutes(
  app: FastifyInstance,
  prefixes: readonly string[],
  routes: readonly ApiRoute[],
  clock: Clock,
): void {
  for (const prefix of prefixes) {
    for (const { method, path, scope, answer } of routes) {
      app.route({
        method,
        url: `${prefix}${path}`,
        config: { scope },
        handler: async (request: FastifyRequest) => successEnvelope(await answer(request), clock.now()),
      });
    }
  }
}

const METHODS: readonly HTTPMethods[] = ['DELETE', 'GET', 'HEAD', 'OPTIONS', 'PATCH', 'POST', 'PUT'];

/** Answers 405 with `Allow` for every other method of the paths that exist. Called after all routes. */
export function registerWrongMethods(
  app: FastifyInstance,
  known: readonly { readonly method: string; readonly path: string }[],
): void {
  for (const path of new Set(known.map((row) => row.path))) {
    const allowed = known.filter((row) => row.path === path).map((row) => row.method);
    app.route({
      method: METHODS.filter((method) => !allowed.includes(method)),
      url: path,
      config: { isFallback: true },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        void reply.code(405).header('Allow', allowed.join(', '));
        throw new AppError('E304', `${request.method} is not possible here; ${allowed.join(', ')} is.`, {
          allowed,
        });
      },
    });
  }
}

/** The input as the schema has it. Throws `AppError` E302 with the parameter that is wrong. */
export function checkInput<T>(schema: z.ZodType<T>, input: unknown): T {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknownKey = issue?.code === 'unrecognized_keys' ? issue.keys[0] : undefined;
  const parameter = unknownKey ?? issue?.path.join('.') ?? '';
  const problem = unknownKey === undefined ? (issue?.message ?? 'invalid') : 'is not known here';
  throw new AppError('E302', `${parameter}: ${problem}`, { parameter });
}
