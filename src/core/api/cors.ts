import type { IncomingMessage } from 'node:http';
import { AppError } from '#shared/errors.ts';

/**
 * What a page of an allowed origin may see. Never `*`, never credentials: there are no cookies.
 * `origin` is one that the guard let in, or null when the client sent none.
 */
export function sourceHeaders(origin: string | null): Record<string, string> {
  if (origin === null) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'ETag, X-Request-Id, Retry-After, Idempotent-Replay',
    'Cross-Origin-Resource-Policy': 'cross-origin',
  };
}

/** The answer to "may I?" of a browser; the token is asked for by the request that follows. */
export function preflightHeaders(request: IncomingMessage): Record<string, string> {
  const asksForPrivateNetwork = request.headers['access-control-request-private-network'] === 'true';
  return {
    'Access-Control-Allow-Methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    'Access-Control-Allow-Headers':
      'Authorization, Content-Type, If-None-Match, Idempotency-Key, Last-Event-ID, X-Request-Id',
    'Access-Control-Max-Age': '600',
    ...(asksForPrivateNetwork ? { 'Access-Control-Allow-Private-Network': 'true' } : {}),
  };
}

/** Refuses what would open the door to more than one known page. Throws `AppError` E301. */
export function checkOrigins(origins: readonly string[]): void {
  for (const origin of origins) {
    if (/^[a-z][a-z0-9+.-]*:\/\/[^\s/*]*$/i.test(origin)) continue;
    throw new AppError(
      'E301',
      `"${origin}" cannot be allowed: give one exact origin like http://localhost:5173.`,
      {
        parameter: 'cors_origins',
      },
    );
  }
}
