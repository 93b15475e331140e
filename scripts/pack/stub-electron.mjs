// A folder that electron-builder accepts as Electron where the real one cannot be downloaded.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What @electron/fuses looks for in a binary; the fuses follow it. Electron's own constant. */
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** Version 1, nine fuses, in the state in which Electron ships them. */
const WIRE = Buffer.concat([Buffer.from(SENTINEL), Buffer.from([1, 9]), Buffer.from('101100011')]);

/** Writes the stub: it cannot run, but its fuses can be set and read back. */
export async function writeStub(folder) {
  await mkdir(folder, { recursive: true });
  const program = Buffer.from(
    '#!/bin/sh\necho "This is not Electron: it was packed on a machine without it." >&2\nexit 1\n',
  );
  await writeFile(join(folder, 'electron'), Buffer.concat([program, WIRE]), { mode: 0o755 });
}
