import { AppError } from '#shared/errors.ts';
import type { Browser, BrowserPage, Clock, DevToolsFields, PlatformCookie } from '../../ports.ts';
import { HEARTBEAT_MS, SILENCE_LIMIT_MS } from '../socket.ts';
import { setCookies } from './cookies.ts';
import { fieldsOf, textOf } from './devtools-fields.ts';
import { answerPage, ignoreFailure, moveMouse } from './page-chores.ts';
import { PageSockets } from './page-sockets.ts';
import type { DropReason } from './page-sockets.ts';
import type { PageSite } from './page-site.ts';
import { asksForSlider, documentError, sliderError } from './page-verdict.ts';
import { PolledFrames } from './polled-frames.ts';
import { INTERCEPTED } from './request-filter.ts';
import type { SignedAddress } from './signed-address.ts';

/** A page without a socket for this long is loaded anew. */
const NO_SOCKET_MS = 20_000;
/** So often in a row; then the page is given up. */
const MAX_RELOADS = 2;
/** A puzzle that goes by itself, or a socket that opens all the same, gets this long. */
const SLIDER_PATIENCE_MS = 3_000;
/** A page may ask once or twice before its socket opens; one that goes on has none. */
const POLLS_INSTEAD = 3;
/** The page stops when nobody has moved a mouse for minutes. */
const NUDGE_MS = 4 * 60_000;
const TICK_MS = 1_000;
/** What the browser remembers of answers: one poll is read at once, and nothing else is. Bytes. */
const NETWORK: DevToolsFields = { maxTotalBufferSize: 8_000_000, maxResourceBufferSize: 4_000_000 };

export interface RoomPageOptions {
  readonly browser: Browser;
  readonly site: PageSite;
  readonly clock: Clock;
  readonly cookies: () => Promise<readonly PlatformCookie[]>;
  readonly liveId: string;
  readonly roomId: string;
}

export interface RoomPageListener {
  /** What the page knows or is changed. */
  onChange(): void;
  /** One push frame, as the page received it. */
  onFrame(bytes: Uint8Array): void;
  onDropped(reason: DropReason): void;
  onReload(): void;
  /** Last; the page is of no more use and closed. */
  onGone(error: AppError): void;
}

/** The page of one room in a browser, from its opening to its end: signs, and hears what its socket hears. */
export class RoomPage {
  readonly #options: RoomPageOptions;
  readonly #listener: RoomPageListener;
  readonly #sockets: PageSockets;
  readonly #abort = new AbortController();
  #page: BrowserPage | null = null;
  #polls: PolledFrames | null = null;
  #mainFrame = '';
  #signed: SignedAddress | null = null;
  #hasHeard = false;
  /** Monotonic, of the last frame, or of what a frame is waited from. */
  #heardMs: number;
  #downSinceMs: number;
  #polledMs = -Infinity;
  #pollCount = 0;
  #nudgedMs: number;
  #nudges = 0;
  #sliderMs: number | null = null;
  #reloads = 0;
  #cancelTick = (): void => {};

  constructor(options: RoomPageOptions, listener: RoomPageListener) {
    this.#options = options;
    this.#listener = listener;
    this.#sockets = new PageSockets(options.site);
    const now = options.clock.monotonic();
    this.#heardMs = this.#downSinceMs = this.#nudgedMs = now;
    void this.#load();
    this.#tickLater();
  }

  /** The newest address that this page has signed. */
  get signed(): SignedAddress | null {
    return this.#signed;
  }

  /** Whether the page is connected: by its socket, or by asking again and again. */
  get isUp(): boolean {
    const isPolling = this.#options.clock.monotonic() - this.#polledMs < HEARTBEAT_MS;
    return this.#sockets.isOpen || isPolling;
  }

  /** Whether the page asks for its messages again and again, and holds no socket that could be signed for. */
  get isPollingOnly(): boolean {
    return this.#signed === null && this.#pollCount >= POLLS_INSTEAD;
  }

  /** Whether any frame has come. */
  get hasHeard(): boolean {
    return this.#hasHeard;
  }

  close(): void {
    if (this.#abort.signal.aborted) return;
    this.#cancelTick();
    this.#abort.abort();
    void this.#page?.close();
  }

  async #load(): Promise<void> {
    const { browser, cookies, site, liveId } = this.#options;
    const { signal } = this.#abort;
    try {
      const page = await browser.openPage(signal);
      if (signal.aborted) {
        await page.close();
        return;
      }
      this.#page = page;
      this.#polls = new PolledFrames(page, (bytes) => {
        this.#polledMs = this.#options.clock.monotonic();
        this.#pollCount += 1;
        this.#frame(bytes);
        if (this.isPollingOnly) this.#listener.onChange();
      });
      page.onEvent((method, params) => {
        if (!signal.aborted) this.#hear(page, method, params);
      });
      page.onGone(() => {
        this.#end(new AppError('E003', 'The page of the room crashed. Opening it again.'));
      });
      await page.send('Network.enable', NETWORK);
      await page.send('Page.enable');
      const tree = fieldsOf(await page.send('Page.getFrameTree'), 'frameTree');
      this.#mainFrame = textOf(fieldsOf(tree, 'frame'), 'id');
      await page.send('Fetch.enable', INTERCEPTED);
      await setCookies(page, await cookies());
      await this.#navigate(page, site.roomUrl(liveId));
    } catch (thrown) {
      this.#end(
        thrown instanceof AppError
          ? thrown
          : new AppError('E003', 'The browser lost the page of the room. Opening it again.', {}, thrown),
      );
    }
  }

  async #navigate(page: BrowserPage, url: string): Promise<void> {
    const { errorText } = await page.send('Page.navigate', { url });
    // A page that loads itself anew at once has "aborted" the first load, which is no failure.
    if (typeof errorText !== 'string' || errorText === '' || errorText.endsWith('ERR_ABORTED')) return;
    throw new AppError('E001', 'The page of the room cannot be loaded. Check the network; trying again.', {
      network: errorText.slice(0, 80),
    });
  }

  #hear(page: BrowserPage, method: string, params: DevToolsFields): void {
    answerPage(page, this.#options.site, method, params);
    if (method === 'Page.frameNavigated') this.#navigated(page, fieldsOf(params, 'frame'));
    if (this.#sliderMs === null && asksForSlider(method, params)) {
      this.#sliderMs = this.#options.clock.monotonic();
    }
    if (method === 'Network.responseReceived' && textOf(params, 'type') === 'Document') {
      const error = textOf(params, 'frameId') === this.#mainFrame ? documentError(params) : null;
      if (error !== null) {
        this.#end(error);
        return;
      }
    }
    this.#polls?.read(method, params);
    this.#hearSocket(method, params);
  }

  #navigated(page: BrowserPage, frame: DevToolsFields): void {
    if (textOf(frame, 'parentId') !== '') return;
    this.#mainFrame = textOf(frame, 'id');
    // Some browsers forget it when another process takes the page over.
    ignoreFailure(page.send('Network.enable', NETWORK));
    if (this.#sockets.isOpen) this.#wentDown();
    this.#sockets.reset();
  }

  #hearSocket(method: string, params: DevToolsFields): void {
    const event = this.#sockets.read(method, params);
    if (event === null) return;
    const now = this.#options.clock.monotonic();
    switch (event.kind) {
      case 'signed':
        if (event.roomId !== this.#options.roomId) {
          this.#end(
            new AppError('E001', 'The anchor has just begun another broadcast. Looking it up again.'),
          );
          return;
        }
        this.#signed = event.address;
        break;
      case 'open':
        this.#heardMs = now;
        this.#reloads = 0;
        this.#sliderMs = null;
        break;
      case 'frame':
        this.#frame(event.bytes);
        return;
      case 'dropped':
        this.#listener.onDropped(event.reason);
        return;
      case 'closed':
        if (!this.#sockets.isOpen) this.#wentDown();
        break;
    }
    this.#listener.onChange();
  }

  #wentDown(): void {
    this.#downSinceMs = this.#options.clock.monotonic();
    this.#listener.onChange();
  }

  #frame(bytes: Uint8Array): void {
    this.#heardMs = this.#options.clock.monotonic();
    const isFirst = !this.#hasHeard;
    this.#hasHeard = true;
    this.#listener.onFrame(bytes);
    if (isFirst) this.#listener.onChange();
  }

  #tickLater(): void {
    this.#cancelTick = this.#options.clock.after(TICK_MS, () => {
      this.#tick();
      if (!this.#abort.signal.aborted) this.#tickLater();
    });
  }

  #tick(): void {
    const now = this.#options.clock.monotonic();
    if (this.isUp) {
      if (now - this.#heardMs >= SILENCE_LIMIT_MS) {
        const seconds = Math.round(SILENCE_LIMIT_MS / 1_000);
        this.#end(new AppError('E004', `The page received nothing for ${seconds} s. Opening it again.`));
      } else if (now - this.#nudgedMs >= NUDGE_MS) this.#nudge(now);
      return;
    }
    if (this.#sliderMs !== null && now - this.#sliderMs >= SLIDER_PATIENCE_MS) this.#end(sliderError());
    else if (now - this.#downSinceMs >= NO_SOCKET_MS) this.#reload(now);
    // Perhaps it pauses because it thinks that nobody is there: a moved mouse wakes it.
    else if (this.#nudgedMs < this.#downSinceMs) this.#nudge(now);
  }

  #reload(now: number): void {
    if (this.#page === null || this.#reloads >= MAX_RELOADS) {
      this.#end(new AppError('E001', 'The page of the room opens no connection. Trying again later.'));
      return;
    }
    this.#reloads += 1;
    this.#downSinceMs = now;
    this.#listener.onReload();
    ignoreFailure(this.#page.send('Page.reload'));
  }

  #nudge(now: number): void {
    this.#nudgedMs = now;
    this.#nudges += 1;
    if (this.#page !== null) moveMouse(this.#page, this.#nudges);
  }

  #end(error: AppError): void {
    if (this.#abort.signal.aborted) return;
    this.close();
    this.#listener.onGone(error);
  }
}
