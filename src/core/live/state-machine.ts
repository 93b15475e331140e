import type { FetcherState, Transition } from '#shared/session.ts';
import type { Clock } from '../ports.ts';

export type FetcherEvent =
  | 'start_fetch'
  | 'connected'
  | 'connect_failed'
  | 'fault'
  | 'stop_fetch'
  | 'stopped'
  | 'retry'
  | 'reset';

/** Everything that is not in this table is illegal. */
const TABLE: Readonly<Record<FetcherState, Partial<Record<FetcherEvent, FetcherState>>>> = {
  IDLE: { start_fetch: 'STARTING' },
  STARTING: { connected: 'RUNNING', connect_failed: 'ERROR', stop_fetch: 'STOPPING' },
  RUNNING: { stop_fetch: 'STOPPING', fault: 'ERROR' },
  STOPPING: { stopped: 'IDLE' },
  ERROR: { retry: 'STARTING', reset: 'IDLE' },
};

/** Transitions remembered; older ones are in the archive. */
const HISTORY = 100;

/** Thrown in tests, logged and ignored in production: see `onIllegal`. */
export class IllegalTransition extends Error {
  constructor(state: FetcherState, event: FetcherEvent) {
    super(`${event} is not possible in ${state}`);
    this.name = 'IllegalTransition';
  }
}

/**
 * The five states. Each transition raises `epoch`: a callback that was set up in an older epoch
 * compares and goes away, so that nothing late acts on a newer session.
 */
export class StateMachine {
  #state: FetcherState = 'IDLE';
  #epoch = 0;
  readonly #history: Transition[] = [];
  readonly #clock: Clock;
  readonly #onIllegal: (problem: IllegalTransition) => void;
  readonly #onTransition: (transition: Transition) => void;

  constructor(options: {
    clock: Clock;
    onIllegal: (problem: IllegalTransition) => void;
    onTransition: (transition: Transition) => void;
  }) {
    this.#clock = options.clock;
    this.#onIllegal = options.onIllegal;
    this.#onTransition = options.onTransition;
  }

  get state(): FetcherState {
    return this.#state;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /** The last 100, oldest first. */
  history(): Transition[] {
    return [...this.#history];
  }

  can(event: FetcherEvent): boolean {
    return TABLE[this.#state][event] !== undefined;
  }

  /** False when the event is illegal here; then nothing changed. */
  apply(event: FetcherEvent, reason: string): boolean {
    const to = TABLE[this.#state][event];
    if (to === undefined) {
      this.#onIllegal(new IllegalTransition(this.#state, event));
      return false;
    }
    const transition: Transition = {
      from: this.#state,
      to,
      event,
      reason,
      at: this.#clock.now(),
      epoch: ++this.#epoch,
    };
    this.#state = to;
    this.#history.push(transition);
    if (this.#history.length > HISTORY) this.#history.shift();
    this.#onTransition(transition);
    return true;
  }
}
