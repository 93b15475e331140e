import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A throw-away tree outside the repository that is judged by copies of the repository's own settings. */
export interface Sandbox {
  readonly root: string;
  remove(): void;
}

/** `settings` are paths copied from the repository; `files` maps a path to its text. */
export function makeSandbox(settings: readonly string[], files: ReadonlyMap<string, string>): Sandbox {
  const root = mkdtempSync(join(tmpdir(), 'danmudeck-lock-'));
  for (const path of settings) cpSync(join(ROOT, path), join(root, path));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  // 'junction' is what Windows lets an ordinary user make; elsewhere the word has no effect.
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
  return {
    root,
    remove() {
      rmSync(root, { recursive: true, force: true });
    },
  };
}
