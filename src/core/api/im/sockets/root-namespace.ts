import type { Clock } from '../../../ports.ts';
import type { Admission } from './admission.ts';
import type { ConnectionList } from './connection-list.ts';
import { EventGate } from './event-gate.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';
import type { RootNamespace } from './socket-types.ts';

/**
 * The root namespace up to the point where its events are answered: who comes in, and how much of
 * what they send is let through.
 *
 * What answers is attached to the namespace from outside, like any Socket.IO code:
 *
 *     sockets.root.on('connection', (socket) => {
 *       socket.data.scope;                                  // 'read' | 'control' | 'legacy'
 *       socket.on('monitor:sync', (...args) => { ... });    // acknowledgeOf(args) finds the callback
 *     });
 *     sockets.root.emit('monitor:channels', { channels });  // every socket in it
 *
 * A listener sees at most 50 events a second of a socket (bursts of 1,200), each at most 64 KiB and
 * eight levels deep; what is refused is answered with `error {message}` before it. Payloads are not
 * checked any further: they are any JSON, also null or missing. A listener must not throw, nor call
 * `socket.disconnect()` or `namespace.disconnectSockets()`: old clients do not come back after that.
 * `socket.on('disconnect')` tells when one has gone.
 */
export function serveRootNamespace(
  namespace: RootNamespace,
  admission: Admission,
  connections: ConnectionList,
  clock: Clock,
): void {
  namespace.use((socket, next) => {
    const data = admission.scope(socket, '/', SOCKET_LIMITS.rootSockets, next);
    if (data === null) return;
    socket.data = data;
    const link = connections.linkOf(socket.conn);
    if (link !== undefined) new EventGate(socket, link, connections, clock).open();
  });
  namespace.on('connection', (socket) => {
    socket.on('disconnect', () => {
      const link = connections.linkOf(socket.conn);
      if (link !== undefined) connections.leave(link, '/');
    });
  });
}
