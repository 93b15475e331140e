import type { Clock, FrameTap, Line, LineListener, SocketAddress } from '../ports.ts';
import { openSocket } from './socket.ts';
import type { SocketTiming } from './socket.ts';

/** Opens whichever way to the frames was found. A page keeps its own time. */
export function openLine(
  source: SocketAddress | FrameTap,
  clock: Clock,
  listener: LineListener,
  timing?: SocketTiming,
): Line {
  return source.kind === 'tap' ? source.open(listener) : openSocket(source, clock, listener, timing);
}
