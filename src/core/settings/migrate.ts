import { constants, copyFile, realpath } from 'node:fs/promises';
import { writePrivateFile } from '../api/private-file.ts';
import type { JsonObject } from './json-text.ts';

type Step = (older: JsonObject) => JsonObject;

/** Step `n` turns a file of version `n` into one of version `n + 1`. */
const STEPS: readonly Step[] = [
  // Files had no version of their own; everything in them is still called the same.
  (older) => older,
];

/** The version a file says it has; files from before versions are 0. */
export function versionOf(root: JsonObject): number {
  const version = root['config_version'];
  // Anything else is left to the schema, which says what is wrong with it.
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
}

/** The same settings as the newest version says them; the object itself when it is that already. */
export function migrated(root: JsonObject): JsonObject {
  const from = versionOf(root);
  if (from >= STEPS.length) return root;
  const { config_version: _old, ...rest } = root;
  const newest = STEPS.slice(from).reduce<JsonObject>((older, step) => step(older), rest);
  return { config_version: STEPS.length, ...newest };
}

/**
 * Writes the migrated settings in the file's place, whole or not at all, and keeps what was there as
 * `<file>.v<version>`. A copy that is there already is the older one and stays. Rejects with what the
 * system says; the file is then as it was.
 */
export async function replaceWithMigrated(file: string, older: JsonObject): Promise<void> {
  // A link stays one: what it points to is replaced.
  const target = await realpath(file);
  const copy = `${file}.v${String(versionOf(older))}`;
  await copyFile(target, copy, constants.COPYFILE_EXCL).catch((thrown: NodeJS.ErrnoException) => {
    if (thrown.code !== 'EEXIST') throw thrown;
  });
  await writePrivateFile(target, `${JSON.stringify(migrated(older), null, 2)}\n`);
}
