import type { RoomInfo } from '#shared/room.ts';

/**
 * What the world must give the engine. Nothing below `headless/` and `main/` reads a clock, the
 * environment or a path by itself: they come in here, so that a test can be the world.
 */

export interface Clock {
  /** Wall clock, ms since 1970 UTC. May jump. For showing and storing only. */
  now(): number;
  /** Never goes back, ms, fraction allowed. For every duration and deadline. */
  monotonic(): number;
  /** Calls back once after `ms`; the result cancels it. */
  after(ms: number, callback: () => void): () => void;
}

export type LogFields = Readonly<Record<string, unknown>>;

export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
}

/** Facts about the process the engine runs in. */
export interface ProcessFacts {
  readonly pid: number;
  /** Resident memory right now, bytes. */
  rssBytes(): number;
}

/** A number in [0, 1). Injected so that jitter is repeatable in tests. */
export type Random = () => number;

export interface Paths {
  /** The one folder the app writes to. */
  readonly data: string;
  /** The built dashboard (index.html and assets), or null when it is not served. */
  readonly dashboard: string | null;
  /** The script of the archive's writer thread: its place differs between source and bundle. */
  readonly archiveThread: URL;
}

/** Where a room's socket is, with everything its handshake needs. */
export interface SocketAddress {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** From where to go on after a cut. Both values come from the frame's own headers. */
export interface ResumePoint {
  readonly cursor: string;
  readonly internalExt: string;
}

/**
 * The live service as the engine sees it. Behind it stands the built-in demo server or, for real rooms,
 * something that lets Douyin's own page sign, because the engine computes no signature. The latter does
 * not exist yet: until it does, `live-upstream.ts` rejects both calls with `AppError` E107.
 */
export interface Upstream {
  readonly isDemo: boolean;
  /**
   * Facts about a room, fresh. Rejects with `AppError` E001/E002 (no answer), E101 (refused),
   * E104 (no such room). A room that is not live resolves with its status.
   */
  getRoom(liveId: string, signal: AbortSignal): Promise<RoomInfo>;
  /** The signed address of a room's socket. Rejects with `AppError` E101 or E105. */
  signSocket(room: RoomInfo, resume: ResumePoint | null, signal: AbortSignal): Promise<SocketAddress>;
}
