import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Clock } from '../../../ports.ts';
import { Allowance } from './allowance.ts';
import type { BoundedDecoder } from './bounded-decoder.ts';
import type { ShownToken } from './handshake-token.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';
import type { Connection } from './socket-types.ts';

/** One connection of a client, whatever namespaces it is in. */
export interface Link {
  readonly id: string;
  readonly conn: Connection;
  readonly decoder: BoundedDecoder;
  /** What its opening request showed. */
  readonly token: ShownToken;
  /** By namespace: whose token let it in (`read`, `control`, `legacy`, or a worker's id). */
  readonly places: Map<string, string>;
  /** Upgraded sockets below it: one, or two while it changes from polling. */
  readonly sockets: Set<Duplex>;
  refusals: number;
  /** Bytes of upgraded sockets since its last whole packet. */
  unfinishedBytes: number;
  /** Answers the transport has not taken yet, bytes. */
  queuedBytes: number;
  cancelStranger: (() => void) | null;
}

/**
 * Every open connection, with bounds on what a client may hold open or leave unread. Connections are
 * always closed by their transport: clients come back after that, and old ones come back after nothing else.
 */
export class ConnectionList {
  readonly #clock: Clock;
  readonly #byId = new Map<string, Link>();
  readonly #byConnection = new WeakMap<Connection, Link>();
  /** Upgraded sockets by the connection they belong to: they are there before it is. */
  readonly #sockets = new Map<string, Set<Duplex>>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  open(id: string, conn: Connection, decoder: BoundedDecoder, token: ShownToken): void {
    const link: Link = {
      id,
      conn,
      decoder,
      token,
      places: new Map(),
      sockets: this.#socketsOf(id),
      refusals: 0,
      unfinishedBytes: 0,
      queuedBytes: 0,
      cancelStranger: null,
    };
    decoder.rules = {
      packets: new Allowance(this.#clock, SOCKET_LIMITS.packetsPerSecond, SOCKET_LIMITS.packetBurst),
      mayPush: false,
      isInRoot: false,
    };
    this.#byId.set(id, link);
    this.#byConnection.set(conn, link);
    conn.on('packet', () => (link.unfinishedBytes = 0));
    conn.on('flush', () => (link.queuedBytes = 0));
    conn.on('packetCreate', (packet: { readonly data?: unknown }) => this.#count(link, packet.data));
    conn.once('close', () => this.#closed(link));
    conn.on('upgrade', () => this.#setBodyLimit(link));
    this.#setBodyLimit(link);
    this.#becomeStranger(link);
    const strangers = [...this.#byId.values()].filter(({ places }) => places.size === 0);
    const [oldest] = strangers;
    if (oldest !== undefined && strangers.length > SOCKET_LIMITS.strangers) this.cut(oldest);
  }

  linkOf(conn: Connection): Link | undefined {
    return this.#byConnection.get(conn);
  }

  /** How many connections are in a namespace. */
  count(namespace: string): number {
    let count = 0;
    for (const { places } of this.#byId.values()) if (places.has(namespace)) count += 1;
    return count;
  }

  /** Takes the place in a namespace before the library has let the socket in: it may ask twice. */
  enter(link: Link, namespace: string, holder: string): void {
    link.places.set(namespace, holder);
    link.cancelStranger?.();
    link.cancelStranger = null;
    this.#setRules(link);
  }

  leave(link: Link, namespace: string): void {
    link.places.delete(namespace);
    this.#setRules(link);
    if (link.places.size === 0 && this.#byId.has(link.id)) this.#becomeStranger(link);
  }

  /** Watches an upgraded socket: a frame is held in memory until it is whole. `id` is of its connection. */
  watch(socket: Duplex, id: string): void {
    const sockets = this.#socketsOf(id);
    this.#sockets.set(id, sockets.add(socket));
    socket.once('close', () => {
      sockets.delete(socket);
      if (sockets.size === 0) this.#sockets.delete(id);
    });
    let strayBytes = 0;
    socket.on('data', (chunk: Buffer) => {
      const link = this.#byId.get(id);
      strayBytes += chunk.length;
      if (link !== undefined) {
        link.unfinishedBytes += chunk.length;
        strayBytes = 0;
      }
      if (Math.max(strayBytes, link?.unfinishedBytes ?? 0) > bodyLimit(link)) socket.destroy();
    });
  }

  /** What the client has not read of what it was sent, bytes. */
  unreadBytes(link: Link): number {
    let bytes = link.queuedBytes;
    for (const socket of link.sockets) bytes += socket.writableLength;
    return bytes;
  }

  /** Closes the transport at once; nothing more is sent or taken. */
  cut(link: Link): void {
    link.conn.close(true);
  }

  /** Closes every connection one of these holders came in on. */
  cutHolders(isGone: (namespace: string, holder: string) => boolean): void {
    for (const link of this.all()) {
      if ([...link.places].some(([namespace, holder]) => isGone(namespace, holder))) this.cut(link);
    }
  }

  all(): readonly Link[] {
    return [...this.#byId.values()];
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  #socketsOf(id: string): Set<Duplex> {
    return this.#sockets.get(id) ?? new Set();
  }

  #count(link: Link, data: unknown): void {
    // Its own answers may be long; one more on top of too many unread ones is what ends it.
    if (this.unreadBytes(link) > SOCKET_LIMITS.unreadMaxBytes) queueMicrotask(() => this.cut(link));
    if (typeof data === 'string' || Buffer.isBuffer(data)) link.queuedBytes += data.length;
  }

  #closed(link: Link): void {
    this.#byId.delete(link.id);
    link.cancelStranger?.();
    link.cancelStranger = null;
    // The library says goodbye and waits half a minute for an answer.
    const cancel = this.#clock.after(SOCKET_LIMITS.closeMs, () => {
      for (const socket of link.sockets) socket.destroy();
    });
    for (const socket of link.sockets) {
      socket.once('close', () => {
        if (link.sockets.size === 0) cancel();
      });
    }
  }

  #becomeStranger(link: Link): void {
    link.cancelStranger?.();
    link.cancelStranger = this.#clock.after(SOCKET_LIMITS.strangerMs, () => this.cut(link));
  }

  #setRules(link: Link): void {
    if (link.decoder.rules === null) return;
    link.decoder.rules.mayPush = link.places.has('/worker');
    link.decoder.rules.isInRoot = link.places.has('/');
    this.#setBodyLimit(link);
  }

  /** The polling transport reads it before each body; the type package does not show it. */
  #setBodyLimit(link: Link): void {
    Object.assign(link.conn.transport, { maxHttpBufferSize: bodyLimit(link) });
  }
}

function bodyLimit(link: Link | undefined): number {
  if (link === undefined || link.places.size === 0) return SOCKET_LIMITS.strangerBytes;
  // What came with the end of the packet before is counted to the next one.
  if (link.places.has('/worker')) return SOCKET_LIMITS.workerFrameBytes + 128 * 1024;
  return SOCKET_LIMITS.rootBodyBytes;
}

/** The id a request names in its URL: of the connection it belongs to. */
export function connectionIdOf(request: IncomingMessage): string | null {
  const named = new URL(request.url ?? '/', 'http://localhost').searchParams.get('sid');
  return named === '' ? null : named;
}
