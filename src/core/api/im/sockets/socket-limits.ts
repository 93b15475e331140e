/** Bounds of the Socket.IO server: on everything a client can send, hold open or leave unread. */
export const SOCKET_LIMITS = {
  rootSockets: 64,
  workerSockets: 32,
  silentSockets: 64,
  /** Connections that are in no namespace yet; one more closes the oldest. */
  strangers: 64,
  /** How long a connection may be in no namespace, ms. */
  strangerMs: 10_000,
  /** What a connection may send before it is in a namespace, bytes: room for a handshake. */
  strangerBytes: 64 * 1024,
  /** Refused tokens on one connection before it is closed. */
  refusals: 5,
  /** One frame, or one polling body, of a worker, bytes. */
  workerFrameBytes: 32 * 1024 * 1024,
  /** One polling body of anybody else: it may hold several events. */
  rootBodyBytes: 1024 * 1024,
  /** One event of the root namespace, bytes. */
  rootEventBytes: 64 * 1024,
  /** Objects and lists inside one another in one event of the root namespace. */
  rootEventDepth: 8,
  rootEventsPerSecond: 50,
  rootEventBurst: 1200,
  /** Packets of any kind, refused ones included; a connection that sends more is closed. */
  packetsPerSecond: 200,
  packetBurst: 5000,
  /** Answers a client has not read: above this its events wait. */
  unreadBytes: 4 * 1024 * 1024,
  /** Above this, or while events wait for longer than `unreadMs`, it is closed. */
  unreadMaxBytes: 16 * 1024 * 1024,
  unreadMs: 10_000,
  /** Events that may wait, and how much they may hold, bytes. */
  waitingEvents: 1200,
  waitingBytes: 4 * 1024 * 1024,
  /** How long the other side may take to close, ms. */
  closeMs: 2000,
} as const;
