import type { HandshakeOutcome } from '../../ports.ts';
import type { DropReason } from './page-sockets.ts';

/** What the pages have been through, for diagnosis. Numbers only: addresses and cookies are secrets. */
export interface LineCounts {
  /** Pages opened, and loaded anew because no socket opened. */
  pages: number;
  reloads: number;
  /** Of our own sockets with a page's address. */
  readonly handshakes: Record<HandshakeOutcome, number>;
  /** Lines that read a page's frames. */
  taps: number;
  frames: number;
  /** Frames that nobody will get. */
  readonly dropped: Record<DropReason, number>;
}

export function noCounts(): LineCounts {
  return {
    pages: 0,
    reloads: 0,
    handshakes: { open: 0, refused: 0, failed: 0 },
    taps: 0,
    frames: 0,
    dropped: { 'text-frame': 0, 'too-large': 0, 'kept-too-long': 0 },
  };
}
