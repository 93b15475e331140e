import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Clock } from '../ports.ts';

/** How long answers and farewells may take when the server closes, ms. */
const CLOSE_WITHIN_MS = 3000;

/** Every TCP connection of the server, upgraded ones included: Node's own list leaves those out. */
export interface Connections {
  /** From now on clients are let in; before, each is dropped as it comes. */
  open(): void;
  dropAll(): void;
}

export function trackConnections(server: Server): Connections {
  const sockets = new Set<Socket>();
  let isOpen = false;
  server.on('connection', (socket: Socket) => {
    if (!isOpen) {
      socket.destroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return {
    open: () => {
      isOpen = true;
    },
    dropAll: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Stops accepting, waits for what is under way, and drops what is left after 3 s. */
export async function closeServer(server: Server, connections: Connections, clock: Clock): Promise<void> {
  const cancelDeadline = clock.after(CLOSE_WITHIN_MS, () => connections.dropAll());
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  cancelDeadline();
}
