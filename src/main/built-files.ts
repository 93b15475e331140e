import { join } from 'node:path';

/** `out/` of a build, or of the packed archive: this module is bundled into `out/main/index.js`. */
const out = join(import.meta.dirname, '..');

/** Where the build put what the shell loads. */
export const builtFiles = {
  preload: join(out, 'preload', 'index.cjs'),
  dashboard: join(out, 'renderer'),
  archiveThread: new URL('./writer-thread.js', import.meta.url),
  icon: join(out, '..', 'resources', 'icon.png'),
} as const;
