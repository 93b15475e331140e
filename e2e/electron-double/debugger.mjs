// `webContents.debugger`: a DevTools session of the page behind the window.
import { EventEmitter } from 'node:events';

export class Debugger extends EventEmitter {
  #page;
  /** @type {Promise<import('playwright').CDPSession> | null} */
  #session = null;

  /** `page` answers with the page once it is there. */
  constructor(page) {
    super();
    this.#page = page;
  }

  attach() {
    if (this.#session !== null) throw new Error('Debugger is already attached to the target');
    this.#session = this.#open();
    this.#session.catch(() => this.#detached());
  }

  isAttached() {
    return this.#session !== null;
  }

  async sendCommand(method, params = {}) {
    if (this.#session === null) throw new Error('No target available');
    const session = await this.#session;
    return session.send(method, params);
  }

  async #open() {
    const page = await this.#page();
    const session = await page.context().newCDPSession(page);
    session.on('event', ({ method, params }) => this.emit('message', {}, method, params ?? {}, ''));
    session.on('close', () => this.#detached());
    return session;
  }

  #detached() {
    if (this.#session === null) return;
    this.#session = null;
    this.emit('detach', {}, 'target closed');
  }
}
