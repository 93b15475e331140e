import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * The script behind a package's command, to be run with the very Node that runs now: a shell, an `npx` or a
 * shebang could find another one.
 * @param {string} packageName
 * @param {string} [command] the package's name without its scope, if not given
 * @returns {string}
 */
export function toolPath(packageName, command = packageName.replace(/^.*\//, '')) {
  const folder = join(ROOT, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/**
 * Runs a script with this Node in the root folder and waits for it.
 * @param {readonly string[]} command the script's path and its arguments
 * @param {{ env?: NodeJS.ProcessEnv, quiet?: boolean }} [options] `quiet`: its output goes to stderr
 * @returns {number} its exit code; 1 if it was killed
 */
export function runNode(command, { env = {}, quiet = false } = {}) {
  const result = spawnSync(process.execPath, command, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: quiet ? ['ignore', 2, 2] : 'inherit',
  });
  if (result.error !== undefined) throw result.error;
  return result.status ?? 1;
}
