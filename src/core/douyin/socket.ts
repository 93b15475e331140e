import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import WebSocket from 'ws';
import { AppError } from '#shared/errors.ts';
import type { Clock, HandshakeOutcome, Line, LineEnd, LineListener, SocketAddress } from '../ports.ts';
import { FRAME_LIMITS, HEARTBEAT_BYTES } from './frame.ts';
import { SilenceWatch } from './silence-watch.ts';

/** The page's own rhythm; a faster one would not look like a browser. */
export const HEARTBEAT_MS = 10_000;
/** Two heartbeats without one inbound byte: the line is dead even if the socket says it is open. */
export const SILENCE_LIMIT_MS = 2 * HEARTBEAT_MS;
const HANDSHAKE_LIMIT_MS = 10_000;
/** Acks waiting in our own buffer: beyond this the other side has stopped reading. */
const SEND_LIMIT_BYTES = 1024 * 1024;
/** How often the line is looked at. */
const TICK_MS = 500;

export interface SocketTiming {
  /** `Infinity`: none is sent. */
  readonly heartbeatMs: number;
  readonly silenceLimitMs: number;
  readonly handshakeLimitMs: number;
}

export const SOCKET_TIMING: SocketTiming = {
  heartbeatMs: HEARTBEAT_MS,
  silenceLimitMs: SILENCE_LIMIT_MS,
  handshakeLimitMs: HANDSHAKE_LIMIT_MS,
};

export function openSocket(
  address: SocketAddress,
  clock: Clock,
  listener: LineListener,
  timing: SocketTiming = SOCKET_TIMING,
): Line {
  const socket = new WebSocket(address.url, {
    headers: { ...address.headers },
    maxPayload: FRAME_LIMITS.wireBytes,
    perMessageDeflate: false,
    followRedirects: false,
  });
  let line: { readonly tcp: Socket; readonly watch: SilenceWatch } | null = null;
  let ended = false;
  let cancelTick = (): void => {};
  let lastHeartbeatMs = 0;
  const openedMs = clock.monotonic();

  let isTold = false;

  function tell(outcome: HandshakeOutcome): void {
    if (isTold) return;
    isTold = true;
    address.told?.(outcome);
  }

  function end(result: LineEnd | null): void {
    if (ended) return;
    ended = true;
    tell(result?.reason === 'refused' ? 'refused' : 'failed');
    cancelTick();
    socket.terminate();
    if (result !== null) listener.onEnd(result);
  }

  function send(bytes: Uint8Array): void {
    if (socket.readyState !== WebSocket.OPEN) return;
    socket.send(bytes);
    if (socket.bufferedAmount > SEND_LIMIT_BYTES) end(stalled('The other side stopped reading.'));
  }

  function tick(): void {
    const now = clock.monotonic();
    if (line === null) {
      if (now - openedMs >= timing.handshakeLimitMs) {
        const limit = Math.round(timing.handshakeLimitMs / 1000);
        const error = new AppError('E002', `The live server did not answer within ${limit} s. Trying again.`);
        end({ reason: 'lost', error });
        return;
      }
    } else {
      const { tcp, watch } = line;
      const verdict = watch.look(tcp.bytesRead, now, clock.now());
      if (verdict === 'dead') {
        end(stalled(`Nothing arrived for ${Math.round(watch.silentMs(now) / 1000)} s. Connecting again.`));
        return;
      }
      if (verdict === 'probe' || now - lastHeartbeatMs >= timing.heartbeatMs) heartbeat(now);
    }
    cancelTick = clock.after(TICK_MS, tick);
  }

  function heartbeat(now: number): void {
    lastHeartbeatMs = now;
    send(HEARTBEAT_BYTES);
  }

  socket.on('upgrade', (response: IncomingMessage) => {
    const tcp = response.socket;
    line = {
      tcp,
      watch: new SilenceWatch(tcp.bytesRead, clock.monotonic(), clock.now(), timing.silenceLimitMs),
    };
  });
  socket.on('open', () => {
    if (ended) return;
    tell('open');
    if (timing.heartbeatMs !== Infinity) heartbeat(clock.monotonic());
    listener.onOpen();
  });
  socket.on('message', (data: Buffer) => {
    if (!ended) listener.onFrame(data);
  });
  socket.on('unexpected-response', (request, response) => {
    request.destroy();
    end({ reason: 'refused', error: refusal(response) });
  });
  socket.on('error', (error) => {
    end({ reason: 'lost', error: connectionError(error, line !== null) });
  });
  socket.on('close', (code) => {
    end({
      reason: 'lost',
      error: new AppError('E003', `The live server closed the connection (${code}). Connecting again.`, {
        code,
      }),
    });
  });
  cancelTick = clock.after(TICK_MS, tick);

  return {
    send,
    close() {
      end(null);
    },
  };
}

function stalled(message: string): LineEnd {
  return { reason: 'stalled', error: new AppError('E004', message) };
}

function connectionError(error: Error, wasOpen: boolean): AppError {
  return wasOpen
    ? new AppError('E003', 'The connection to the live server broke. Connecting again.', {}, error)
    : new AppError('E001', 'The live server cannot be reached. Check the network; trying again.', {}, error);
}

/** A handshake that was answered, but not with 101. A wrong signature is an empty 200. */
function refusal(response: IncomingMessage): AppError {
  const status = response.statusCode ?? 0;
  const details = {
    status,
    handshake_msg: shortHeader(response, 'handshake-msg'),
    handshake_status: shortHeader(response, 'handshake-status'),
  };
  if (status === 429) {
    return new AppError('E106', 'The live server asks for a pause. Trying again later.', details);
  }
  if (status === 200 || status === 403 || details.handshake_msg !== null) {
    return new AppError('E105', 'The live server refused the signed address. Signing anew.', details);
  }
  return new AppError(
    'E001',
    `The live server answered ${status} instead of connecting. Trying again.`,
    details,
  );
}

function shortHeader(response: IncomingMessage, name: string): string | null {
  const value = response.headers[name];
  return typeof value === 'string' ? value.slice(0, 80) : null;
}
