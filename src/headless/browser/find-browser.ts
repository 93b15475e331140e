import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';

/** What of the machine matters for finding a browser. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Whether there is a program at this path. */
  readonly isProgram: (path: string) => boolean;
}

const NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const IN_APPLICATIONS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const IN_PROGRAM_FILES = [
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

/**
 * The program of an installed Chrome, Chromium or Edge: `chosen` if given, else one on PATH or in a usual
 * place. Throws E301 when nothing is at `chosen`, E107 when there is none at all.
 */
export function findBrowser(chosen: string | null, around: Surroundings): string {
  if (chosen !== null) {
    if (around.isProgram(chosen)) return chosen;
    throw new AppError('E301', 'CHROMIUM_PATH names no program. Set it to that of a Chrome or Chromium.');
  }
  const found = places(around).find(around.isProgram);
  if (found !== undefined) return found;
  throw new AppError(
    'E107',
    'A real room needs a Chrome or Chromium on this machine, and none was found. Install one, or set CHROMIUM_PATH to its program.',
  );
}

function places({ platform, env }: Surroundings): readonly string[] {
  const under = (
    folders: readonly (string | undefined)[],
    names: readonly string[],
    join_: string,
  ): string[] => folders.flatMap((folder) => (folder ? names.map((name) => `${folder}${join_}${name}`) : []));
  switch (platform) {
    case 'win32':
      return under(
        [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']],
        IN_PROGRAM_FILES,
        '\\',
      );
    case 'darwin':
      return under(
        ['/Applications', env['HOME'] === undefined ? undefined : join(env['HOME'], 'Applications')],
        IN_APPLICATIONS,
        '/',
      );
    default:
      return under((env['PATH'] ?? '').split(':'), NAMES, '/');
  }
}

/** A file that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
