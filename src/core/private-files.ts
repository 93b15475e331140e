import { chmodSync, closeSync, existsSync, mkdirSync, openSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the app keeps is for this user's eyes only. On Windows modes mean nothing; there the user's
 * own profile folder keeps others out.
 */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;
/** Set on folders that many share, such as `/tmp`. */
const STICKY = 0o1000;

/** Makes the folder and what is missing above it. Throws what the system says. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: PRIVATE_FOLDER });
}

/**
 * Closes a folder to others if an earlier version left it open. Only where our database already
 * is: any other folder was chosen for reasons of its own, and its files are private by themselves.
 */
export function tightenDataFolder(folder: string): void {
  if (!existsSync(join(folder, 'danmudeck.db'))) return;
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  if ((mode & 0o077) !== 0 && (mode & STICKY) === 0) tighten(folder, PRIVATE_FOLDER);
}

/**
 * For SQLite, which would create it readable for others; its log and index get the mode of their
 * database. An existing file is tightened and never opened: closing it again would drop the locks
 * that SQLite holds on it in this process (POSIX `fcntl`). Throws when it cannot be created.
 */
export function makePrivateFile(file: string): void {
  try {
    closeSync(openSync(file, 'wx', PRIVATE_FILE));
  } catch (thrown) {
    if (!existsSync(file)) throw thrown;
    tightenFile(file);
  }
}

/** As far as it goes: not there, or somebody else's, is no reason not to start. */
export function tightenFile(file: string): void {
  tighten(file, PRIVATE_FILE);
}

function tighten(path: string, mode: number): void {
  try {
    chmodSync(path, mode);
  } catch {
    // Whether it can be used at all is found out, and told, by whoever opens it.
  }
}
