import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { fieldBudget } from '../bounded-reader.ts';
import type { FieldBudget } from '../bounded-reader.ts';
import { FRAME_LIMITS, inflateLimit, readFrame } from '../frame.ts';
import { webcast } from '../proto/webcast.js';
import { scrubPart } from './scrub-part.ts';
import type { ScrubTools } from './scrub-part.ts';
import { scrubPayload, unreadable } from './scrub-payload.ts';
import { scrubCursor, scrubInternalExt } from './stream-position.ts';

/** What was done so far. */
export interface ScrubAccount {
  readonly frames: number;
  /** Bytes that the schema does not know and that are therefore not in the result. */
  readonly droppedBytes: number;
  /** Messages of unknown methods: only their method and ids are left. */
  readonly emptied: number;
  /** Messages and whole frames that could not be read; something as unreadable stands in their place. */
  readonly unreadable: number;
}

type MutableAccount = { -readonly [K in keyof ScrubAccount]: ScrubAccount[K] };

/** Header → its value. Of one that stands twice readers take the first, so none of these may go. */
const HEADERS: ReadonlyMap<string, (value: string) => string> = new Map([
  ['compress_type', (value) => (/^[a-z]{1,16}$/.test(value) ? value : '')],
  ['im-cursor', scrubCursor],
  ['im-internal_ext', scrubInternalExt],
  ['im-now', digits],
  ['server_time', digits],
]);

/** Scrubs the frames of one recording, so that the same person is the same throughout. */
export class FrameScrubber {
  readonly #tools: ScrubTools;
  readonly #account: MutableAccount = { frames: 0, droppedBytes: 0, emptied: 0, unreadable: 0 };

  constructor(tools: ScrubTools) {
    this.#tools = tools;
  }

  get account(): ScrubAccount {
    return this.#account;
  }

  /** One push frame → a push frame that reads the same, less everything private. */
  scrub(bytes: Uint8Array): Uint8Array {
    this.#account.frames += 1;
    const frame = readFrame(bytes);
    if (frame.kind === 'bad') {
      this.#account.unreadable += 1;
      this.#account.droppedBytes += bytes.length;
      return unreadable(bytes, this.#tools);
    }
    const push = webcast.PushFrame.decode(bytes);
    this.#drop(bytes.length - webcast.PushFrame.encode(push).finish().length);
    if (frame.kind === 'messages') push.payload = this.#body(push);
    else {
      this.#drop(push.payload.length);
      push.payload = new Uint8Array(0);
    }
    push.headers = push.headers.filter((header) => {
      const kept = HEADERS.get(header.key ?? '')?.(header.value ?? '');
      header.value = kept ?? null;
      return kept !== undefined;
    });
    scrubPart(push, this.#tools);
    return webcast.PushFrame.encode(push).finish();
  }

  /** The messages of a frame that `readFrame` has found to be within bounds. */
  #body(push: webcast.PushFrame): Uint8Array {
    const isPacked = push.headers.find(({ key }) => key === 'compress_type')?.value === 'gzip';
    const body = isPacked
      ? gunzipSync(push.payload, { maxOutputLength: FRAME_LIMITS.inflatedBytes })
      : push.payload;
    const response = webcast.Response.decode(body);
    this.#drop(body.length - webcast.Response.encode(response).finish().length);
    const budget = fieldBudget(body.length);
    for (const message of response.messages) this.#message(message, budget);
    scrubPart(response, this.#tools);
    const scrubbed = webcast.Response.encode(response).finish();
    return isPacked ? packed(scrubbed) : scrubbed;
  }

  #message(message: webcast.Message.$Properties, budget: FieldBudget | null): void {
    const { method, payload, msgId } = message;
    const scrubbed = scrubPayload(
      { method: method ?? '', payload: payload ?? new Uint8Array(0), msgId: msgId ?? null },
      budget,
      this.#tools,
    );
    message.payload = scrubbed.payload;
    if (scrubbed.madeId !== null) message.msgId = scrubbed.madeId;
    this.#drop(scrubbed.droppedBytes);
    if (scrubbed.outcome === 'unknown') this.#account.emptied += 1;
    if (scrubbed.outcome === 'undecodable') this.#account.unreadable += 1;
  }

  #drop(bytes: number): void {
    this.#account.droppedBytes += Math.max(0, bytes);
  }
}

function digits(value: string): string {
  return /^\d{1,19}$/.test(value) ? value : '';
}

/** Neutral text packs so well that readers would take a large frame for a bomb: that one is packed less. */
function packed(body: Uint8Array): Uint8Array {
  const small = gzipSync(body);
  return body.length <= inflateLimit(small.length)
    ? small
    : gzipSync(body, { strategy: constants.Z_HUFFMAN_ONLY });
}
