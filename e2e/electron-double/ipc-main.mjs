// `ipcMain`: the handlers of the main process.
const handlers = new Map();

export const ipcMain = {
  handle(channel, handler) {
    if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    handlers.set(channel, handler);
  },
  removeHandler(channel) {
    handlers.delete(channel);
  },
};

/** What a page's `ipcRenderer.invoke` gets. Electron keeps a rejection's text and nothing else. */
export async function invokeHandler(event, channel, args) {
  try {
    const handler = handlers.get(channel);
    if (handler === undefined) throw new Error(`No handler registered for '${channel}'`);
    // Values cross as structured clones; what cannot be cloned must fail here as it does there.
    return { ok: true, value: structuredClone(await handler(event, ...args)) };
  } catch (error) {
    return { ok: false, message: `Error invoking remote method '${channel}': ${String(error)}` };
  }
}
