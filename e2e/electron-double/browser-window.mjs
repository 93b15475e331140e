// `BrowserWindow`: what a window knows beyond its page. Nothing is drawn on a desktop.
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { cancellable } from './cancellable.mjs';
import { openWindows } from './open-windows.mjs';
import { session as sessions } from './session.mjs';
import { WebContents } from './web-contents.mjs';

export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return [...openWindows];
  }

  /** Nothing has the focus where nothing is drawn. */
  static getFocusedWindow() {
    return null;
  }

  static fromWebContents(contents) {
    return [...openWindows].find((window) => window.webContents === contents) ?? null;
  }

  #options;
  #isVisible;
  #isMinimized = false;
  #isDestroyed = false;
  #title;

  constructor(options) {
    super();
    const { width = 800, height = 600, show = true, webPreferences } = options;
    this.#options = options;
    this.#isVisible = show;
    this.#title = options.title ?? app.getName();
    const { preload = null, session = sessions.defaultSession } = webPreferences;
    this.webContents = new WebContents({ preload, session, width, height, isHidden: !show });
    this.webContents.on('page-title-updated', (title) => {
      if (!cancellable((event) => this.emit('page-title-updated', event, title, true))) this.#title = title;
    });
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'));
    this.webContents.once('destroyed', () => this.#gone());
    openWindows.add(this);
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
  }

  /** What the app asked for; the stand-in cannot enforce it, so a spec can at least read it. */
  get askedOptions() {
    return this.#options;
  }

  loadURL(url) {
    return this.webContents.loadURL(url);
  }

  close() {
    void this.closeAndWait();
  }

  /** Without asking anybody. */
  destroy() {
    void this.webContents.closeAndWait();
  }

  getTitle() {
    return this.#title;
  }

  setTitle(title) {
    this.#title = title;
  }

  /** False when a listener kept the window open. */
  async closeAndWait() {
    if (cancellable((event) => this.emit('close', event))) return false;
    await this.webContents.closeAndWait();
    return true;
  }

  #gone() {
    this.#isDestroyed = true;
    openWindows.delete(this);
    this.emit('closed');
    app.windowClosed();
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  isVisible() {
    return this.#isVisible;
  }

  show() {
    this.#isVisible = true;
    this.emit('show');
  }

  focus() {
    this.emit('focus');
  }

  minimize() {
    this.#isMinimized = true;
  }

  restore() {
    this.#isMinimized = false;
  }

  isMinimized() {
    return this.#isMinimized;
  }
}

/** Playwright asks for the contents behind a page by its DevTools target. */
export const webContents = {
  fromDevToolsTargetId: (targetId) =>
    [...openWindows].map((window) => window.webContents).find((contents) => contents.targetId === targetId),
};
