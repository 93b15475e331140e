import { app, session, shell, type WebContents } from 'electron';
import { isAllowedExternally } from './external-links.ts';

/** What the dashboard needs of the browser's powers; everything else is denied without asking. */
const PERMISSIONS: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'fullscreen']);

/** Call once the app is ready and before the first window opens. */
export function lockDown(): void {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((_contents, permission, callback) => {
    callback(PERMISSIONS.has(permission));
  });
  defaultSession.setPermissionCheckHandler((_contents, permission) => PERMISSIONS.has(permission));
  defaultSession.setDevicePermissionHandler(() => false);
  app.on('web-contents-created', (_event, contents) => {
    // Pages of the live service have a session and rules of their own.
    if (contents.session === defaultSession) keepInPlace(contents);
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
