import { app, BrowserWindow } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';

/** Slow enough that a page which dies at once does not spin, fast enough to be back within 3 s. */
const RELOAD_AFTER_CRASH_MS = 1_000;

let dashboard: BrowserWindow | null = null;

/** Opens the dashboard. It shows itself once it has something to show. */
export function openWindow(preload: string, icon: string): BrowserWindow {
  const window = new BrowserWindow({
    title: '弹幕台 DanmuDeck',
    icon,
    width: 1440,
    height: 900,
    minWidth: 320,
    minHeight: 400,
    backgroundColor: '#101114',
    show: false,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    }, RELOAD_AFTER_CRASH_MS);
  });
  // Windows that nobody sees must not keep the app open.
  window.once('closed', () => {
    dashboard = null;
    app.quit();
  });
  void window.loadURL(`${APP_ORIGIN}/`);
  dashboard = window;
  return window;
}

/** Brings the open dashboard to the front; used when the app is started a second time. */
export function focusWindow(): void {
  if (dashboard === null) return;
  if (dashboard.isMinimized()) dashboard.restore();
  dashboard.show();
  dashboard.focus();
}
