// One process per user data folder. The call must answer at once, so it is files and not sockets.
import { readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownFolder } from './app-facts.mjs';

const NOTE = /^second-\d+\.json$/;

/** True for the first process; a later one leaves a note with its command line and gets false. */
export function claimLock(userData, onSecond) {
  const folder = ownFolder(userData, 'electron-double', 'instance');
  const lock = join(folder, 'owner');
  if (isAlive(readOwner(lock))) {
    writeFileSync(join(folder, `second-${process.pid}.json`), JSON.stringify(process.argv));
    return false;
  }
  writeFileSync(lock, String(process.pid));
  watch(folder, { persistent: false }, (_change, name) => {
    if (name === null || !NOTE.test(name)) return;
    const note = readNote(join(folder, name));
    if (note !== null) onSecond(note);
  });
  process.on('exit', () => rmSync(lock, { force: true }));
  return true;
}

function readOwner(lock) {
  try {
    return Number(readFileSync(lock, 'utf8'));
  } catch {
    return 0;
  }
}

function isAlive(pid) {
  if (!(pid > 0)) return false;
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** The watcher can be called before the note is complete and again after it was read. */
function readNote(file) {
  try {
    const argv = JSON.parse(readFileSync(file, 'utf8'));
    rmSync(file);
    return argv;
  } catch {
    return null;
  }
}
