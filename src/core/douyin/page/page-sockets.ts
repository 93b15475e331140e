import type { DevToolsFields } from '../../ports.ts';
import { FRAME_LIMITS } from '../frame.ts';
import { fieldsOf, numberOf, textOf } from './devtools-fields.ts';
import type { PageSite } from './page-site.ts';
import { handshakeHeaders } from './signed-address.ts';
import type { SignedAddress } from './signed-address.ts';

/** A page opens one and replaces it; more at once are a page gone mad. */
const MAX_SOCKETS = 16;
const BINARY = 2;

export type DropReason = 'text-frame' | 'too-large' | 'kept-too-long';

/** What a page's push sockets tell. */
export type SocketEvent =
  /** Sent to the server this moment: signed by the page. */
  | { readonly kind: 'signed'; readonly address: SignedAddress; readonly roomId: string }
  | { readonly kind: 'open' }
  | { readonly kind: 'frame'; readonly bytes: Uint8Array }
  | { readonly kind: 'dropped'; readonly reason: DropReason }
  | { readonly kind: 'closed' };

/** The push sockets of one page, as its network events tell of them. Other sockets are passed over. */
export class PageSockets {
  readonly #site: PageSite;
  readonly #urls = new Map<string, string>();
  readonly #open = new Set<string>();

  constructor(site: PageSite) {
    this.#site = site;
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** A document went away and its sockets with it, whether or not anything said so. */
  reset(): void {
    this.#urls.clear();
    this.#open.clear();
  }

  read(method: string, params: DevToolsFields): SocketEvent | null {
    const id = textOf(params, 'requestId');
    if (method === 'Network.webSocketCreated') {
      const url = URL.parse(textOf(params, 'url'));
      if (url !== null && this.#site.isPushSocket(url) && this.#urls.size < MAX_SOCKETS) {
        this.#urls.set(id, textOf(params, 'url'));
      }
      return null;
    }
    const url = this.#urls.get(id);
    if (url === undefined) return null;
    switch (method) {
      case 'Network.webSocketWillSendHandshakeRequest': {
        const headers = handshakeHeaders(fieldsOf(fieldsOf(params, 'request'), 'headers'));
        const roomId = new URL(url).searchParams.get('room_id') ?? '';
        return { kind: 'signed', address: { url, headers }, roomId };
      }
      case 'Network.webSocketHandshakeResponseReceived':
        if (numberOf(fieldsOf(params, 'response'), 'status') !== 101) return null;
        this.#open.add(id);
        return { kind: 'open' };
      case 'Network.webSocketFrameReceived':
        return readFrameEvent(fieldsOf(params, 'response'));
      case 'Network.webSocketClosed':
        this.#urls.delete(id);
        return this.#open.delete(id) ? { kind: 'closed' } : null;
      default:
        return null;
    }
  }
}

function readFrameEvent(frame: DevToolsFields): SocketEvent {
  if (numberOf(frame, 'opcode') !== BINARY) return { kind: 'dropped', reason: 'text-frame' };
  const base64 = textOf(frame, 'payloadData');
  if (base64.length * 0.75 > FRAME_LIMITS.wireBytes) return { kind: 'dropped', reason: 'too-large' };
  return { kind: 'frame', bytes: Buffer.from(base64, 'base64') };
}
