import { readFile } from 'node:fs/promises';
import { protocol } from 'electron';
import { APP_ORIGIN } from './app-origin.ts';
import { readAssetMap } from './asset-map.ts';

const SECURITY_HEADERS = {
  // Styles inline: popover and virtual list positions are style attributes written by libraries.
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

/** Must run before the app is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built dashboard at `app://danmudeck/`; anything else is 404. */
export function serveDashboard(folder: string): void {
  const assets = readAssetMap(folder);
  protocol.handle('app', async ({ method, url }) => {
    const { protocol: scheme, host, pathname } = new URL(url);
    const isOurs = method === 'GET' && `${scheme}//${host}` === APP_ORIGIN;
    const asset = isOurs ? assets.get(pathname) : undefined;
    if (asset === undefined) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    const body = await readFile(asset.file);
    return new Response(body, { headers: { ...SECURITY_HEADERS, 'content-type': asset.contentType } });
  });
}
