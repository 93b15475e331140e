import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { WebSocketServer } from 'ws';
import type { Room } from '../room.ts';
import type { Refusal } from './counters.ts';
import { REFUSAL_RESPONSES, refusalOf } from './handshake.ts';
import type { RefusalForm } from './handshake.ts';
import { MAX_PERSISTED } from './limits.ts';

const PUSH_PATH = '/webcast/im/push/v2/';
/** Sockets at once; more than any test or demo needs, less than would hurt. */
const MAX_SOCKETS = 64;

/** The door to the push sockets: checks handshakes and leads them to their room. */
export class PushDoor {
  readonly #byRoomId: ReadonlyMap<string, Room>;
  readonly #nowhere: Room;
  readonly #sockets = new WebSocketServer({ noServer: true, autoPong: false, maxPayload: 64 * 1024 });

  /** `nowhere` takes the sockets of broadcasts that are not on: they open, and hear nothing. */
  constructor(byRoomId: ReadonlyMap<string, Room>, nowhere: Room) {
    this.#byRoomId = byRoomId;
    this.#nowhere = nowhere;
  }

  upgrade(request: IncomingMessage, tcp: Socket, head: Buffer): void {
    tcp.on('error', () => {});
    const url = URL.parse(`http://fake${request.url ?? '/'}`);
    if (url?.pathname !== PUSH_PATH) {
      tcp.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    const query = url.searchParams;
    const room = this.#byRoomId.get(query.get('room_id') ?? '') ?? this.#nowhere;
    const refusal = this.#refusal(request, query, room);
    if (refusal !== null) {
      room.counters.refuse(refusal.reason);
      tcp.end(REFUSAL_RESPONSES[refusal.form]);
      return;
    }
    this.#sockets.handleUpgrade(request, tcp, head, (socket) => {
      room.enter(socket, tcp, {
        cursor: query.get('cursor') ?? '',
        userUniqueId: query.get('user_unique_id') ?? '',
        wantsGzip: query.get('compress') === 'gzip',
        persisted: countOf(query.get('need_persist_msg_count')),
      });
    });
  }

  #refusal(
    request: IncomingMessage,
    query: URLSearchParams,
    room: Room,
  ): { readonly reason: Refusal; readonly form: RefusalForm } | null {
    const reason = refusalOf(request, query);
    if (reason !== null) return { reason, form: 'blocked' };
    if (this.#sockets.clients.size >= MAX_SOCKETS) return { reason: 'busy', form: 'blocked' };
    const form = room.takeRefusal(isBrowser(request));
    return form === null ? null : { reason: 'ordered', form };
  }
}

/** Every browser offers compression with its handshake; the product does not. */
function isBrowser(request: IncomingMessage): boolean {
  return request.headers['sec-websocket-extensions'] !== undefined;
}

/** How many persisted messages a client wants; 0 for nonsense. */
function countOf(text: string | null): number {
  return text !== null && /^\d{1,3}$/.test(text) ? Math.min(Number(text), MAX_PERSISTED) : 0;
}
