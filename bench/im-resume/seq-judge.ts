import type { Figures } from '../bench.ts';
import type { StreamEvent } from '../instruments/im/stream-clients.ts';
import { isResumed } from '../instruments/im/stream-clients.ts';

/** Follows one client over all its connections: every event of the log once, or a word that some are missing. */
export class SeqJudge {
  /** Where the client goes on; null before the first connection. */
  lastId: string | null = null;
  lastSeq = 0;
  holes = 0;
  twice = 0;
  /** Connections that began anew although they had a position. */
  refused = 0;
  #connections = 0;
  #events = 0;
  #resyncs = 0;
  #mayJump = true;

  /** Everything that one connection brought, in order. */
  take(events: readonly StreamEvent[]): void {
    this.#connections += 1;
    for (const event of events) this.#judge(event);
  }

  figures(): Figures {
    return {
      connections: this.#connections,
      events: this.#events,
      holes: this.holes,
      twice: this.twice,
      resync_required: this.#resyncs,
      resumptions_refused: this.refused,
    };
  }

  #judge(event: StreamEvent): void {
    if (event.type === 'hello') {
      if (this.lastId === null) this.#goOnFrom(event);
      else if (!isResumed(event)) this.refused += 1;
      return;
    }
    if (event.type === 'resync_required') {
      this.#resyncs += 1;
      this.#mayJump = true;
      return;
    }
    if (event.type === 'pong' || Number.isNaN(event.seq)) return;
    this.#events += 1;
    if (!this.#mayJump && event.seq > this.lastSeq + 1) this.holes += 1;
    if (event.seq <= this.lastSeq && !this.#mayJump) this.twice += 1;
    this.#mayJump = false;
    this.#goOnFrom(event);
  }

  #goOnFrom({ id, seq, type }: StreamEvent): void {
    // The position of a hello stands in its id alone.
    const place = type === 'hello' ? Number(id.split(':')[1] ?? Number.NaN) : seq;
    if (Number.isNaN(place)) return;
    this.lastSeq = place;
    this.lastId = id;
    this.#mayJump = false;
  }
}
