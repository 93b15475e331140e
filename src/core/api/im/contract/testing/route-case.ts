import type { ImErrorCode } from '#shared/im-errors.ts';
import type { Awaitable } from '../../../../im-store.ts';
import type { Request } from './contract-app.ts';
import type { Fixture } from './fixture.ts';

export interface Refusal {
  readonly request: Request;
  readonly status: number;
  readonly code: ImErrorCode;
}

/** What one route must do. */
export interface RouteCase {
  /** Method and pattern, parameters named `:id`. */
  readonly route: string;
  /** Of the success. */
  readonly status: number;
  readonly request: (fixture: Fixture) => Awaitable<Request>;
  readonly refusals: readonly Refusal[];
  /** `stream`: stays open. `file`: no JSON. `plain`: JSON that is not in the envelope. */
  readonly answer: 'json' | 'plain' | 'file' | 'stream';
  /** Has an ETag. */
  readonly isCached: boolean;
}

type Parts = Partial<Omit<RouteCase, 'route' | 'request'>>;

/** A read that answers with one item or a list. */
export function reads(path: string, request: RouteCase['request'], parts: Parts = {}): RouteCase {
  return {
    route: `GET ${path}`,
    status: 200,
    request,
    refusals: [],
    answer: 'json',
    isCached: true,
    ...parts,
  };
}

export function writes(
  method: 'POST' | 'PUT' | 'DELETE',
  path: string,
  request: RouteCase['request'],
  refusals: readonly Refusal[],
  status = 200,
): RouteCase {
  return { route: `${method} ${path}`, status, request, refusals, answer: 'json', isCached: false };
}

export function refuses(path: string, status: number, code: ImErrorCode, body?: unknown): Refusal {
  return { request: { path, ...(body !== undefined && { body }) }, status, code };
}
