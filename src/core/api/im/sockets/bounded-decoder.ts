import { Server } from 'socket.io';
import type { Allowance } from './allowance.ts';
import { SOCKET_LIMITS } from './socket-limits.ts';

/** The library's own parser; it exports no other way to it. */
const parser = new Server({ serveClient: false })._parser;

/** What stands in for an event that was too long to be read. A client may send it too: same answer. */
export const TOO_LONG_EVENT = ' too long';

const CONNECT = '0';
const EVENT = '2';
/** Type (no binary ones: nothing here takes bytes), namespace, number of the acknowledgement, JSON or the end. */
const HEAD = /^([0-3])(?:(\/[A-Za-z0-9_-]{0,32}),)?\d{0,15}(?:[[{]|$)/;
const LONGEST_HEAD = 64;
const MAX_CONNECT_BYTES = 8 * 1024;

/** What a decoder has to know about its connection. */
export interface DecoderRules {
  readonly packets: Allowance;
  /** In `/worker`: long packets for that namespace are read. */
  mayPush: boolean;
  /** In the root namespace: a long event is answered, not a reason to close. */
  isInRoot: boolean;
}

/**
 * Reads packets like the library's decoder, but looks at their head first: what is not for this
 * server, or too long for who sends it, is never parsed. Whatever it throws closes the connection.
 */
export class BoundedDecoder extends parser.Decoder {
  rules: DecoderRules | null = null;

  override add(packet: unknown): void {
    if (typeof packet !== 'string') throw new Error('bytes are not taken');
    if (this.rules?.packets.take() === false) throw new Error('too many packets');
    const head = HEAD.exec(packet.slice(0, LONGEST_HEAD));
    if (head === null) throw new Error('not a packet for this server');
    const [, type = '', namespace = '/'] = head;
    if (this.#isShortEnough(packet, type, namespace)) return super.add(packet);
    if (type !== EVENT || namespace !== '/' || this.rules?.isInRoot !== true) {
      throw new Error('a packet is too long');
    }
    super.add(`${EVENT}${JSON.stringify([TOO_LONG_EVENT])}`);
  }

  #isShortEnough(packet: string, type: string, namespace: string): boolean {
    if (namespace === '/worker' && type !== CONNECT && this.rules?.mayPush === true) return true;
    const most = type === CONNECT ? MAX_CONNECT_BYTES : SOCKET_LIMITS.rootEventBytes;
    // No character takes more than three bytes per UTF-16 unit: short ones need no counting.
    return packet.length * 3 <= most || Buffer.byteLength(packet) <= most;
  }
}

export interface BoundedParser {
  readonly Encoder: typeof parser.Encoder;
  readonly Decoder: new () => BoundedDecoder;
}

/** For the server's `parser` option. `onMade` hears of each decoder: one per connection, as it opens. */
export function boundedParser(onMade: (decoder: BoundedDecoder) => void): BoundedParser {
  class ReportedDecoder extends BoundedDecoder {
    constructor() {
      super();
      onMade(this);
    }
  }
  return { Encoder: parser.Encoder, Decoder: ReportedDecoder };
}
