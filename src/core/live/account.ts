import type { FrameAccount, MessageAccount } from '#shared/session.ts';
import type { Frame } from '../douyin/frame.ts';

/** Method names come from outside: this many are told apart, the rest share one row. */
const MAX_METHODS = 200;
const MAX_METHOD_LENGTH = 80;
const OTHER_METHODS = '(other)';

/** Where everything that arrived went. Maps, because a method may be named `__proto__`. */
export class Account {
  received = 0;
  delivered = 0;
  duplicates = 0;
  undecodable = 0;
  readonly #unknown = new Map<string, number>();

  #frames = 0;
  #bytes = 0;
  #messageFrames = 0;
  #heartbeats = 0;
  #otherFrames = 0;
  readonly #bad = new Map<string, number>();

  frame(frame: Frame, bytes: number): void {
    this.#frames++;
    this.#bytes += bytes;
    switch (frame.kind) {
      case 'messages':
        this.#messageFrames++;
        break;
      case 'heartbeat':
        this.#heartbeats++;
        break;
      case 'bad':
        raise(this.#bad, frame.reason);
        break;
      case 'close':
      case 'other':
        this.#otherFrames++;
    }
  }

  unknown(method: string): void {
    const name = method.slice(0, MAX_METHOD_LENGTH);
    const known = this.#unknown.has(name) || this.#unknown.size < MAX_METHODS;
    raise(this.#unknown, known ? name : OTHER_METHODS);
  }

  messages(): MessageAccount {
    const { received, delivered, duplicates, undecodable } = this;
    return { received, delivered, duplicates, undecodable, unknown: rows(this.#unknown), dropped: {} };
  }

  frames(): FrameAccount {
    return {
      received: this.#frames,
      bytes: this.#bytes,
      messages: this.#messageFrames,
      heartbeats: this.#heartbeats,
      other: this.#otherFrames,
      bad: rows(this.#bad),
    };
  }
}

function raise(map: Map<string, number>, key: string): void {
  map.set(key, (map.get(key) ?? 0) + 1);
}

/** As a plain object whose keys are data: `fromEntries` defines them, it never sets a prototype. */
function rows(map: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(map);
}
