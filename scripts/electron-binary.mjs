import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './tool.mjs';

/**
 * Electron's own executable, or null when it was never downloaded. Looks only: importing the package
 * `electron` to find out would start the download.
 * @returns {string | null}
 */
export function findElectron() {
  const folder = join(ROOT, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  if (!existsSync(pathFile)) return null;
  const binary = join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(binary) ? binary : null;
}
