import { existsSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { makePrivateFolder } from '../private-files.ts';

/** Endings of the database, its log and the index of the log. */
export const DATABASE_FILES = ['', '-wal', '-shm'] as const;

/** Moves the database with its log and index to `corrupt-<ms>/` and returns that folder. */
export function setAside(file: string, nowMs: number): string {
  const folder = newFolder(join(dirname(file), `corrupt-${String(nowMs)}`));
  for (const suffix of DATABASE_FILES) {
    if (existsSync(file + suffix)) renameSync(file + suffix, join(folder, basename(file) + suffix));
  }
  return folder;
}

function newFolder(wanted: string): string {
  for (let attempt = 1; attempt <= 100; attempt += 1) {
    const folder = attempt === 1 ? wanted : `${wanted}-${attempt}`;
    if (existsSync(folder)) continue;
    makePrivateFolder(folder);
    return folder;
  }
  throw new Error(`no free name for ${wanted}`);
}

/** Colons are not allowed in names on Windows. */
export function fileTime(ms: number): string {
  return new Date(ms).toISOString().replaceAll(':', '-');
}
