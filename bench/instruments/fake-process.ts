import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { ScenarioName } from '#fake-douyin/show/scenarios.ts';

const CHILD = fileURLToPath(new URL('fake-child.ts', import.meta.url));

export interface RoomPlan {
  /** Digits. */
  readonly liveId: string;
  readonly scenario: ScenarioName;
  /** Messages a second. */
  readonly rate: number;
}

export type ToFake = { readonly type: 'probe'; readonly liveId: string } | { readonly type: 'stop' };

/** `atMs`: monotonic within the machine, as `performance.timeOrigin + performance.now()`. */
export type FromFake =
  | { readonly type: 'ready'; readonly origin: string }
  | { readonly type: 'probes'; readonly sent: readonly (readonly [id: string, atMs: number])[] };

/** A made-up live service in a process of its own. */
export interface FakeProcess {
  readonly origin: string;
  /** Sends chat lines into a room, a few dozen a second, until `stopProbes`. */
  probe(liveId: string): void;
  /** When each was sent, by id. */
  stopProbes(): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

export async function startFakeProcess(seed: number, rooms: readonly RoomPlan[]): Promise<FakeProcess> {
  const child = fork(CHILD, [JSON.stringify({ seed, rooms })]);
  const gone = once(child, 'exit');
  const end = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', end);
  const answer = async (): Promise<FromFake> => {
    const left = gone.then(() => Promise.reject(new Error('the fake service ended')));
    const [message] = (await Promise.race([once(child, 'message'), left])) as [FromFake];
    return message;
  };
  const send = (message: ToFake): void => {
    child.send(message);
  };
  const ready = await answer();
  return {
    origin: ready.type === 'ready' ? ready.origin : '',
    probe: (liveId) => {
      send({ type: 'probe', liveId });
    },
    stopProbes: async () => {
      const answered = answer();
      send({ type: 'stop' });
      const message = await answered;
      return new Map(message.type === 'probes' ? message.sent : []);
    },
    close: async () => {
      end();
      await gone;
      process.off('exit', end);
    },
  };
}
