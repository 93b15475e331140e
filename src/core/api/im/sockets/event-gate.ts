import { setImmediate } from 'node:timers';
import type { Clock } from '../../../ports.ts';
import { Allowance } from './allowance.ts';
import { TOO_LONG_EVENT } from './bounded-decoder.ts';
import type { ConnectionList, Link } from './connection-list.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';
import type { RootSocket } from './socket-types.ts';

/** How often a client that does not read is looked at, ms. */
const LOOK_MS = 25;
/** Events of one socket in one turn of the loop: their answers are seen only in the next. */
const EVENTS_PER_TURN = 4;

/**
 * Stands in front of every event of one root socket: bounds its rate, length and nesting, and holds
 * events back while their answers are not read. A client with many accounts asks for all of them at
 * once; without this its answers would pile up in memory.
 */
export class EventGate {
  readonly #socket: RootSocket;
  readonly #link: Link;
  readonly #connections: ConnectionList;
  readonly #clock: Clock;
  readonly #allowance: Allowance;
  readonly #waiting: (() => void)[] = [];
  #waitingBytes = 0;
  #waitingSince = 0;
  #passedThisTurn = 0;
  #isClosed = false;
  #cancelLook: (() => void) | null = null;

  constructor(socket: RootSocket, link: Link, connections: ConnectionList, clock: Clock) {
    this.#socket = socket;
    this.#link = link;
    this.#connections = connections;
    this.#clock = clock;
    this.#allowance = new Allowance(clock, SOCKET_LIMITS.rootEventsPerSecond, SOCKET_LIMITS.rootEventBurst);
  }

  open(): void {
    this.#socket.use((event, next) => this.#judge(event, () => next()));
    this.#socket.on('disconnect', () => this.#close());
  }

  #judge(event: readonly unknown[], pass: () => void): void {
    if (!this.#allowance.take()) return this.#refuse('rate limited');
    if (event[0] === TOO_LONG_EVENT) return this.#refuse('payload too large');
    if (!isShallow(event, SOCKET_LIMITS.rootEventDepth)) return this.#refuse('invalid payload');
    if (this.#waiting.length === 0 && this.#mayPass()) return this.#pass(pass);
    this.#wait(event, pass);
  }

  #mayPass(): boolean {
    return this.#passedThisTurn < EVENTS_PER_TURN && this.#isRead();
  }

  #pass(pass: () => void): void {
    this.#passedThisTurn += 1;
    if (this.#passedThisTurn === 1) setImmediate(() => this.#turn());
    pass();
  }

  #turn(): void {
    this.#passedThisTurn = 0;
    if (this.#waiting.length > 0 && !this.#isClosed) this.#look();
  }

  #isRead(): boolean {
    return this.#connections.unreadBytes(this.#link) <= SOCKET_LIMITS.unreadBytes;
  }

  /** The event is dropped. Who reads nothing is told nothing. */
  #refuse(message: string): void {
    if (this.#isRead()) this.#socket.emit('error', { message });
  }

  #wait(event: readonly unknown[], pass: () => void): void {
    // What it holds is bounded by its own length; the number of events bounds the sum.
    this.#waitingBytes += roughBytes(event);
    if (
      this.#waiting.length >= SOCKET_LIMITS.waitingEvents ||
      this.#waitingBytes > SOCKET_LIMITS.waitingBytes
    ) {
      this.#connections.cut(this.#link);
      return;
    }
    if (this.#waiting.length === 0) this.#waitingSince = this.#clock.monotonic();
    this.#waiting.push(pass);
    if (this.#passedThisTurn === 0) this.#cancelLook ??= this.#clock.after(LOOK_MS, () => this.#look());
  }

  #look(): void {
    this.#cancelLook?.();
    this.#cancelLook = null;
    while (this.#mayPass()) {
      const pass = this.#waiting.shift();
      if (pass === undefined) {
        this.#waitingBytes = 0;
        return;
      }
      this.#waitingSince = this.#clock.monotonic();
      this.#pass(pass);
    }
    // The next turn looks again by itself.
    if (this.#passedThisTurn > 0) return;
    if (this.#clock.monotonic() - this.#waitingSince > SOCKET_LIMITS.unreadMs) {
      this.#connections.cut(this.#link);
      return;
    }
    this.#cancelLook = this.#clock.after(LOOK_MS, () => this.#look());
  }

  #close(): void {
    this.#isClosed = true;
    this.#cancelLook?.();
    this.#cancelLook = null;
    this.#waiting.length = 0;
  }
}

/** Looked through without recursion: thousands of lists inside one another would end the process. */
function isShallow(event: readonly unknown[], most: number): boolean {
  let level: readonly unknown[] = event;
  for (let depth = 0; depth <= most; depth += 1) {
    level = level.flatMap(contentsOf);
    if (level.length === 0) return true;
  }
  return false;
}

function contentsOf(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null ? Object.values(value) : [];
}

function roughBytes(event: readonly unknown[]): number {
  // Functions (acknowledgements) are left out by it; nesting is known to be shallow.
  return JSON.stringify(event).length;
}
