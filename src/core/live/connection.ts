import { AppError } from '#shared/errors.ts';
import type { LiveMessage } from '#shared/message.ts';
import type { GapReason } from '#shared/session.ts';
import { openLine } from '../douyin/open-line.ts';
import type { SocketTiming } from '../douyin/socket.ts';
import type { Clock, FrameTap, Line, LineEnd, LineListener, SocketAddress } from '../ports.ts';
import { momentOf } from './broadcast-state.ts';
import type { BroadcastState, Moment } from './broadcast-state.ts';
import { confirmEnd, ROOM_SILENCE_CAP_MS, ROOM_SILENCE_MS } from './end-check.ts';
import type { Reading } from './end-check.ts';

/** How often idle combos and the room's silence are looked at between frames. */
const TICK_MS = 500;
/** Without a tick for this long the process stood still, or the computer slept. */
const STOOD_STILL_MS = 5_000;

export type ConnectionEnd =
  /** `gap` is null when nothing was interrupted: the socket never opened. */
  | { readonly kind: 'cut'; readonly gap: GapReason | null; readonly error: AppError }
  | { readonly kind: 'over' }
  | { readonly kind: 'aborted' };

export interface ConnectionListener {
  onOpen(): void;
  /** New messages of one frame; also settled combos between frames. `arrivedMs` is monotonic. */
  onMessages(messages: readonly LiveMessage[], arrivedMs: number): void;
  look(): Promise<Reading>;
}

/** One line from its opening to its end: acknowledges, resumes, notices silence and the end. */
export class Connection {
  readonly #broadcast: BroadcastState;
  readonly #clock: Clock;
  readonly #listener: ConnectionListener;
  readonly #line: Line;
  readonly #endCheck = new AbortController();
  #wasOpen = false;
  #endResult: ConnectionEnd | null = null;
  #onEnd: (end: ConnectionEnd) => void = () => {};
  #cancelTick = (): void => {};
  #lastMessageMs: number;
  #lastTick: Moment;
  #silenceLimitMs = ROOM_SILENCE_MS;
  #isChecking = false;

  constructor(
    source: SocketAddress | FrameTap,
    broadcast: BroadcastState,
    clock: Clock,
    timing: SocketTiming,
    listener: ConnectionListener,
  ) {
    this.#lastTick = momentOf(clock);
    this.#broadcast = broadcast;
    this.#clock = clock;
    this.#listener = listener;
    this.#lastMessageMs = clock.monotonic();
    const lineListener: LineListener = {
      onOpen: () => {
        this.#wasOpen = true;
        this.#lastMessageMs = clock.monotonic();
        listener.onOpen();
        this.#tick();
      },
      onFrame: (bytes) => {
        this.#accept(bytes);
      },
      onEnd: ({ reason, error }: LineEnd) => {
        this.#cut(reason === 'stalled' ? 'stalled' : 'lost', error);
      },
    };
    this.#line = openLine(source, clock, lineListener, timing);
  }

  /** Resolves when the connection is over, for whatever reason. */
  ended(signal: AbortSignal): Promise<ConnectionEnd> {
    return new Promise((resolve) => {
      const abort = (): void => {
        this.#end({ kind: 'aborted' });
      };
      this.#onEnd = (end) => {
        signal.removeEventListener('abort', abort);
        resolve(end);
      };
      if (this.#endResult !== null) this.#onEnd(this.#endResult);
      else if (signal.aborted) abort();
      else signal.addEventListener('abort', abort);
    });
  }

  /** Cuts the line from our side. */
  drop(gap: GapReason, error: AppError): void {
    this.#cut(gap, error);
  }

  #accept(bytes: Uint8Array): void {
    const { intake } = this.#broadcast;
    const receivedMs = this.#clock.now();
    const arrivedMs = this.#clock.monotonic();
    const accepted = intake.accept(bytes, receivedMs, arrivedMs);
    // What is read first after a sleep had come before it: it does not show that the line lives.
    const isStale = receivedMs - this.#lastTick.wallMs >= STOOD_STILL_MS;
    this.#broadcast.lastFrame = isStale ? this.#lastTick : { wallMs: receivedMs, monotonicMs: arrivedMs };
    if (accepted.kind === 'close') {
      this.#cut('lost', new AppError('E003', 'The live server asked to close.'));
      return;
    }
    if (accepted.kind !== 'messages') return;
    this.#lastMessageMs = arrivedMs;
    this.#silenceLimitMs = ROOM_SILENCE_MS;
    if (accepted.resume !== null) this.#broadcast.resume = accepted.resume;
    this.#listener.onMessages(accepted.messages, arrivedMs);
    // After the frame was handed on for keeping: an ack says "I have it".
    if (accepted.ack !== null) this.#line.send(accepted.ack);
    if (accepted.messages.some((message) => message.kind === 'control' && message.action === 'end')) {
      void this.#checkEnd(1);
    }
  }

  #tick(): void {
    if (this.#endResult !== null) return;
    this.#lastTick = momentOf(this.#clock);
    const now = this.#lastTick.monotonicMs;
    const settled = this.#broadcast.intake.sweep(this.#clock.now(), now);
    if (settled.length > 0) this.#listener.onMessages(settled, now);
    if (now - this.#lastMessageMs >= this.#silenceLimitMs) {
      // The socket may stay open for long after the end, and the end may come without a message.
      this.#silenceLimitMs = Math.min(this.#silenceLimitMs * 2, ROOM_SILENCE_CAP_MS);
      void this.#checkEnd(0);
    }
    this.#cancelTick = this.#clock.after(TICK_MS, () => {
      this.#tick();
    });
  }

  async #checkEnd(signs: 0 | 1): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    const { signal } = this.#endCheck;
    const look = (): Promise<Reading> => this.#listener.look();
    const result = await confirmEnd({ signs, look, clock: this.#clock, signal });
    this.#isChecking = false;
    if (result === 'over') this.#end({ kind: 'over' });
    if (result === 'moved') {
      // The next attempt enters the new broadcast; nothing of it was missed that a gap could stand for.
      const error = new AppError('E003', 'The anchor began a new broadcast. Following it.');
      this.#end({ kind: 'cut', gap: null, error });
    }
  }

  #cut(gap: GapReason, error: AppError): void {
    this.#end({ kind: 'cut', gap: this.#wasOpen ? gap : null, error });
  }

  #end(end: ConnectionEnd): void {
    if (this.#endResult !== null) return;
    this.#endResult = end;
    this.#cancelTick();
    this.#endCheck.abort();
    this.#line.close();
    this.#onEnd(end);
  }
}
