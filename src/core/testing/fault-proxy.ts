import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';
import type { Upstream } from '../ports.ts';

/** A bad network between an engine and a service on this machine. What goes up is passed on as it is. */
export interface FaultProxy {
  readonly port: number;
  /** The next connection is reset after this many bytes have come down. */
  resetAfter(bytes: number): void;
  /** From now on so many bytes come down at once, every millisecond at most; null: as they come. */
  trickle(bytes: number | null): void;
  /** The same upstream, its sockets behind this proxy. */
  behind(upstream: Upstream): Upstream;
  close(): void;
}

export async function startFaultProxy(servicePort: number): Promise<FaultProxy> {
  let resetAfter: number | null = null;
  let pieceBytes: number | null = null;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const service = connect(servicePort, '127.0.0.1');
    let left = resetAfter;
    resetAfter = null;
    const end = (): void => {
      client.resetAndDestroy();
      service.resetAndDestroy();
    };
    for (const socket of [client, service]) {
      sockets.add(socket);
      socket.setNoDelay(true);
      socket.on('error', end);
      socket.on('close', () => {
        sockets.delete(socket);
        end();
      });
    }
    client.pipe(service);
    const waiting: Buffer[] = [];
    const sendPiece = (): void => {
      const [first] = waiting;
      if (first === undefined || client.destroyed) return;
      const size = pieceBytes ?? first.length;
      client.write(first.subarray(0, size));
      if (first.length > size) waiting[0] = first.subarray(size);
      else waiting.shift();
      if (waiting.length > 0) setTimeout(sendPiece, 1);
    };
    service.on('data', (bytes: Buffer) => {
      if (left !== null && bytes.length >= left) {
        // The piece of the frame has to be there before the reset, which would throw it away.
        client.write(bytes.subarray(0, left), () => setImmediate(end));
        left = 0;
        service.removeAllListeners('data');
        return;
      }
      if (left !== null) left -= bytes.length;
      waiting.push(bytes);
      if (waiting.length === 1) sendPiece();
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    port,
    resetAfter: (bytes) => {
      resetAfter = bytes;
    },
    trickle: (bytes) => {
      pieceBytes = bytes;
    },
    behind: (upstream) => ({
      ...upstream,
      findLine: async (room, resume, signal) => {
        const source = await upstream.findLine(room, resume, signal);
        if (source.kind !== 'address') return source;
        const url = new URL(source.url);
        url.port = String(port);
        return { ...source, url: url.href };
      },
    }),
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
