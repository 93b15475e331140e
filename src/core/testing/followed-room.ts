import { randomUUID } from 'node:crypto';
import type { LiveMessage } from '#shared/message.ts';
import type { EndReason, Gap } from '#shared/session.ts';
import type { BroadcastPast } from '../live/broadcast-state.ts';
import type { SessionPace } from '../live/pace.ts';
import { Session } from '../live/session.ts';
import { StateMachine } from '../live/state-machine.ts';
import { silentLogger } from '../logger.ts';
import type { Clock, Upstream } from '../ports.ts';

/** A session with a listener that remembers everything, and a way to wait for what should come. */
export interface FollowedRoom {
  readonly session: Session;
  readonly machine: StateMachine;
  readonly messages: LiveMessage[];
  readonly gaps: Gap[];
  readonly ends: EndReason[];
  readonly problems: Error[];
  /** Resolves once `condition` holds; it is looked at after everything the session tells. */
  until(condition: () => boolean): Promise<void>;
}

export function followRoom(options: {
  upstream: Upstream;
  liveId: string;
  clock: Clock;
  past?: BroadcastPast;
  /** Instead of `past`: an archive that does not answer. */
  hangs?: boolean;
  random?: () => number;
  pace?: SessionPace;
}): FollowedRoom {
  const {
    upstream,
    liveId,
    clock,
    past = { recent: [], unfinished: null },
    random = Math.random,
    hangs = false,
    pace,
  } = options;
  const waiting = new Set<() => void>();
  const look = (): void => {
    for (const check of waiting) check();
  };
  const messages: LiveMessage[] = [];
  const gaps: Gap[] = [];
  const ends: EndReason[] = [];
  const problems: Error[] = [];
  let seq = past.unfinished?.lastSeq ?? 0;
  const machine = new StateMachine({
    clock,
    onIllegal: (problem) => {
      problems.push(problem);
      look();
    },
    onTransition: look,
  });
  const session = new Session({
    liveId,
    upstream,
    machine,
    ports: {
      clock,
      logger: silentLogger,
      random,
      newId: randomUUID,
      nextSeq: () => ++seq,
      ...(pace !== undefined && { pace: () => pace }),
    },
    listener: {
      onBroadcast: () => (hangs ? new Promise<never>(() => {}) : Promise.resolve(past)),
      onBegin: look,
      onMessages: (batch) => {
        messages.push(...batch);
        look();
      },
      onRoom: look,
      onGap: (gap) => {
        gaps.push(gap);
        look();
      },
      onChange: look,
      onEnd: (_broadcast, reason) => {
        ends.push(reason);
        look();
      },
    },
  });
  return {
    session,
    machine,
    messages,
    gaps,
    ends,
    problems,
    until: (condition) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!condition()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
  };
}
