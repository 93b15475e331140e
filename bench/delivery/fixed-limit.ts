import type { LiveMessage, MessageKind } from '#shared/message.ts';

const WATCHED: readonly MessageKind[] = [
  'chat',
  'gift',
  'like',
  'member',
  'follow',
  'fansclub',
  'room-stats',
];

/** The reference: a kind that has come before is called silent after the same number of seconds in every room. */
export class FixedLimit {
  alarms = 0;
  readonly #limitS: number;
  #last = new Map<MessageKind, number>();
  #silent = new Set<MessageKind>();

  constructor(limitS: number) {
    this.#limitS = limitS;
  }

  begin(): void {
    this.#last = new Map();
    this.#silent = new Set();
  }

  second(now: number, messages: readonly LiveMessage[]): void {
    for (const { kind } of messages) {
      this.#last.set(kind, now);
      this.#silent.delete(kind);
    }
    for (const kind of WATCHED) {
      if (now - (this.#last.get(kind) ?? now) <= this.#limitS || this.#silent.has(kind)) continue;
      this.#silent.add(kind);
      this.alarms += 1;
    }
  }
}
