import { join } from 'node:path';
import type { Clock, Logger } from '../ports.ts';
import type { Archive } from './archive.ts';
import { ThreadedArchive } from './threaded-archive.ts';

export interface ArchiveOptions {
  /** The folder that holds `danmudeck.db`; made if it is not there. */
  readonly dataDir: string;
  /** `writer-thread.ts`, or its bundle. */
  readonly threadUrl: URL;
  readonly clock: Clock;
  readonly logger: Logger;
}

/**
 * Starts the writer thread and opens the database in it, by the ladder of `open-database.ts`: a file
 * that cannot be used shows in `health()` and does not reject. Rejects with `AppError` E401 only when
 * the thread itself cannot run.
 */
export async function openArchive(options: ArchiveOptions): Promise<Archive> {
  const archive = new ThreadedArchive(join(options.dataDir, 'danmudeck.db'), options);
  await archive.opened();
  return archive;
}
