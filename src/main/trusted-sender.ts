import { APP_ORIGIN } from './app-origin.ts';

/** The part of Electron's frame that says who is calling. */
export interface SenderFrame {
  readonly origin: string;
  /** Null for the top frame of a window. */
  readonly parent: unknown;
}

/** Only the dashboard itself may ask: not another origin, not a frame inside it, not a dead frame. */
export function isTrustedSender(frame: SenderFrame | null): boolean {
  return frame !== null && frame.origin === APP_ORIGIN && frame.parent === null;
}
