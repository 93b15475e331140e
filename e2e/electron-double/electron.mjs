// The module `electron` as the main process sees it. Only what the app uses: a name that is missing
// here fails at import with that name, which is the sign to add it.
export { app } from './app.mjs';
export { BrowserWindow, webContents } from './browser-window.mjs';
export { ipcMain } from './ipc-main.mjs';
export { protocol } from './protocol.mjs';
export { dialog, Menu, powerMonitor, shell } from './recorded.mjs';
export { session } from './session.mjs';
