import type { Clock, FrameTap, Line, LineListener, SocketAddress } from '../ports.ts';
import { openSocket } from './socket.ts';

/** Opens whichever way to the frames was found. */
export function openLine(source: SocketAddress | FrameTap, clock: Clock, listener: LineListener): Line {
  return source.kind === 'tap' ? source.open(listener) : openSocket(source, clock, listener);
}
