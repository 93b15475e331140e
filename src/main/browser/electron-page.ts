import type { BrowserWindow, Event, WebContents } from 'electron';
import type { BrowserPage, DevToolsFields } from '#core/ports.ts';

const PROTOCOL_VERSION = '1.3';
/** Something that takes the connection away again and again is not argued with. */
const MAX_REATTACH = 3;

/** A hidden window as a page that is spoken to in the DevTools Protocol. */
export class ElectronPage implements BrowserPage {
  readonly #window: BrowserWindow;
  readonly #contents: WebContents;
  /** What was switched on, in order: a new connection starts with everything off. */
  readonly #enabled = new Map<string, DevToolsFields>();
  readonly #onClosed: () => void;
  #onEvent: Parameters<BrowserPage['onEvent']>[0] = () => {};
  #onGone = (): void => {};
  #reattached = 0;
  #isOver = false;

  /** Attaches at once. `onClosed` is called when the page is over, for whatever reason. */
  constructor(window: BrowserWindow, onClosed: () => void) {
    this.#window = window;
    this.#contents = window.webContents;
    this.#onClosed = onClosed;
    const { debugger: devTools } = this.#contents;
    devTools.attach(PROTOCOL_VERSION);
    devTools.on('message', (_event: Event, method: string, params: DevToolsFields) => {
      this.#onEvent(method, params);
    });
    devTools.on('detach', () => {
      this.#reattach();
    });
    this.#contents.on('render-process-gone', () => {
      this.#gone();
    });
    this.#contents.on('destroyed', () => {
      this.#gone();
    });
  }

  async send(method: string, params: DevToolsFields = {}): Promise<DevToolsFields> {
    if (this.#isOver) throw new Error(`${method}: the page is closed`);
    if (method.endsWith('.enable')) this.#enabled.set(method, params);
    return (await this.#contents.debugger.sendCommand(method, params)) as DevToolsFields;
  }

  onEvent(listener: Parameters<BrowserPage['onEvent']>[0]): void {
    this.#onEvent = listener;
  }

  onGone(listener: () => void): void {
    this.#onGone = listener;
  }

  close(): Promise<void> {
    this.#end();
    return Promise.resolve();
  }

  /** DevTools, or another process of the page, took the connection. */
  #reattach(): void {
    if (this.#isOver) return;
    this.#reattached += 1;
    if (this.#contents.isDestroyed() || this.#contents.isCrashed() || this.#reattached > MAX_REATTACH) {
      this.#gone();
      return;
    }
    try {
      this.#contents.debugger.attach(PROTOCOL_VERSION);
    } catch {
      this.#gone();
      return;
    }
    for (const [method, params] of this.#enabled) {
      this.send(method, params).catch(() => {
        this.#gone();
      });
    }
  }

  #gone(): void {
    if (this.#isOver) return;
    this.#end();
    this.#onGone();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (!this.#window.isDestroyed()) this.#window.destroy();
    this.#onClosed();
  }
}
