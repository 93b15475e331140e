import { app, session, shell, type Session, type WebContents } from 'electron';
import { isAllowedExternally } from './external-links.ts';

/** What the dashboard needs of the browser's powers; everything else is denied without asking. */
const PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Sessions whose pages are not the dashboard; who opens such a page restricts it. */
const otherSessions = new WeakSet<Session>();

/** Before the first window of `partition`: where its pages may go is decided by whoever opens them. */
export function keepsItsOwnRules(partition: Session): void {
  otherSessions.add(partition);
}

/** Call once the app is ready and before the first window opens. */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(PERMISSIONS.has(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    if (!otherSessions.has(contents.session)) keepInPlace(contents);
  });
}

/** The page stays where it was loaded: it is one document that never needs to go anywhere. */
function keepInPlace(contents: WebContents): void {
  const prevent = (event: { preventDefault(): void }): void => {
    event.preventDefault();
  };
  contents.on('will-navigate', prevent);
  contents.on('will-redirect', prevent);
  contents.on('will-frame-navigate', prevent);
  contents.on('will-attach-webview', prevent);
  contents.setWindowOpenHandler(({ url }) => {
    if (isAllowedExternally(url)) void shell.openExternal(url);
    return { action: 'deny' };
  });
}
