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

/** How the service refuses: not with an error but with an empty success. */
export const BLOCKED_RESPONSE = [
  'HTTP/1.1 200 OK',
  'Content-Length: 0',
  'Connection: close',
  'handshake-msg: DEVICE_BLOCKED',
  'handshake-status: 415',
  '',
  '',
].join('\r\n');
