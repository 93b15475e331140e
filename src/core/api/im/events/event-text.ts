import type { Position } from '../../stream/position.ts';
import type { ImEventType } from './event-types.ts';

/** Around every event, whatever it tells. */
export interface EventHead {
  readonly type: ImEventType;
  /** Internal id; null when it is of no one account. */
  readonly accountId: string | null;
  readonly revision: number;
  readonly timeMs: number;
  /** Of what it is about; null when there is no such thing. */
  readonly id: string | null;
}

/** An event as JSON; `data` is JSON already. */
export function eventText(at: Position, head: EventHead, data: string): string {
  const around = JSON.stringify({
    epoch: at.epoch,
    seq: at.seq,
    type: head.type,
    account_id: head.accountId,
    revision: head.revision,
    time: head.timeMs,
    id: head.id,
  });
  return `${around.slice(0, -1)},"data":${data}}`;
}
