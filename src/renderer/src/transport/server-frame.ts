import type { EventName, Result } from '#shared/contract.ts';

/** What the engine sends over the page's WebSocket. */
export type ServerFrame =
  | { readonly op: 'ready'; readonly epoch: string; readonly scope: string }
  | { readonly op: 'result'; readonly id: number; readonly result: Result<never> }
  | { readonly op: 'event'; readonly name: EventName; readonly payload: never }
  | { readonly op: 'ping' }
  | { readonly op: 'pong' };

const OPS: ReadonlySet<unknown> = new Set(['ready', 'result', 'event', 'ping', 'pong']);

/**
 * Null for anything that is not one of our frames. Payloads are not checked further: the engine of
 * the same build wrote them, and an operation this page does not know is one it does not need.
 */
export function parseServerFrame(data: unknown): ServerFrame | null {
  if (typeof data !== 'string') return null;
  try {
    const frame: unknown = JSON.parse(data);
    if (typeof frame !== 'object' || frame === null || !('op' in frame) || !OPS.has(frame.op)) return null;
    return frame as ServerFrame;
  } catch {
    return null;
  }
}
