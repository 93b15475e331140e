// `app`: life, paths and command line.
import { EventEmitter } from 'node:events';
import { appFacts, switchValue, temporaryFolder } from './app-facts.mjs';
import { closeBrowser, openBrowser } from './browser.mjs';
import { cancellable } from './cancellable.mjs';
import { claimLock } from './instance-lock.mjs';
import { openWindows } from './open-windows.mjs';

class App extends EventEmitter {
  isPackaged = false;
  commandLine = { getSwitchValue: switchValue, hasSwitch: (name) => process.argv.includes(`--${name}`) };
  #userData = null;
  #ready = null;
  #isQuitting = false;

  getName() {
    return appFacts.name;
  }

  getVersion() {
    return appFacts.version;
  }

  getAppPath() {
    return appFacts.root;
  }

  getPath(name) {
    if (name === 'userData') return (this.#userData ??= temporaryFolder());
    throw new Error(`the stand-in has no path "${name}"`);
  }

  setPath(name, path) {
    if (name !== 'userData') throw new Error(`the stand-in has no path "${name}"`);
    this.#userData = path;
  }

  // Recorded nowhere because it changes nothing here: pages of this Chromium are not Electron's.
  enableSandbox() {}

  requestSingleInstanceLock() {
    return claimLock(this.getPath('userData'), (argv) =>
      this.emit('second-instance', {}, argv, process.cwd()),
    );
  }

  whenReady() {
    this.#ready ??= openBrowser(this.getPath('userData')).then(() => {
      this.emit('ready');
    });
    return this.#ready;
  }

  /** `before-quit`, then every window closes, then `will-quit`; each of them can stop it. */
  quit() {
    if (this.#isQuitting) return;
    if (cancellable((event) => this.emit('before-quit', event))) return;
    this.#isQuitting = true;
    void this.#closeAndExit();
  }

  async #closeAndExit() {
    const closed = await Promise.all([...openWindows].map((window) => window.closeAndWait()));
    if (closed.every(Boolean) && !cancellable((event) => this.emit('will-quit', event))) this.exit(0);
    else this.#isQuitting = false;
  }

  exit(code = 0) {
    this.#isQuitting = true;
    this.emit('quit', {}, code);
    void closeBrowser().finally(() => process.exit(code));
  }

  /** Called by a window that is gone. */
  windowClosed() {
    if (openWindows.size > 0 || this.#isQuitting) return;
    if (!this.emit('window-all-closed')) this.quit();
  }
}

export const app = new App();

// Electron becomes ready whether or not anybody asks.
setImmediate(() => void app.whenReady());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit());
