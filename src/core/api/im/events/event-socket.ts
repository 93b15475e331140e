import type { Socket } from 'node:net';
import type { RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { ImError } from '#shared/im-errors.ts';
import type { CutReason } from '../../stream/client.ts';
import { parseFrame } from '../../stream/client-frames.ts';
import { Lag } from '../../stream/lag.ts';
import { parsePosition } from '../../stream/position.ts';
import type { SocketClient } from '../../upgrades.ts';
import { EventStream } from './event-stream.ts';
import type { EventSource } from './event-stream.ts';
import { SocketEvents } from './socket-events.ts';
import { queryOf, readStreamQuery } from './stream-query.ts';
import { wantedEvents } from './wanted.ts';

/** What a client may send. Fields that are not known are left out, as everywhere in this interface. */
const eventFrame = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('subscribe'),
    account_ids: z.array(z.string().min(1).max(256)).max(1000).nullish(),
    types: z.array(z.string().max(64)).max(100).nullish(),
  }),
  z.object({ op: z.literal('resume'), last_event_id: z.string().min(1).max(100) }),
  z.object({ op: z.literal('ping') }),
]);

/** `/api/im/ws`: says hello at once and follows; its frames change what is wanted, and where from. */
export class EventSocket implements SocketClient {
  readonly #source: EventSource;
  readonly #writer: SocketEvents;
  readonly #stream: EventStream;

  constructor(ws: WebSocket, socket: Socket, source: EventSource, target: string) {
    this.#source = source;
    this.#writer = new SocketEvents(ws, socket);
    this.#stream = new EventStream(source, this.#writer, new Lag(socket), () => false);
    ws.once('close', () => this.#stream.end());
    this.#begin(target);
  }

  onFrame(data: RawData, isBinary: boolean): void {
    const frame = parseFrame(eventFrame, data, isBinary);
    if (frame === null) {
      this.#writer.invalidFrame('Send {"op":"subscribe"}, {"op":"resume"} or {"op":"ping"}.');
    } else if (frame.op === 'ping') this.#writer.pong();
    else if (frame.op === 'resume') this.#resume(frame.last_event_id);
    else this.#subscribe(frame.types ?? null, frame.account_ids ?? null);
  }

  onEvent(): void {}

  onDrain(): void {
    this.#stream.onDrain();
  }

  isLost(now: number): boolean {
    return this.#stream.isLost(now);
  }

  ping(): void {
    this.#stream.ping();
  }

  cut(reason: CutReason): void {
    this.#stream.cut(reason);
  }

  #begin(target: string): void {
    try {
      const { types, accountIds, lastEventId } = readStreamQuery(queryOf(target));
      this.#stream.want(wantedEvents(types, accountIds, this.#source.store));
      this.#stream.begin(parsePosition(lastEventId ?? undefined));
    } catch (thrown) {
      if (!(thrown instanceof ImError)) throw thrown;
      this.#writer.refuse(thrown.code, thrown.message);
    }
  }

  #resume(lastEventId: string): void {
    const position = parsePosition(lastEventId);
    if (position !== null) this.#stream.resume(position);
  }

  /** Takes the place of what was wanted before. */
  #subscribe(types: readonly string[] | null, accountIds: readonly string[] | null): void {
    try {
      this.#stream.want(wantedEvents(types, accountIds, this.#source.store));
    } catch (thrown) {
      if (!(thrown instanceof ImError)) throw thrown;
      this.#writer.invalidFrame(thrown.message);
    }
  }
}
