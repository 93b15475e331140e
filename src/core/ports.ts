import type { AppError } from '#shared/errors.ts';
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

/**
 * Where secrets are kept: passwords, cookies. What it hands out reaches no log, page, answer or command line.
 */
export interface SecretStore {
  /** Who keeps them, for people: `environment`, or the name of the system's own. */
  readonly backend: string;
  /** Null: there is none of this name. Rejects with `AppError` E401 when it cannot be read. */
  get(name: string): Promise<string | null>;
  /** Both reject with `AppError` E107 where nothing can be kept, E401 when it fails. */
  set(name: string, value: string): Promise<void>;
  delete(name: string): Promise<void>;
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

/**
 * One cookie of Douyin's, as a browser keeps it. Its value is a secret: it never reaches a log, a page, an
 * answer of the API or a command line.
 */
export interface PlatformCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot when it holds for subdomains. */
  readonly domain: string;
  readonly path: string;
  /** ms since 1970 UTC; null: until the browser closes. */
  readonly expiresMs: number | null;
  readonly httpOnly: boolean;
  readonly secure: boolean;
}

export interface HttpAnswer {
  readonly status: number;
  /** Names in lower case. Several `set-cookie` stay apart in `setCookies`. */
  readonly headers: ReadonlyMap<string, string>;
  readonly setCookies: readonly string[];
  /** At most the `maxBytes` that were asked for. */
  readonly body: Uint8Array;
}

/**
 * Asks for one address and follows no redirect. Rejects with `AppError` E001 (no answer), E002 (aborted by
 * a deadline) or E202 (a body over the limit). Whoever calls it has checked the host.
 */
export type HttpGet = (
  url: URL,
  options: {
    readonly headers: Readonly<Record<string, string>>;
    readonly maxBytes: number;
    readonly signal: AbortSignal;
  },
) => Promise<HttpAnswer>;

/** What a browser's DevTools Protocol takes and gives. It comes from outside: every field is looked at before use. */
export type DevToolsFields = Readonly<Record<string, unknown>>;

/**
 * A page of a browser, spoken to in the Chrome DevTools Protocol. Empty at first, in a context that shares
 * nothing with the user's own browsing. What every such page is denied, whoever opens it: sound, permissions,
 * new windows, downloads.
 */
export interface BrowserPage {
  /** Rejects when the page is gone or the browser refuses the command. */
  send(method: string, params?: DevToolsFields): Promise<DevToolsFields>;
  /** Events in order of arrival. One listener, set before the first command. */
  onEvent(listener: (method: string, params: DevToolsFields) => void): void;
  /** Once, when the page is gone (crashed, closed by somebody else). Not called after `close()`. */
  onGone(listener: () => void): void;
  close(): Promise<void>;
}

/** Where pages can be opened: a hidden window of the app, or the Chromium of this machine. */
export interface Browser {
  /** Rejects with `AppError` E107 (there is no browser here), E001 or E002 (it did not start). */
  openPage(signal: AbortSignal): Promise<BrowserPage>;
}

/** From where to go on after a cut. Both values come from the frame's own headers. */
export interface ResumePoint {
  readonly cursor: string;
  readonly internalExt: string;
}

export type LineEndReason = 'lost' | 'stalled' | 'refused';

export interface LineEnd {
  readonly reason: LineEndReason;
  readonly error: AppError;
}

/** What a line tells, in order of arrival. */
export interface LineListener {
  onOpen(): void;
  /** One complete push frame. */
  onFrame(bytes: Uint8Array): void;
  /** Exactly once, last. Not called after `close()`. */
  onEnd(end: LineEnd): void;
}

/** An open way for frames: a socket of our own, or the socket of a page that is listened to. */
export interface Line {
  /** Sends an ack. A page acknowledges by itself; there it does nothing. */
  send(bytes: Uint8Array): void;
  /** Ends it at once: the server ignores a closing handshake. */
  close(): void;
}

/** How a handshake with a signed address went: `failed` is a network that did not carry it. */
export type HandshakeOutcome = 'open' | 'refused' | 'failed';

/** Where a room's socket is, with everything its handshake needs. We connect. */
export interface SocketAddress {
  readonly kind: 'address';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Called once with how the handshake went, so that whoever signed can let go or do otherwise next time. */
  readonly told?: (outcome: HandshakeOutcome) => void;
}

/** A page that is connected by itself and whose frames can be read. It heartbeats and acknowledges. */
export interface FrameTap {
  readonly kind: 'tap';
  /** Why the app does not connect by itself, in plain words. */
  readonly reason: string;
  /** Once. The listener is called later, never inside `open`. */
  open(listener: LineListener): Line;
}

/**
 * The live service as the engine sees it. Behind it stands the built-in demo server or, for real rooms,
 * Douyin's own page, because the engine computes no signature.
 */
export interface Upstream {
  readonly isDemo: boolean;
  /** Whether the room is seen by somebody who is logged in; null: not known. Guests are given no gifts. */
  readonly isLoggedIn?: () => boolean | null;
  /**
   * Facts about a room, fresh. Rejects with `AppError` E001/E002 (no answer), E101 (refused),
   * E104 (no such room). A room that is not live resolves with its status.
   */
  getRoom(liveId: string, signal: AbortSignal): Promise<RoomInfo>;
  /** A way to the room's frames. Rejects with `AppError` E101, E105 or E107 (no page can be asked here). */
  findLine(
    room: RoomInfo,
    resume: ResumePoint | null,
    signal: AbortSignal,
  ): Promise<SocketAddress | FrameTap>;
}
