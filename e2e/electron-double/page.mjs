// Runs in every document before the page's own scripts. Its source travels to the page, so it can use
// nothing from outside itself.

/** Returns the `require` a sandboxed preload gets, or null in a frame that gets no preload. */
function preparePage() {
  const invokeMain = globalThis.electronDoubleInvoke;
  delete globalThis.electronDoubleInvoke;
  // Electron runs no preload in sub-frames unless it is told to.
  if (window.top !== window) return null;

  const listeners = new Map();
  const listenersOf = (channel) => {
    if (!listeners.has(channel)) listeners.set(channel, new Set());
    return listeners.get(channel);
  };

  const ipcRenderer = {
    async invoke(channel, ...args) {
      const answer = await invokeMain(channel, structuredClone(args));
      if (!answer.ok) throw new Error(answer.message);
      return answer.value;
    },
    on(channel, listener) {
      listenersOf(channel).add(listener);
      return ipcRenderer;
    },
    off(channel, listener) {
      listenersOf(channel).delete(listener);
      return ipcRenderer;
    },
  };

  Object.defineProperty(globalThis, 'electronDoubleReceive', {
    value: (channel, args) => {
      for (const listener of [...listenersOf(channel)]) listener({ sender: ipcRenderer, ports: [] }, ...args);
    },
  });

  // What crosses the bridge is copied; functions become functions with copied arguments and results.
  const bridged = (value) => {
    if (typeof value === 'function') {
      return (...args) => {
        const result = value(...args.map(bridged));
        return result instanceof Promise ? result.then(bridged) : bridged(result);
      };
    }
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(bridged);
    if (Object.getPrototypeOf(value) !== Object.prototype) return structuredClone(value);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, bridged(inner)]));
  };

  const contextBridge = {
    exposeInMainWorld(name, api) {
      if (name in window) throw new Error(`Cannot bind an API on top of an existing property: ${name}`);
      Object.defineProperty(window, name, { value: Object.freeze(bridged(api)), enumerable: true });
    },
  };

  return (name) => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`module not found: ${name}`);
  };
}

/** The script for a page: the built preload, a CommonJS module, with only `electron` to require. */
export function pageScript(preload) {
  return `(() => {
    const require = (${preparePage.toString()})();
    if (require === null) return;
    const module = { exports: {} };
    const exports = module.exports;
    ${preload}
  })();`;
}
