import type { Namespace, Server, Socket } from 'socket.io';
import type { ApiWorker } from '../../tokens.ts';

/** Every event name, any payload: what comes in is not to be believed. */
export interface AnyEvents {
  [event: string]: (...args: unknown[]) => void;
}

/**
 * Who a socket of the root namespace is. `legacy`: it showed no token and legacy open mode is on.
 * `request_*`, `sync`, `register` and `get_unread_count` are for all three; every other event needs
 * `control`, or `legacy` except for making and deleting accounts.
 */
export interface RootData {
  readonly scope: 'read' | 'control' | 'legacy';
}

/** Whose token a socket of `/worker` showed, as it was then. */
export interface WorkerData {
  readonly worker: ApiWorker;
}

export type RootNamespace = Namespace<AnyEvents, AnyEvents, AnyEvents, RootData>;
export type RootSocket = Socket<AnyEvents, AnyEvents, AnyEvents, RootData>;
export type WorkerNamespace = Namespace<AnyEvents, AnyEvents, AnyEvents, WorkerData>;
export type WorkerSocket = Socket<AnyEvents, AnyEvents, AnyEvents, WorkerData>;
export type ImServer = Server<AnyEvents, AnyEvents, AnyEvents, unknown>;
/** The connection below the namespaces. */
export type Connection = Socket['conn'];

/** What the library calls with the arguments of an acknowledgement; undefined when none was asked for. */
export type Acknowledge = (...args: unknown[]) => void;

/** The last argument of an event, if it is the function that acknowledges it. */
export function acknowledgeOf(args: readonly unknown[]): Acknowledge | undefined {
  const last = args.at(-1);
  return typeof last === 'function' ? (last as Acknowledge) : undefined;
}
