// Builds what in out/ is missing or older than what it is made from.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, runNode, toolPath } from './tool.mjs';

const SETTINGS = ['electron.vite.config.ts', 'package-lock.json'];

/** What is made, and from what. For a browser the dashboard alone is enough. */
const PARTS = {
  dashboard: {
    results: ['out/renderer/index.html'],
    sources: ['src/renderer', 'src/shared', ...SETTINGS],
  },
  app: {
    results: [
      'out/main/index.js',
      'out/main/writer-thread.js',
      'out/preload/index.cjs',
      'out/renderer/index.html',
    ],
    sources: ['src', ...SETTINGS],
  },
};

/**
 * When a file, or the youngest file of a folder, was last changed. Tests do not count: nothing is built of them.
 * @param {string} path
 * @returns {number} ms since 1970
 */
function changedMs(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return /\.test\.tsx?$/.test(path) ? 0 : stat.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, changedMs(join(path, name))), 0);
}

/**
 * True when every result is there and younger than the youngest source.
 * @param {keyof typeof PARTS} part
 * @param {string} [root] the folder that holds both
 */
export function isBuilt(part, root = ROOT) {
  const results = PARTS[part].results.map((path) => join(root, path));
  if (!results.every((path) => existsSync(path))) return false;
  const oldest = Math.min(...results.map(changedMs));
  return PARTS[part].sources.every((path) => changedMs(join(root, path)) < oldest);
}

/** Builds everything and returns the exit code. The log goes to stderr: stdout belongs to whoever asked. */
export function build() {
  return runNode([toolPath('electron-vite'), 'build'], { quiet: true });
}

/**
 * Builds if needed; ends this process when the build fails, which has then said why.
 * @param {keyof typeof PARTS} [part]
 */
export function ensureBuilt(part = 'app') {
  if (isBuilt(part)) return;
  const code = build();
  if (code !== 0) process.exit(code);
}
