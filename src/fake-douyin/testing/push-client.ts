import type { IncomingMessage } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { WebSocket } from 'ws';
import type { RawData } from 'ws';
import { webcast } from '#core/douyin/proto/webcast.js';
import { encodeAck, HEARTBEAT } from '../push/frames.ts';
import type { FakeSocketAddress } from '../signer.ts';

/** A message as a plain client reads it. */
export interface ReadMessage {
  readonly method: string;
  /** `common.msg_id`, decimal. */
  readonly id: string;
  readonly outerId: string;
  readonly payload: Uint8Array;
}

export interface ReadFrame {
  readonly type: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly payloadBytes: number;
  readonly needAck: boolean;
  readonly messages: readonly ReadMessage[];
}

/** How the handshake ended. */
export type Handshake =
  | { readonly opened: true }
  | {
      readonly opened: false;
      readonly status: number;
      readonly headers: Readonly<Record<string, unknown>>;
      readonly bodyBytes: number;
    };

export interface PushClient {
  readonly frames: readonly ReadFrame[];
  readonly handshake: Promise<Handshake>;
  messages(): readonly ReadMessage[];
  /** The close code, once closed. */
  readonly closed: number | null;
  beat(): void;
  /** Resolves when `condition` holds; looked at after every event of the socket. */
  until(condition: () => boolean): Promise<void>;
  terminate(): void;
}

/** A client of the push socket that reads with the protocol's own schema. Acks unless told not to. */
export function openPush(address: FakeSocketAddress, options: { readonly acks?: boolean } = {}): PushClient {
  const socket = new WebSocket(address.url, { headers: { ...address.headers } });
  const frames: ReadFrame[] = [];
  const waiting = new Set<() => void>();
  const handshake = Promise.withResolvers<Handshake>();
  let closed: number | null = null;
  const look = (): void => {
    for (const check of waiting) check();
  };

  socket.on('open', () => {
    handshake.resolve({ opened: true });
    socket.send(HEARTBEAT);
  });
  socket.on('unexpected-response', (_request, response: IncomingMessage) => {
    let bodyBytes = 0;
    response.on('data', (chunk: Buffer) => {
      bodyBytes += chunk.length;
    });
    response.on('end', () => {
      handshake.resolve({
        opened: false,
        status: response.statusCode ?? 0,
        headers: response.headers,
        bodyBytes,
      });
    });
  });
  socket.on('error', () => {});
  socket.on('close', (code) => {
    closed = code;
    look();
  });
  socket.on('message', (data: RawData) => {
    if (!Buffer.isBuffer(data)) return;
    const frame = webcast.PushFrame.decode(data);
    const headers = new Map(frame.headers.map(({ key, value }) => [key ?? '', value ?? '']));
    const isMessage = frame.payloadType === 'msg';
    const body =
      headers.get('compress_type') === 'gzip' && isMessage ? gunzipSync(frame.payload) : frame.payload;
    const response = webcast.Response.decode(isMessage ? body : new Uint8Array());
    frames.push({
      type: frame.payloadType,
      headers,
      payloadBytes: frame.payload.length,
      needAck: response.needAck,
      messages: response.messages.map(readMessage),
    });
    if (options.acks !== false && response.needAck) {
      socket.send(encodeAck(frame.logId, headers.get('im-internal_ext') ?? ''));
    }
    look();
  });

  return {
    frames,
    handshake: handshake.promise,
    messages: () => frames.flatMap(({ messages }) => messages),
    get closed() {
      return closed;
    },
    beat: () => {
      socket.send(HEARTBEAT);
    },
    until: (condition) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!condition()) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      }),
    terminate: () => {
      socket.terminate();
    },
  };
}

function readMessage(message: webcast.Message.$Properties): ReadMessage {
  const payload = message.payload ?? new Uint8Array();
  // The one message whose head is not field 1.
  const head =
    message.method === 'WebcastBindingGiftMessage'
      ? webcast.BindingGiftMessage.decode(payload).common
      : webcast.AnyMessage.decode(payload).common;
  return {
    method: message.method ?? '',
    id: String(head?.msgId ?? ''),
    outerId: String(message.msgId ?? ''),
    payload,
  };
}
