import { join } from 'node:path';
import type { Archive, ArchiveOptions } from './archive.ts';
import { ThreadedArchive } from './threaded-archive.ts';

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
