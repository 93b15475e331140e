// `session`: the default one, whose pages are the app's own, and partitions, each a context of its own.
import { EventEmitter } from 'node:events';
import { browser, openContext } from './browser.mjs';
import { Cookies } from './cookies.mjs';
import { answerWith, serve } from './protocol.mjs';

/** What Chromium's DevTools call a resource, in the words of `webRequest`. */
const RESOURCE_TYPES = {
  document: 'mainFrame',
  image: 'image',
  font: 'font',
  media: 'media',
  script: 'script',
};

/** The handlers are kept so that a spec can ask them; Chromium is not connected to them. */
class Session extends EventEmitter {
  permissionRequest = null;
  permissionCheck = null;
  devicePermission = null;
  webRequest = { onBeforeRequest: (listener) => (this.#onBeforeRequest = listener) };
  #onBeforeRequest = null;

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }

  /** Where this session's pages are opened. */
  context() {
    return browser();
  }

  /** Answers a request of one of its pages. */
  serve(route) {
    return serve(route);
  }

  /** Whether the app's own listener wants this request stopped. */
  isCancelled(request) {
    let isCancelled = false;
    this.#onBeforeRequest?.(
      { url: request.url(), resourceType: RESOURCE_TYPES[request.resourceType()] ?? 'other' },
      ({ cancel = false }) => {
        isCancelled = cancel;
      },
    );
    return isCancelled;
  }
}

/** In memory, whatever its name: no app here asks for one that lasts. */
class Partition extends Session {
  cookies = new Cookies(() => this.context());
  #handlers = new Map();
  #context = null;
  #userAgent =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Electron/0.0.0 Safari/537.36';

  protocol = {
    handle: (scheme, handler) => this.#handlers.set(scheme, handler),
  };

  /** Hidden pages are in the second Chromium: whoever attaches to the first would get in their debugger's way. */
  context(isHidden = false) {
    this.#context ??= this.#open(isHidden);
    return this.#context;
  }

  async #open(isHidden) {
    const options = { userAgent: this.#userAgent };
    const context = await (isHidden ? openContext(options) : (await browser()).browser().newContext(options));
    this.cookies.follow(context);
    return context;
  }

  serve(route) {
    const handler = this.#handlers.get(new URL(route.request().url()).protocol.slice(0, -1));
    return handler === undefined ? route.continue() : answerWith(handler, route);
  }

  getUserAgent() {
    return this.#userAgent;
  }

  setUserAgent(userAgent) {
    this.#userAgent = userAgent;
  }

  clearStorageData() {
    return this.cookies.clear();
  }

  async clearCache() {}

  async clearAuthCache() {}
}

const partitions = new Map();

export const session = {
  defaultSession: new Session(),
  fromPartition(name) {
    if (name.startsWith('persist:')) throw new Error(`the stand-in keeps no partition on disk: ${name}`);
    if (!partitions.has(name)) partitions.set(name, new Partition());
    return partitions.get(name);
  },
};
