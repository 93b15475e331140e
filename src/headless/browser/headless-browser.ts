import type { Browser, BrowserPage, Clock, DevToolsFields, Logger } from '#core/ports.ts';
import { within } from '#core/within.ts';
import type { DevToolsPipe } from './devtools-pipe.ts';
import { startBrowser } from './browser-process.ts';
import type { BrowserProcess } from './browser-process.ts';
import { findBrowser, isProgram } from './find-browser.ts';

/** A document that does not go away by itself within this time is taken away with its page. */
const LEAVE_LIMIT_MS = 1_000;
/** A browser without pages is kept this long: a refused signature asks for the next page within seconds. */
const LINGER_MS = 30_000;

export interface HeadlessBrowserOptions {
  /** The program to use; null: the one that is installed. */
  readonly path: string | null;
  readonly clock: Clock;
  readonly logger: Logger;
}

export interface HeadlessBrowser extends Browser {
  /** Of the browser process, or null while none runs. */
  readonly pid: number | null;
  /** Ends the browser with all its pages. Nothing can be opened afterwards. */
  close(): Promise<void>;
}

/** The machine's Chrome or Chromium, started by the first page and shared by all. */
export function createHeadlessBrowser(options: HeadlessBrowserOptions): HeadlessBrowser {
  return new SharedBrowser(options);
}

class SharedBrowser implements HeadlessBrowser {
  readonly #options: HeadlessBrowserOptions;
  readonly #pages = new Map<string, HeadlessPage>();
  #starting: Promise<BrowserProcess> | null = null;
  #process: BrowserProcess | null = null;
  #ending: Promise<void> = Promise.resolve();
  #opening = 0;
  #isClosed = false;
  #cancelLinger = (): void => {};

  constructor(options: HeadlessBrowserOptions) {
    this.#options = options;
  }

  get pid(): number | null {
    return this.#process?.pid ?? null;
  }

  async openPage(signal: AbortSignal): Promise<BrowserPage> {
    signal.throwIfAborted();
    this.#cancelLinger();
    this.#opening += 1;
    try {
      const browser = await this.#running();
      const page = await this.#create(browser);
      if (signal.aborted || this.#isClosed) await page.close();
      signal.throwIfAborted();
      return page;
    } finally {
      this.#opening -= 1;
      this.#lingerIfIdle();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    this.#cancelLinger();
    await this.#starting?.catch(() => undefined);
    this.#end();
    await this.#ending;
  }

  async #running(): Promise<BrowserProcess> {
    if (this.#isClosed) throw new Error('the browser was closed');
    this.#starting ??= this.#start();
    try {
      return await this.#starting;
    } catch (thrown) {
      this.#starting = null;
      throw thrown;
    }
  }

  async #start(): Promise<BrowserProcess> {
    const { path, clock, logger } = this.#options;
    const program = findBrowser(path, { platform: process.platform, env: process.env, isProgram });
    // Chromium refuses its sandbox to root; that is a container, whose own walls have to do.
    const sandbox = process.getuid?.() !== 0;
    if (!sandbox) logger.warn('running as root: the browser runs without its own sandbox');
    const started = await startBrowser({ path: program, sandbox }, clock, () => {
      this.#lost();
    });
    this.#process = started;
    started.pipe.listen(null, (method, params) => {
      this.#hear(started, method, params);
    });
    await started.pipe.send('Target.setDiscoverTargets', { discover: true });
    logger.info('a browser was started', { program, pid: started.pid });
    return started;
  }

  async #create({ pipe, version }: BrowserProcess): Promise<HeadlessPage> {
    const { browserContextId } = await pipe.send('Target.createBrowserContext', { disposeOnDetach: true });
    await pipe.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId });
    // "Grants" nothing, which denies everything else without asking.
    await pipe.send('Browser.grantPermissions', { permissions: [], browserContextId });
    const target = { url: 'about:blank', browserContextId, width: 1280, height: 800 };
    const { targetId } = await pipe.send('Target.createTarget', target);
    const { sessionId } = await pipe.send('Target.attachToTarget', { targetId, flatten: true });
    const page = new HeadlessPage(pipe, String(sessionId), async () => {
      this.#pages.delete(String(targetId));
      await this.#leave(pipe, String(sessionId));
      await pipe.send('Target.disposeBrowserContext', { browserContextId }).catch(() => undefined);
      this.#lingerIfIdle();
    });
    this.#pages.set(String(targetId), page);
    // The same engine with the same abilities: a page has to be served what it serves to a browser with a window.
    const userAgent = String(version['userAgent']).replace('HeadlessChrome', 'Chrome');
    await page.send('Emulation.setUserAgentOverride', { userAgent });
    return page;
  }

  /** While its requests are still watched: what a page asks for in its last moments would go out unasked. */
  async #leave(pipe: DevToolsPipe, sessionId: string): Promise<void> {
    const left = pipe.send('Page.navigate', { url: 'about:blank' }, sessionId).catch(() => undefined);
    await within(this.#options.clock, LEAVE_LIMIT_MS, left);
  }

  #hear({ pipe }: BrowserProcess, method: string, params: DevToolsFields): void {
    if (method === 'Target.targetDestroyed' || method === 'Target.targetCrashed') {
      const targetId = String(params['targetId']);
      const page = this.#pages.get(targetId);
      this.#pages.delete(targetId);
      page?.gone();
      this.#lingerIfIdle();
    }
    if (method === 'Target.targetCreated') {
      const info = params['targetInfo'] as DevToolsFields | undefined;
      // A window that a page opened: no page needs one.
      if (info?.['openerId'] !== undefined) {
        pipe.send('Target.closeTarget', { targetId: info['targetId'] }).catch(() => undefined);
      }
    }
  }

  #lingerIfIdle(): void {
    this.#cancelLinger();
    if (this.#pages.size > 0 || this.#opening > 0) return;
    this.#cancelLinger = this.#options.clock.after(LINGER_MS, () => {
      this.#end();
    });
  }

  #end(): void {
    const running = this.#process;
    if (running === null) return;
    this.#forget();
    this.#ending = Promise.all([this.#ending, running.end()]).then(() => undefined);
  }

  /** The browser ended by itself. */
  #lost(): void {
    if (this.#process === null) return;
    this.#options.logger.warn('the browser ended by itself');
    this.#end();
  }

  #forget(): void {
    this.#process = null;
    this.#starting = null;
    const pages = [...this.#pages.values()];
    this.#pages.clear();
    for (const page of pages) page.gone();
  }
}

class HeadlessPage implements BrowserPage {
  readonly #browser: DevToolsPipe;
  readonly #sessionId: string;
  readonly #dispose: () => Promise<void>;
  #onGone = (): void => {};
  #isOver = false;

  constructor(browser: DevToolsPipe, sessionId: string, dispose: () => Promise<void>) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.#dispose = dispose;
  }

  send(method: string, params: DevToolsFields = {}): Promise<DevToolsFields> {
    return this.#browser.send(method, params, this.#sessionId);
  }

  onEvent(listener: (method: string, params: DevToolsFields) => void): void {
    this.#browser.listen(this.#sessionId, listener);
  }

  onGone(listener: () => void): void {
    this.#onGone = listener;
  }

  gone(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#browser.listen(this.#sessionId, null);
    this.#onGone();
    void this.#dispose();
  }

  async close(): Promise<void> {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#browser.listen(this.#sessionId, null);
    await this.#dispose();
  }
}
