// `session.cookies`: those of the partition's own browser context.
import { EventEmitter } from 'node:events';

export class Cookies extends EventEmitter {
  #context;
  #known = new Map();

  constructor(context) {
    super();
    this.#context = context;
  }

  async get(filter) {
    const all = await this.#read();
    return all.filter((cookie) => filter.name === undefined || cookie.name === filter.name);
  }

  async clear() {
    const context = await this.#context();
    await context.clearCookies();
    await this.refresh();
  }

  /** Chromium does not tell of cookies; they are looked at after every answer. */
  follow(context) {
    context.on('requestfinished', () => void this.refresh().catch(() => undefined));
  }

  async refresh() {
    const before = this.#known;
    const now = await this.#read();
    this.#known = new Map(now.map((cookie) => [keyOf(cookie), cookie]));
    for (const cookie of now) {
      if (before.get(keyOf(cookie))?.value !== cookie.value)
        this.emit('changed', {}, cookie, 'explicit', false);
    }
    for (const [key, cookie] of before) {
      if (!this.#known.has(key)) this.emit('changed', {}, cookie, 'explicit', true);
    }
  }

  async #read() {
    const context = await this.#context();
    const cookies = await context.cookies();
    return cookies.map(({ name, value, domain, path, expires, httpOnly, secure }) => ({
      name,
      value,
      domain,
      path,
      httpOnly,
      secure,
      session: expires === -1,
      ...(expires !== -1 && { expirationDate: expires }),
    }));
  }
}

function keyOf({ name, domain, path }) {
  return `${name} ${domain} ${path}`;
}
