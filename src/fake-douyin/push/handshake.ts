import type { IncomingMessage } from 'node:http';
import { cookieOf, isVisitorCookie } from '../http/cookies.ts';
import { fakeSignature } from '../signing/signature.ts';
import type { Refusal } from './counters.ts';

/** Without these no socket is given out, whatever else is right. */
const REQUIRED = [
  'room_id',
  'user_unique_id',
  'signature',
  'aid',
  'live_id',
  'did_rule',
  'identity',
  'version_code',
  'webcast_sdk_version',
  'device_platform',
] as const;

/** What is wrong with a handshake for the push socket; null when it may be opened. */
export function refusalOf(request: IncomingMessage, query: URLSearchParams): Refusal | null {
  if (!isVisitorCookie(cookieOf(request.headers.cookie, 'ttwid'))) return 'cookie';
  if (REQUIRED.some((name) => (query.get(name) ?? '') === '')) return 'parameter';
  if (query.get('signature') !== fakeSignature((name) => query.get(name) ?? '')) return 'signature';
  if (query.get('browser_version') !== (request.headers['user-agent'] ?? '').replace(/^Mozilla\//, '')) {
    return 'browser-version';
  }
  return null;
}

/** How a handshake is refused. */
export type RefusalForm = 'blocked' | 'forbidden';

export const REFUSAL_RESPONSES: Readonly<Record<RefusalForm, string>> = {
  // What the service does with a bad signature: not an error but an empty success.
  blocked: [
    'HTTP/1.1 200 OK',
    'Content-Length: 0',
    'Connection: close',
    'handshake-msg: DEVICE_BLOCKED',
    'handshake-status: 415',
    '',
    '',
  ].join('\r\n'),
  // What stands in front of it does with an address or a host it does not like.
  forbidden: ['HTTP/1.1 403 Forbidden', 'Content-Length: 0', 'Connection: close', '', ''].join('\r\n'),
};
