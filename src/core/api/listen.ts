import type { Server } from 'node:http';
import { createServer } from 'node:net';
import { AppError } from '#shared/errors.ts';

export const DEFAULT_PORT = 47_800;
/** Ports tried after the default one. */
const FALLBACKS = 20;

/** Of this machine only, by address. There is no setting that opens it to others. */
const LOOPBACK = '127.0.0.1';

/**
 * Listens and returns the port. `port` null: the default or one of the 20 after it; 0: any free one.
 * Throws `AppError` E301 when it is taken.
 */
export async function listenOnLoopback(server: Server, port: number | null): Promise<number> {
  const first = port ?? DEFAULT_PORT;
  const last = port === null ? DEFAULT_PORT + FALLBACKS : first;
  for (let candidate = first; candidate <= last; candidate += 1) {
    if (await tryPort(server, candidate)) return boundPort(server);
  }
  throw new AppError(
    'E301',
    port === null
      ? `The ports ${String(first)} to ${String(last)} are all taken. Choose another with --port, or 0 for any.`
      : `Port ${String(port)} is taken by another program. Choose another, 0 for any, or leave it out.`,
    { port: first },
  );
}

/** False when another program has it. */
async function tryPort(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new AppError('E301', `Port ${String(port)} cannot be used: ${error.message}`, { port }, error),
        );
    };
    const onListening = (): void => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen({ host: LOOPBACK, port, exclusive: true });
  });
}

/**
 * The same port on the other loopback address, `::1`, where there is one: some programs take
 * "localhost" for that. Its connections are the server's own from then on. Null: there is none, or
 * another program has the port there, and 127.0.0.1 has to do.
 */
export async function listenOnLoopbackV6(server: Server, port: number): Promise<{ close(): void } | null> {
  const second = createServer((socket) => {
    server.emit('connection', socket);
  });
  return new Promise((resolve) => {
    second.once('error', () => resolve(null));
    second.listen({ host: '::1', port, exclusive: true, ipv6Only: true }, () => {
      resolve({ close: () => void second.close() });
    });
  });
}

/** What the system really bound; anything but loopback is a bug that must not go on running. */
function boundPort(server: Server): number {
  const bound = server.address();
  if (bound === null || typeof bound === 'string' || bound.address !== LOOPBACK) {
    server.close();
    throw new AppError('E900', 'The server did not bind to the loopback address and was stopped.');
  }
  return bound.port;
}
