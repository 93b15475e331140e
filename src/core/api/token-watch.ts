import { stat } from 'node:fs/promises';
import type { Clock, Logger } from '../ports.ts';
import { peekTokens } from './tokens.ts';
import type { ApiTokens } from './tokens.ts';

/** How often the file is looked at, ms: a change counts within a second. */
const LOOK_MS = 500;

export interface TokenWatchOptions {
  readonly file: string;
  readonly clock: Clock;
  readonly logger: Logger;
  /** Called with the tokens whenever the file is another one than before, and once at the beginning. */
  readonly onChange: (tokens: ApiTokens) => void;
}

/**
 * Follows the token file, so that a token another program has taken away is worth nothing at once.
 * It is looked at and not listened to: what the system tells of a renamed file differs everywhere.
 * A file that is gone or broken changes nothing: nobody must lose access by a slip of an editor.
 */
export function watchTokens({ file, clock, logger, onChange }: TokenWatchOptions): () => void {
  let seen = '';
  let isEnded = false;
  let cancel = (): void => {};

  const look = async (): Promise<void> => {
    const before = await marksOf(file);
    if (before !== seen && before !== '') {
      const tokens = await peekTokens(file, logger);
      // Written again meanwhile: what was read may be the older one.
      if ((await marksOf(file)) === before && !isEnded) {
        seen = before;
        if (tokens === null) logger.warn('the API token file cannot be read; the tokens stay as they were');
        else onChange(tokens);
      }
    }
    if (!isEnded) cancel = clock.after(LOOK_MS, again);
  };
  const again = (): void => {
    look().catch((thrown: unknown) => {
      logger.warn('the API token file could not be looked at', { error: thrown });
      if (!isEnded) cancel = clock.after(LOOK_MS, again);
    });
  };
  again();

  return () => {
    isEnded = true;
    cancel();
  };
}

/** Differs for every version of the file; empty when there is none. */
async function marksOf(file: string): Promise<string> {
  try {
    const { mtimeNs, ino, size } = await stat(file, { bigint: true });
    return `${String(mtimeNs)} ${String(ino)} ${String(size)}`;
  } catch {
    return '';
  }
}
