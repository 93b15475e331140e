import { app, protocol } from 'electron';

/** The address of the dashboard's dev server under `npm run dev`; null in every packed app. */
export function devServer(): string | null {
  return app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null);
}

/**
 * Serves `app://danmudeck/` from the dev server, so that the page has the same origin, preload and
 * sender check as in the product. The policy is left out: hot reload needs an inline script and a socket.
 */
export function serveFromDevServer(address: string): void {
  protocol.handle('app', ({ url }) => {
    const { pathname, search } = new URL(url);
    return fetch(new URL(pathname + search, address));
  });
}
