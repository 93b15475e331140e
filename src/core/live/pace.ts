import { HEARTBEAT_MS, SOCKET_TIMING } from '../douyin/socket.ts';
import type { SocketTiming } from '../douyin/socket.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Settings } from '../settings.ts';
import type { RetryPace } from './retry.ts';

/** How long a session waits for what. */
export interface SessionPace extends RetryPace {
  /** Looking a room up. */
  readonly stepLimitMs: number;
  /** Until a browser has started, loaded a whole page and let it connect. */
  readonly signLimitMs: number;
  readonly socket: SocketTiming;
}

/** Look up, sign, connect. The second may take longer than its share: it is a browser's. */
const STEPS = 3;
/**
 * Without heartbeats a quiet room brings no byte for long: its line is given up later. No longer than
 * a viewer would look at a picture that stands still.
 */
const QUIET_LIMIT_MS = 60_000;

export function paceOf(fetcher: Settings['fetcher']): SessionPace {
  const stepLimitMs = (fetcher.timeout * 1000) / STEPS;
  return {
    fastAttempts: fetcher.max_reconnect_times,
    slowBaseMs: fetcher.reconnect_interval * 1000,
    stepLimitMs,
    signLimitMs: fetcher.timeout * 1000,
    socket: {
      ...(fetcher.enable_heartbeat
        ? {
            heartbeatMs: Math.min(fetcher.heartbeat_interval * 1000, HEARTBEAT_MS),
            silenceLimitMs: SOCKET_TIMING.silenceLimitMs,
          }
        : { heartbeatMs: Infinity, silenceLimitMs: QUIET_LIMIT_MS }),
      handshakeLimitMs: stepLimitMs,
    },
  };
}

export const DEFAULT_PACE: SessionPace = paceOf(DEFAULT_SETTINGS.fetcher);
