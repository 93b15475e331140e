// The installed Chromium whose pages are the app's windows.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium } from 'playwright';
import { ownFolder, switchValue } from './app-facts.mjs';

const SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Nothing outside this machine is ever asked, whatever a page tries.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

const LAUNCH = {
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  headless: true,
  chromiumSandbox: false,
};

let opening = null;
let openingOther = null;

/** Opens Chromium with its profile in the app's user data, once. */
export function openBrowser(userData) {
  opening ??= launch(ownFolder(userData, 'electron-double', 'profile'));
  return opening;
}

/** The browser, for windows: it is open by the time an app may create one. */
export function browser() {
  if (opening === null) throw new Error('Cannot create BrowserWindow before app is ready');
  return opening;
}

/** A context of its own for each partition but the default one, in a second Chromium: nothing is shared. */
export async function openContext(options) {
  openingOther ??= chromium.launch({ ...LAUNCH, args: SWITCHES });
  return (await openingOther).newContext(options);
}

export async function closeBrowser() {
  const open = await Promise.all([opening, openingOther].map((one) => one?.catch(() => null)));
  await Promise.all(open.map((one) => one?.close().catch(() => undefined)));
}

async function launch(profile) {
  const port = switchValue('remote-debugging-port');
  const context = await chromium.launchPersistentContext(profile, {
    ...LAUNCH,
    viewport: null,
    args: port === '' ? SWITCHES : [...SWITCHES, `--remote-debugging-port=${port}`],
  });
  if (port !== '') await announce(join(profile, 'DevToolsActivePort'));
  return context;
}

/** Prints the line that Electron prints, from which Playwright learns where to attach. */
async function announce(portFile) {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const [port, path] = (await readFile(portFile, 'utf8').catch(() => '')).trim().split('\n');
    if (path !== undefined) {
      process.stderr.write(`\nDevTools listening on ws://127.0.0.1:${port}${path}\n`);
      return;
    }
    await delay(25);
  }
  throw new Error('Chromium did not say where its debugging port is');
}
