// `session`: the default one is the browser that the app's windows are pages of; every other partition has a
// context of its own.
import { EventEmitter } from 'node:events';
import { browser, openContext } from './browser.mjs';

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
  #open;
  #context = null;
  #onBeforeRequest = null;
  #userAgent =
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/1.0.0.0 Safari/537.36';

  constructor(open) {
    super();
    this.#open = open;
  }

  /** The pages of this session. */
  context() {
    return (this.#context ??= this.#open());
  }

  setPermissionRequestHandler(handler) {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler) {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler) {
    this.devicePermission = handler;
  }

  getUserAgent() {
    return this.#userAgent;
  }

  setUserAgent(userAgent) {
    this.#userAgent = userAgent;
  }

  async clearStorageData() {
    await (await this.context()).clearCookies();
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

export const defaultSession = new Session(browser);
const partitions = new Map();

export const session = {
  defaultSession,
  fromPartition(name) {
    if (!partitions.has(name)) partitions.set(name, new Session(openContext));
    return partitions.get(name);
  },
};
