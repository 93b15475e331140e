import type { ExtendedError } from 'socket.io';
import type { Authenticator } from '../../authenticator.ts';
import type { ApiWorker } from '../../tokens.ts';
import type { ConnectionList, Link } from './connection-list.ts';
import { tokenOfAuth } from './handshake-token.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';
import type { Connection, RootData } from './socket-types.ts';

/** As much of a socket that wants in as is looked at. */
export interface Applicant {
  readonly conn: Connection;
  readonly handshake: { auth: Record<string, unknown> };
}

type Next = (error?: ExtendedError) => void;

export interface AdmissionOptions {
  readonly authenticator: Authenticator;
  readonly connections: ConnectionList;
  /** Whether the root namespace is open to clients without a token. */
  readonly isLegacyOpen: () => boolean;
}

/**
 * Decides who comes into a namespace. Every refusal of a token says the same word; the library sends
 * it as `connect_error`.
 */
export class Admission {
  readonly #options: AdmissionOptions;

  constructor(options: AdmissionOptions) {
    this.#options = options;
  }

  /** For the root namespace and the silent one: a read or control token, or none in legacy open mode. */
  scope(socket: Applicant, namespace: string, most: number, next: Next): RootData | null {
    const link = this.#place(socket, namespace, most, next);
    if (link === null) return null;
    const token = this.#tokenOf(socket, link);
    if (token === null && this.#options.isLegacyOpen()) {
      return this.#enter(link, namespace, 'legacy', { scope: 'legacy' }, next);
    }
    const { credential } =
      token === null ? { credential: 'none' } : this.#options.authenticator.identify(token);
    if (credential !== 'read' && credential !== 'control') return this.#refuse(link, next);
    return this.#enter(link, namespace, credential, { scope: credential }, next);
  }

  /** For `/worker`: nobody else's token, legacy open mode or not. */
  worker(socket: Applicant, next: Next): ApiWorker | null {
    const namespace = '/worker';
    const link = this.#place(socket, namespace, SOCKET_LIMITS.workerSockets, next);
    if (link === null) return null;
    const token = this.#tokenOf(socket, link);
    const identity = token === null ? null : this.#options.authenticator.identify(token);
    if (identity?.credential !== 'worker') return this.#refuse(link, next);
    return this.#enter(link, namespace, identity.worker.id, identity.worker, next);
  }

  /** Null, and the refusal is sent, when there is no room, or the connection is in there already. */
  #place({ conn }: Applicant, namespace: string, most: number, next: Next): Link | null {
    const { connections } = this.#options;
    const link = connections.linkOf(conn);
    if (link === undefined || link.places.has(namespace)) {
      next(new Error('ALREADY_CONNECTED'));
      return null;
    }
    if (link.refusals >= SOCKET_LIMITS.refusals) {
      connections.cut(link);
      next(new Error('UNAUTHORIZED'));
      return null;
    }
    if (connections.count(namespace) >= most) {
      next(new Error('OVERLOADED'));
      return null;
    }
    return link;
  }

  #tokenOf(socket: Applicant, link: Link): string | null {
    const token = tokenOfAuth(socket.handshake.auth) ?? link.token;
    // It must not be found by whoever prints a socket.
    socket.handshake.auth = {};
    return token;
  }

  #enter<T>(link: Link, namespace: string, holder: string, admitted: T, next: Next): T {
    this.#options.connections.enter(link, namespace, holder);
    next();
    return admitted;
  }

  #refuse(link: Link, next: Next): null {
    next(new Error('UNAUTHORIZED'));
    link.refusals += 1;
    return null;
  }
}
