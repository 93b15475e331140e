import { closeSync, existsSync, fsyncSync, openSync, rmSync } from 'node:fs';

/**
 * A file beside the database that exists while it is in use. Found at the start, it says that the
 * last process ended without closing. A file and not a row, because it must be readable when the
 * database is not, and writable while somebody else holds the database's lock.
 */
const markerOf = (file: string): string => `${file}.open`;

export function hasMarker(file: string): boolean {
  return existsSync(markerOf(file));
}

export function setMarker(file: string): void {
  const descriptor = openSync(markerOf(file), 'w', 0o600);
  fsyncSync(descriptor);
  closeSync(descriptor);
}

export function clearMarker(file: string): void {
  rmSync(markerOf(file), { force: true });
}
