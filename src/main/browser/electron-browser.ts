import { BrowserWindow } from 'electron';
import type { Session } from 'electron';
import type { PageSite } from '#core/douyin/page/page-site.ts';
import type { Browser } from '#core/ports.ts';
import { ElectronPage } from './electron-page.ts';
import { pagePartition } from './page-partition.ts';

/** Electron's own Chromium: every page is a window that nobody sees. */
export function createElectronBrowser(site: PageSite): Browser {
  const open = new Set<BrowserWindow>();
  let partition: Session | null = null;

  return {
    openPage: async (signal) => {
      partition ??= pagePartition();
      // Whoever visited before is not remembered; pages that are open at the same time are one visitor.
      if (open.size === 0) await partition.clearStorageData();
      signal.throwIfAborted();
      const window = openHidden(partition, site);
      open.add(window);
      const page = new ElectronPage(window, () => {
        open.delete(window);
      });
      try {
        // Before its first document a window has nothing that commands could reach.
        await window.loadURL('about:blank');
        signal.throwIfAborted();
        return page;
      } catch (thrown) {
        await page.close();
        throw thrown;
      }
    },
  };
}

function openHidden(partition: Session, site: PageSite): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1280,
    height: 800,
    skipTaskbar: true,
    webPreferences: {
      session: partition,
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
      devTools: false,
      images: false,
      autoplayPolicy: 'user-gesture-required',
      // From its creation on: switched on later it does not hold for a window that was never shown.
      backgroundThrottling: false,
    },
  });
  const { webContents } = window;
  webContents.setAudioMuted(true);
  webContents.setWindowOpenHandler(() => ({ action: 'deny' }));
  const stayOnSite = (event: { url: string; preventDefault(): void }): void => {
    const url = URL.parse(event.url);
    if (url === null || !site.isPage(url)) event.preventDefault();
  };
  webContents.on('will-navigate', stayOnSite);
  webContents.on('will-redirect', stayOnSite);
  webContents.on('will-frame-navigate', stayOnSite);
  webContents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  return window;
}
