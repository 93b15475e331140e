/** How long the service is patient, ms. The defaults are what clients of the real one have seen. */
export interface PushLimits {
  /** Without a heartbeat of the client for this long, the socket is destroyed. */
  readonly heartbeatMs: number;
  /** A frame that is not acknowledged for this long holds further messages back. */
  readonly ackHoldMs: number;
  /** Not acknowledged for this long: destroyed. */
  readonly ackCloseMs: number;
  /** Between two pings of the server. */
  readonly pingMs: number;
  /** A ping unanswered for this long: destroyed. */
  readonly pongMs: number;
  /** A stalled socket that the client never gives up on is destroyed after this. */
  readonly stallMs: number;
}

export const DEFAULT_LIMITS: PushLimits = {
  heartbeatMs: 25_000,
  ackHoldMs: 10_000,
  ackCloseMs: 20_000,
  pingMs: 10_000,
  pongMs: 20_000,
  stallMs: 120_000,
};

/** Deadlines are looked at this often, ms. */
export const WATCH_EVERY_MS = 250;
/** Frames on their way without an ack, before messages are held back whatever the time. */
export const MAX_UNACKED = 2_000;
/** A client that does not read: no more is written beyond this, bytes. */
export const MAX_BUFFERED = 8 * 1024 * 1024;
/** Messages in one frame. The product refuses more than 5,000. */
export const MAX_PER_FRAME = 500;
/** The first frames after opening are small, as seen: two or three for the persisted messages. */
export const MAX_PER_FIRST_FRAME = 6;
/** Persisted messages a newcomer gets at most. */
export const MAX_PERSISTED = 15;
/** On resume the stream is replayed from this many messages before the cursor. */
export const OVERLAP = 12;
/** Messages that can still be replayed; older ones are gone. */
export const MAX_LOG = 20_000;
/** A repeat follows its original after this, ms (seen: about 0.6 s). */
export const REPEAT_AFTER_MS = 600;
/** Share of messages that come twice (seen: 8 of 333). */
export const REPEAT_SHARE = 8 / 333;
