import type { IncomingMessage } from 'node:http';
import { valuesOf } from '../../guard.ts';

/** No token is longer. */
const MAX_TOKEN_LENGTH = 200;

/** What the opening request of a connection showed. `''`: something that can be no token. */
export type ShownToken = string | null;

/**
 * Takes a token out of a request before anything else sees it: a URL ends up in logs, errors and
 * crash reports. `?token=` is for old clients that can change nothing but their URL. A header goes first.
 */
export function takeToken(request: IncomingMessage): ShownToken {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const fromQuery = single(url.searchParams.getAll('token'));
  if (url.searchParams.has('token')) {
    url.searchParams.delete('token');
    request.url = `${url.pathname}${url.search}`;
  }
  const authorization = valuesOf(request.rawHeaders, 'authorization');
  delete request.headers.authorization;
  const fromHeader = single(authorization.map((value) => /^Bearer (\S+)$/i.exec(value)?.[1] ?? ''));
  return fromHeader ?? fromQuery;
}

/** `auth.token` of a namespace's handshake; null when it has none. */
export function tokenOfAuth(auth: Readonly<Record<string, unknown>>): ShownToken {
  const { token } = auth;
  if (token === undefined || token === null) return null;
  return typeof token === 'string' && token.length <= MAX_TOKEN_LENGTH ? token : '';
}

/** Two of them, or one that is too long, are no token at all, but not nothing either. */
function single(values: readonly string[]): ShownToken {
  const [first, ...others] = values;
  if (first === undefined) return null;
  return others.length > 0 || first.length > MAX_TOKEN_LENGTH ? '' : first;
}
