import type { RawData, WebSocket } from 'ws';
import type { Clock } from '../../ports.ts';
import type { Authenticator } from '../authenticator.ts';
import type { Scope } from '../scopes.ts';
import { authFrame, parseFrame } from './client-frames.ts';
import { CLOSE } from './close-socket.ts';

const WAIT_MS = 5000;
const MAX_BYTES = 1024;

/**
 * A page cannot send headers with a WebSocket, so its token comes as the first frame. Until then
 * nothing is said; a wrong, late or long first frame ends the connection with 4001.
 */
export function awaitToken(
  ws: WebSocket,
  authenticator: Authenticator,
  clock: Clock,
  onScope: (scope: Scope) => void,
): void {
  const cancelDeadline = clock.after(WAIT_MS, () => ws.close(CLOSE.unauthorized, 'auth_timeout'));
  ws.once('close', cancelDeadline);
  ws.once('message', (data: RawData, isBinary: boolean) => {
    cancelDeadline();
    const isShort = Buffer.isBuffer(data) && data.length <= MAX_BYTES;
    const frame = isShort ? parseFrame(authFrame, data, isBinary) : null;
    const credential = frame === null ? 'wrong' : authenticator.check(frame.token);
    if (credential === 'read' || credential === 'control') onScope(credential);
    else ws.close(CLOSE.unauthorized, credential === 'limited' ? 'rate_limited' : 'unauthorized');
  });
}
