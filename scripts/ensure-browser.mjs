// Finds a Chromium, or installs one: `node scripts/ensure-browser.mjs --print` prints its path.
import './guard.mjs';
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runNode, toolPath } from './tool.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// The smallest font in Debian that draws Chinese; without one every character is a box.
const FONT = 'fonts-wqy-microhei';
const APT_TIMEOUT_MS = 300_000;

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of these programs that is on PATH, or null. @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable) ?? null;
}

async function playwrightOwn() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}

/** Installs Debian packages where that is possible; true if it worked. @param {readonly string[]} packages */
function aptInstall(packages) {
  const isRoot = process.getuid !== undefined && process.getuid() === 0;
  if (!isRoot || onPath(['apt-get']) === null) return false;
  const options = {
    stdio: ['ignore', 2, 2],
    timeout: APT_TIMEOUT_MS,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  };
  // A stale list is reason enough to go on: the install itself decides.
  spawnSync('apt-get', ['update', '-qq'], options);
  return spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options).status === 0;
}

/** On Linux: makes sure that Chinese can be drawn, or says that it cannot. */
function ensureFont() {
  if (process.platform !== 'linux') return;
  const fonts = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (fonts.status === 0 && fonts.stdout.trim() !== '') return;
  if (aptInstall([FONT])) return;
  process.stderr.write(
    `No font here draws Chinese: it will show as boxes until one is installed (${FONT}).\n`,
  );
}

/**
 * The path of a Chromium or Chrome, installed now if there was none. Throws with one clear sentence when
 * there is none and none can be had; never passes silently.
 * @returns {Promise<string>}
 */
export async function ensureBrowser() {
  const chosen = process.env['CHROMIUM_PATH'] ?? '';
  if (chosen !== '' && !isExecutable(chosen)) {
    throw new Error(`CHROMIUM_PATH is ${chosen}, and there is no program there.`);
  }
  let found = chosen === '' ? (onPath(NAMES) ?? (await playwrightOwn())) : chosen;
  if (found === null && aptInstall(['chromium', FONT])) found = onPath(NAMES);
  if (found === null && runNode([toolPath('playwright'), 'install', 'chromium'], { quiet: true }) === 0) {
    found = await playwrightOwn();
  }
  if (found === null) {
    throw new Error(
      'There is no Chromium here and none could be installed: install Chromium or Chrome, ' +
        'or set CHROMIUM_PATH to its program.',
    );
  }
  ensureFont();
  return found;
}

if (process.argv[1] === import.meta.filename) {
  try {
    const path = await ensureBrowser();
    if (process.argv.includes('--print')) process.stdout.write(`${path}\n`);
  } catch (thrown) {
    process.stderr.write(`${thrown instanceof Error ? thrown.message : String(thrown)}\n`);
    process.exitCode = 1;
  }
}
