// The parts of Electron that would reach the desktop. Here they only write down what was asked.
import { EventEmitter } from 'node:events';

/** `{ what, args }`, oldest first: what the app asked the desktop to do. A spec reads it with
 *  `app.evaluate(() => globalThis.electronDouble.desktopCalls)`. */
const desktopCalls = [];
globalThis.electronDouble = { desktopCalls };

const record =
  (what, answer) =>
  (...args) => {
    desktopCalls.push({ what, args });
    return answer;
  };

export const shell = { openExternal: record('shell.openExternal', Promise.resolve()) };

export const dialog = {
  showErrorBox(title, content) {
    desktopCalls.push({ what: 'dialog.showErrorBox', args: [title, content] });
    console.error(`${title}: ${content}`);
  },
};

export const Menu = { setApplicationMenu: record('Menu.setApplicationMenu') };

export const powerMonitor = new EventEmitter();
