/** What a page may know of the app's own HTTP server: where it is, who uses it, how it is protected. */

export interface ApiInfo {
  /** `http://127.0.0.1:<port>` */
  readonly baseUrl: string;
  /** Where `api-tokens.json` and `runtime.json` are. */
  readonly dataDir: string;
  /** Tools without a token may read: every screen says so while it is on. */
  readonly legacyOpen: boolean;
  /** Crawlers that are or were connected. */
  readonly workers: readonly ConnectedWorker[];
  readonly connections: ApiConnections;
}

export interface ConnectedWorker {
  /** The worker's own id once it has registered, else its token's. */
  readonly id: string;
  readonly name: string;
  readonly status: 'online' | 'offline';
  readonly accountIds: readonly string[];
  /** ms since 1970 UTC; null before the first. */
  readonly lastHeartbeatMs: number | null;
}

/** Connections that are open right now. */
export interface ApiConnections {
  /** Socket.IO sockets of IM clients. */
  readonly monitors: number;
  /** Socket.IO sockets of crawlers. */
  readonly workers: number;
  /** Event streams and WebSockets, browser tabs of this dashboard among them. */
  readonly streams: number;
}

/** The tokens as they are in the token file. A worker's own token is in no file. */
export interface ApiTokenList {
  readonly read: string;
  readonly control: string;
  readonly workers: readonly WorkerToken[];
}

export interface WorkerToken {
  readonly id: string;
  readonly name: string;
  /** Internal or platform ids; `*` is every account that is not live. */
  readonly accountIds: readonly string[];
  readonly allowCreate: boolean;
  /** ms since 1970 UTC; 0 is unknown. */
  readonly createdMs: number;
}

/** What a request showed. `ticket`: one of the short-lived ones for browsers; `none` also when it was wrong. */
export type ShownToken = 'none' | 'read' | 'control' | 'worker' | 'ticket';

/** One answered request. It holds no token and no query: only what was asked for and how it ended. */
export interface ApiLogEntry {
  /** Rises by one per request: tells entries of the same millisecond apart. */
  readonly number: number;
  /** When it was answered, ms since 1970 UTC. */
  readonly timeMs: number;
  readonly method: string;
  /** The route's pattern; for what was refused before routing, the path with everything odd left out. */
  readonly route: string;
  readonly status: number;
  /** Null where nobody measured: the request was refused at the gate. */
  readonly elapsedMs: number | null;
  readonly token: ShownToken;
}
