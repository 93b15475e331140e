import type { BrowserPage, DevToolsFields } from '../../ports.ts';
import { FRAME_LIMITS } from '../frame.ts';
import { webcast } from '../proto/webcast.js';
import { fieldsOf, numberOf, textOf } from './devtools-fields.ts';

const POLL_PATH = '/webcast/im/fetch/';
/** Answers on their way at once; a page asks for one at a time. */
const MAX_PENDING = 8;

/**
 * What a page receives when it polls because its socket does not open: answers without a frame around
 * them. Each is given the frame that it lacks, so that one decoder reads both.
 */
export class PolledFrames {
  readonly #page: BrowserPage;
  readonly #onFrame: (bytes: Uint8Array) => void;
  readonly #pending = new Set<string>();

  constructor(page: BrowserPage, onFrame: (bytes: Uint8Array) => void) {
    this.#page = page;
    this.#onFrame = onFrame;
  }

  read(method: string, params: DevToolsFields): void {
    const id = textOf(params, 'requestId');
    if (method === 'Network.responseReceived') {
      const response = fieldsOf(params, 'response');
      const isPoll = URL.parse(textOf(response, 'url'))?.pathname === POLL_PATH;
      if (isPoll && numberOf(response, 'status') === 200 && this.#pending.size < MAX_PENDING)
        this.#pending.add(id);
    }
    if (method === 'Network.loadingFailed') this.#pending.delete(id);
    if (method === 'Network.loadingFinished' && this.#pending.delete(id)) {
      if (numberOf(params, 'encodedDataLength') <= FRAME_LIMITS.wireBytes) void this.#fetch(id);
    }
  }

  async #fetch(requestId: string): Promise<void> {
    // A page that has moved on has forgotten the answer: then its socket or the next poll brings the rest.
    const answer = await this.#page.send('Network.getResponseBody', { requestId }).catch(() => null);
    if (answer === null) return;
    const payload = Buffer.from(textOf(answer, 'body'), answer['base64Encoded'] === true ? 'base64' : 'utf8');
    if (payload.length === 0 || payload.length > FRAME_LIMITS.wireBytes / 2) return;
    this.#onFrame(webcast.PushFrame.encode({ payloadType: 'msg', payload }).finish());
  }
}
