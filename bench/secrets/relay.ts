import { createConnection, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Stands between the app and the service, passes everything on, and remembers what is secret in it. */
export interface Relay {
  readonly origin: string;
  /** Values of cookies and signatures that went through, by what they were. */
  readonly seen: ReadonlyMap<string, string>;
  /** Cuts every connection. */
  cut(): void;
  close(): Promise<void>;
}

const COOKIE = /^(?:set-)?cookie:\s*([^=;\r\n]+)=([^;\r\n]+)/gim;
const SIGNATURE = /[?&](signature|a_bogus|msToken)=([^&\s]+)/gi;

export async function startRelay(port: number): Promise<Relay> {
  const seen = new Map<string, string>();
  const sockets = new Set<Socket>();
  const remember = (chunk: Buffer): void => {
    const text = chunk.toString('latin1');
    for (const pattern of [COOKIE, SIGNATURE]) {
      for (const [, name = '', value = ''] of text.matchAll(pattern)) {
        // Constant ones are in the source of everybody.
        if (value.length >= 12) seen.set(`upstream ${name} ${value.slice(0, 6)}`, value);
      }
    }
  };
  const server = createServer((client) => {
    const service = createConnection(port, '127.0.0.1');
    for (const [from, to] of [
      [client, service],
      [service, client],
    ] as const) {
      sockets.add(from);
      from.on('data', remember);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.pipe(to);
    }
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    cut,
    close: () =>
      new Promise((resolve) => {
        cut();
        server.close(() => {
          resolve();
        });
      }),
  };
}
