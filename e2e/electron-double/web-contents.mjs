// `webContents`: one page of Chromium with the app's preload in it.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { cancellable } from './cancellable.mjs';
import { Debugger } from './debugger.mjs';
import { invokeHandler } from './ipc-main.mjs';
import { pageScript } from './page.mjs';
import { toAppOrigin, toAppUrl, toPageUrl } from './protocol.mjs';

export class WebContents extends EventEmitter {
  targetId = null;
  #opening;
  #page = null;
  /** The address the app itself asked for: loading it is not a navigation by the page. */
  #asked = null;
  #isCrashed = false;
  #onWindowOpen = () => ({ action: 'allow' });

  constructor({ preload, session, width, height, isHidden }) {
    super();
    this.session = session;
    this.debugger = new Debugger(() => this.#opening);
    this.#opening = this.#open(preload, { width, height }, isHidden);
  }

  getURL() {
    return toAppUrl(this.#page?.url() ?? '');
  }

  isDestroyed() {
    return this.#page?.isClosed() ?? false;
  }

  isCrashed() {
    return this.#isCrashed;
  }

  // Recorded nowhere because it changes nothing here: this Chromium has no sound.
  setAudioMuted() {}

  setWindowOpenHandler(handler) {
    this.#onWindowOpen = handler;
  }

  /** Like Electron's: a message to a page that is not there, or not listening yet, is lost. */
  send(channel, ...args) {
    const message = structuredClone([channel, args]);
    void this.#page
      ?.evaluate((sent) => globalThis.electronDoubleReceive?.(...sent), message)
      .catch(() => undefined);
  }

  async loadURL(url) {
    const page = await this.#opening;
    this.#asked = toPageUrl(url);
    try {
      await page.goto(this.#asked);
    } catch (error) {
      this.emit('did-fail-load', {}, -2, error.message, url, true);
      throw error;
    }
  }

  async reload() {
    const page = await this.#opening;
    this.#asked = page.url();
    await page.reload();
  }

  close() {
    void this.closeAndWait();
  }

  async closeAndWait() {
    const page = await this.#opening;
    await page.close();
  }

  async #open(preload, size, isHidden) {
    const context = await this.session.context(isHidden);
    const unused = context.pages().find((page) => page.url() === 'about:blank' && preload !== null);
    const page = unused ?? (await context.newPage());
    await page.setViewportSize(size);
    page.on('pageerror', (error) => console.error('[page]', error));
    page.on('console', (message) => {
      if (message.type() === 'error') console.error('[page]', message.text());
    });
    page.on('load', () => this.emit('did-finish-load'));
    page.on('load', async () => this.emit('page-title-updated', await page.title().catch(() => '')));
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame()) this.emit('did-navigate', {}, toAppUrl(frame.url()));
    });
    page.on('download', (download) => {
      if (cancellable((event) => this.session.emit('will-download', event))) void download.cancel();
    });
    page.on('crash', () => {
      this.#isCrashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    });
    page.on('close', () => this.emit('destroyed'));
    await this.#followNavigation(page);
    await this.#followPopups(context, page);
    if (preload !== null) await this.#addPreload(page, preload);
    this.#page = page;
    return page;
  }

  async #addPreload(page, preload) {
    await page.exposeBinding('electronDoubleInvoke', ({ frame }, channel, args) =>
      invokeHandler({ sender: this, senderFrame: describeFrame(frame) }, channel, args),
    );
    await page.addInitScript(pageScript(readFileSync(preload, 'utf8')));
  }

  /** Every request of the page passes here: navigations are offered to the app, the rest is served. */
  async #followNavigation(page) {
    await page.route('**/*', (route) => {
      const request = route.request();
      if (this.session.isCancelled(request)) return route.abort('blockedbyclient');
      if (!request.isNavigationRequest()) return this.session.serve(route);
      const isMainFrame = request.frame() === page.mainFrame();
      if (isMainFrame && request.url() === this.#asked) {
        this.#asked = null;
        return this.session.serve(route);
      }
      const url = toAppUrl(request.url());
      const isPrevented =
        cancellable((event) => this.emit('will-frame-navigate', event), { url, isMainFrame }) ||
        (isMainFrame && cancellable((event) => this.emit('will-navigate', event, url), { url }));
      return isPrevented ? route.abort('aborted') : this.session.serve(route);
    });
  }

  async #followPopups(context, page) {
    const session = await context.newCDPSession(page);
    const { targetInfo } = await session.send('Target.getTargetInfo');
    this.targetId = targetInfo.targetId;
    await session.send('Page.enable');
    session.on('Page.windowOpen', ({ url }) => this.#onWindowOpen({ url: toAppUrl(url) }));
    // Allowed windows are not built, because this app allows none.
    page.on('popup', (popup) => void popup.close().catch(() => undefined));
  }
}

function describeFrame(frame) {
  const parent = frame.parentFrame();
  return {
    url: toAppUrl(frame.url()),
    origin: toAppOrigin(frame.url()),
    parent: parent === null ? null : describeFrame(parent),
  };
}
