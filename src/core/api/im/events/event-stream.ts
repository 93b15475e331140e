import type { ResyncReason } from '#shared/contract.ts';
import type { ImStore } from '../../../im-store.ts';
import type { Clock } from '../../../ports.ts';
import type { Client, CutReason } from '../../stream/client.ts';
import type { Lag } from '../../stream/lag.ts';
import { LogReader } from '../../stream/log-reader.ts';
import type { LogListener } from '../../stream/log-reader.ts';
import { positionText } from '../../stream/position.ts';
import type { Position } from '../../stream/position.ts';
import type { EventLog } from './event-log.ts';
import { eventText } from './event-text.ts';
import type { ImEventType } from './event-types.ts';
import type { LoggedEvent } from './logged-event.ts';
import type { Wanted } from './wanted.ts';

/** How events get onto a wire: server-sent events or a WebSocket. */
export interface EventWriter {
  event(at: Position, type: ImEventType, json: string): void;
  /** `at`: everything up to here that was wanted has been sent. */
  ping(at: Position): void;
  /** Runs `write`, and hands all it wrote to the system at once. */
  together(write: () => void): void;
  close(reason: CutReason): void;
}

/** What every stream reads from. */
export interface EventSource {
  readonly log: EventLog;
  readonly store: Pick<ImStore, 'revision' | 'findAccounts'>;
  readonly clock: Clock;
  /** Puts the last event into the log, if it is not there yet. */
  readonly shutDown: () => void;
}

/** One client of the event log, whatever it speaks. */
export class EventStream implements Client {
  readonly #source: EventSource;
  readonly #writer: EventWriter;
  readonly #lag: Lag;
  readonly #reader: LogReader<LoggedEvent>;
  #wanted: Wanted;
  #leave: () => void = () => {};

  constructor(source: EventSource, writer: EventWriter, lag: Lag, wanted: Wanted) {
    this.#source = source;
    this.#writer = writer;
    this.#lag = lag;
    this.#wanted = wanted;
    const listener: LogListener<LoggedEvent> = {
      hello: (at, resumed) => this.#hello(at, resumed),
      item: (at, event) => {
        if (this.#wanted(event)) writer.event(at, event.type, event.text);
      },
      resync: (at, reason) => this.#resync(at, reason),
      together: (write) => writer.together(write),
    };
    this.#reader = new LogReader(source.log, listener, lag);
  }

  /** Says hello, sends what came after `resume`, and follows from then on. */
  begin(resume: Position | null): void {
    this.#leave = this.#source.log.onAppend(() => this.#reader.pull());
    this.#reader.begin(resume);
  }

  /** From the next event on these are wanted. */
  want(wanted: Wanted): void {
    this.#wanted = wanted;
  }

  /** Goes back (or on) to a place, with another hello from which everything follows in order. */
  resume(from: Position): void {
    this.#reader.begin(from);
  }

  /** The client has gone. */
  end(): void {
    this.#leave();
  }

  /** What the live engine says is no part of this stream. */
  onEvent(): void {}

  onDrain(): void {
    this.#reader.pull();
  }

  isLost(now: number): boolean {
    const isLost = this.#lag.isLost(now);
    // It took nothing for a second with more than enough to read: it does not read just now.
    if (this.#lag.isStalled) this.#reader.giveUpBacklog();
    return isLost;
  }

  ping(): void {
    this.#writer.ping(this.#reader.position);
  }

  cut(reason: CutReason): void {
    if (reason === 'shutdown') this.#source.shutDown();
    this.end();
    this.#writer.close(reason);
  }

  #hello(at: Position, resumed: boolean): void {
    const { store, clock } = this.#source;
    this.#own(at, 'hello', { server_time: clock.now(), revision: store.revision, resumed });
  }

  #resync(at: Position, reason: ResyncReason): void {
    this.#own(at, 'resync_required', { reason, revision: this.#source.store.revision });
  }

  /** Said to this client alone, so it has no place of its own in the log: it bears that of the stream. */
  #own(at: Position, type: ImEventType, data: object): void {
    const { store, clock } = this.#source;
    const head = {
      type,
      accountId: null,
      revision: store.revision,
      timeMs: clock.now(),
      id: positionText(at),
    };
    this.#writer.event(at, type, eventText(at, head, JSON.stringify(data)));
  }
}
