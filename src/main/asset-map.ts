import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** One file of the built dashboard. */
export interface Asset {
  /** Where it is on disk. */
  readonly file: string;
  readonly contentType: string;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/**
 * Every path the page may ask for, listed once at start. A request is looked up here and nowhere
 * else, so no spelling of a URL can name a file that is not in the built dashboard.
 */
export function readAssetMap(folder: string): ReadonlyMap<string, Asset> {
  const assets = new Map(walk(folder, '/'));
  const index = assets.get('/index.html');
  if (index !== undefined) assets.set('/', index);
  return assets;
}

function* walk(folder: string, prefix: string): Generator<[string, Asset]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name);
    if (entry.isDirectory()) yield* walk(file, `${prefix}${entry.name}/`);
    const contentType = CONTENT_TYPES[extname(entry.name)];
    if (entry.isFile() && contentType !== undefined) yield [prefix + entry.name, { file, contentType }];
  }
}
