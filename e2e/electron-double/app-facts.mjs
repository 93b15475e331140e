// What the command line said about the app and this run.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** `{ root, name, version }` of the app that runs. */
export const appFacts = JSON.parse(process.env.ELECTRON_DOUBLE_APP);

/** The value of `--name=value`; empty when it was not given, as in Electron. */
export function switchValue(name) {
  const prefix = `--${name}=`;
  return process.argv.find((argument) => argument.startsWith(prefix))?.slice(prefix.length) ?? '';
}

/** A new folder for a run that was not told where to keep its data. */
export function temporaryFolder() {
  return mkdtempSync(join(tmpdir(), 'electron-double-'));
}

/** Makes a folder only its owner can read, and returns it. */
export function ownFolder(...parts) {
  const folder = join(...parts);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
