import { AppError } from '#shared/errors.ts';
import { takeFolderLock } from '../folder-lock.ts';
import { silentLogger } from '../logger.ts';

/**
 * For a process of its own that is to be killed: takes the folder and stays for 30 s at most.
 * Returns `held`, or the code of the refusal.
 */
export function holdFolder(dataDir: string): string {
  try {
    const lock = takeFolderLock(dataDir, silentLogger);
    setTimeout(() => lock.release(), 30_000);
    return 'held';
  } catch (thrown) {
    return thrown instanceof AppError ? thrown.code : String(thrown);
  }
}
