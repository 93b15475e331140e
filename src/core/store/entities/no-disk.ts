import { AppError } from '#shared/errors.ts';
import type { ImDisk, ImOpened } from '../../im-disk.ts';

/**
 * In place of a disk that cannot be opened: nothing is there and nothing is taken. Every row then stays
 * in memory as unwritten, and the store says that it is degraded.
 */
export class NoDisk implements ImDisk {
  open(): Promise<ImOpened> {
    return Promise.resolve({
      mode: 'memory',
      problem: null,
      reservedRevision: 0,
      wasUnclean: true,
      accounts: [],
      sends: [],
    });
  }

  load = refuse;
  page = refuse;
  write = refuse;

  findAccounts(): Promise<readonly string[]> {
    return Promise.resolve([]);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

function refuse(): Promise<never> {
  return Promise.reject(
    new AppError(
      'E401',
      'The IM rows could not be opened on disk and are kept in memory only; restart the app.',
    ),
  );
}
