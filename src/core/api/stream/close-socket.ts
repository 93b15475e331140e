import type { WebSocket } from 'ws';
import type { CutReason } from './client.ts';

/** Close codes of our WebSockets. 4001: no right token in time. */
export const CLOSE = { goingAway: 1001, tryAgainLater: 1013, unauthorized: 4001 } as const;

/** Says why, after what is still unsent; a client that does not read is cut a few seconds later. */
export function closeSocket(ws: Pick<WebSocket, 'close'>, reason: CutReason): void {
  ws.close(reason === 'shutdown' ? CLOSE.goingAway : CLOSE.tryAgainLater, reason);
}
