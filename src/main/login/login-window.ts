import { BrowserWindow, session } from 'electron';
import type { Cookie, Session, WebContents } from 'electron';
import { findLogin, pickLoginCookies } from '#core/douyin/login/login-cookies.ts';
import type { PlatformCookie } from '#core/ports.ts';
import { keepsItsOwnRules } from '../security.ts';
import type { LoginVisit, LoginWindow } from './desktop-login.ts';
import { isLoginFrame, isLoginPage, LOGIN_PAGE } from './login-hosts.ts';

/** Without `persist:` it is in memory only. */
const PARTITION = 'douyin-login';
/** The cookies of one answer come one by one: so long after the first, all are there. */
const SETTLE_MS = 1_000;
/** Chromium's code for a load that another one has replaced. */
const ABORTED = -3;

/**
 * Opens Douyin's own login page in a window that is nothing but a browser: no preload, no permissions, no
 * downloads, no other hosts. It closes by itself once the cookies of a login are there.
 */
export function openLoginWindow(): LoginWindow {
  const partition = lockedPartition();
  const parent = BrowserWindow.getFocusedWindow();
  const window = new BrowserWindow({
    width: 1_024,
    height: 760,
    autoHideMenuBar: true,
    ...(parent !== null && { parent }),
    webPreferences: {
      session: partition,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      nodeIntegrationInWorker: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    },
  });
  stayOnLoginHosts(window.webContents);
  showHost(window);
  return { ...watch(window, partition), focus: () => window.focus() };
}

/** Forgets what the page has left: cookies, storage, caches. */
export async function wipeLoginPartition(): Promise<void> {
  const partition = session.fromPartition(PARTITION);
  await Promise.all([partition.clearStorageData(), partition.clearCache(), partition.clearAuthCache()]);
}

function lockedPartition(): Session {
  const partition = session.fromPartition(PARTITION);
  partition.setPermissionRequestHandler((_contents, _permission, callback) => {
    callback(false);
  });
  partition.setPermissionCheckHandler(() => false);
  partition.setDevicePermissionHandler(() => false);
  partition.removeAllListeners('will-download');
  partition.on('will-download', (event) => {
    event.preventDefault();
  });
  // The page turns away what names itself as something else than a browser.
  partition.setUserAgent(partition.getUserAgent().replaceAll(/ (?:Electron|DanmuDeck)\/\S+/gi, ''));
  keepsItsOwnRules(partition);
  return partition;
}

function stayOnLoginHosts(contents: WebContents): void {
  const stay = (event: { readonly url: string; preventDefault(): void }): void => {
    if (!isLoginPage(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-redirect', (event) => {
    if (!(event.isMainFrame ? isLoginPage(event.url) : isLoginFrame(event.url))) event.preventDefault();
  });
  contents.on('will-frame-navigate', (event) => {
    if (!event.isMainFrame && !isLoginFrame(event.url)) event.preventDefault();
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
  });
  contents.setWindowOpenHandler(({ url }) => {
    if (isLoginPage(url)) void contents.loadURL(url).catch(() => undefined);
    return { action: 'deny' };
  });
}

/** There is no address bar: the title says whose page this is, and no page can say otherwise. */
function showHost(window: BrowserWindow): void {
  const show = (address: string): void => {
    window.setTitle(`🔒 ${new URL(address).host} · 登录抖音 · Log in to Douyin`);
  };
  show(LOGIN_PAGE);
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  window.webContents.on('did-navigate', (_event, address) => {
    show(address);
  });
}

function watch(window: BrowserWindow, partition: Session): Pick<LoginWindow, 'visit' | 'close'> {
  const over = Promise.withResolvers<LoginVisit>();
  const gather = async (): Promise<readonly PlatformCookie[]> =>
    pickLoginCookies((await partition.cookies.get({})).map(toPlatformCookie), Date.now());
  let settling: NodeJS.Timeout | null = null;
  const failed = (): void => {
    over.resolve({ kind: 'failed' });
  };
  const look = async (): Promise<void> => {
    if (settling !== null || findLogin(await gather()) === null) return;
    settling ??= setTimeout(() => {
      gather().then((cookies) => {
        over.resolve({ kind: 'cookies', cookies });
      }, failed);
    }, SETTLE_MS);
  };
  const onCookie = (): void => {
    look().catch(failed);
  };
  partition.cookies.on('changed', onCookie);
  window.on('closed', () => {
    over.resolve({ kind: 'closed' });
  });
  window.webContents.on('did-fail-load', (_event, code, _text, _address, isMainFrame) => {
    if (isMainFrame && code !== ABORTED) failed();
  });
  // Told by `did-fail-load`, and rejected as well.
  void window.loadURL(LOGIN_PAGE).catch(() => undefined);

  const visit = over.promise.then(async (ended) => {
    partition.cookies.off('changed', onCookie);
    if (settling !== null) clearTimeout(settling);
    if (!window.isDestroyed()) window.destroy();
    // From here on the app has the cookies; the next visit begins as somebody new.
    await wipeLoginPartition().catch(() => undefined);
    return ended;
  });
  return {
    visit,
    close: () => {
      over.resolve({ kind: 'closed' });
    },
  };
}

function toPlatformCookie(cookie: Cookie): PlatformCookie {
  const { name, value, domain, path, expirationDate, httpOnly, secure } = cookie;
  return {
    name,
    value,
    domain: domain ?? '',
    path: path ?? '/',
    expiresMs: expirationDate === undefined ? null : Math.round(expirationDate * 1_000),
    httpOnly: httpOnly === true,
    secure: secure === true,
  };
}
