import type { Clock, Logger } from '../ports.ts';
import type { Authenticator } from './authenticator.ts';
import { peekTokens, writeTokens } from './tokens.ts';
import type { ApiTokens } from './tokens.ts';

export interface TokenKeeperOptions {
  /** Where the tokens are kept. */
  readonly file: string;
  readonly authenticator: Authenticator;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** The tokens of the running app: read by pages, changed one change after another. */
export class TokenKeeper {
  readonly #options: TokenKeeperOptions;
  #tokens: ApiTokens;
  #last: Promise<unknown> = Promise.resolve();

  constructor(tokens: ApiTokens, options: TokenKeeperOptions) {
    this.#tokens = tokens;
    this.#options = options;
  }

  get tokens(): ApiTokens {
    return this.#tokens;
  }

  /**
   * Writes what `edit` makes of the tokens and lets it count. The file is read again first: another
   * program may have changed it. What `edit` throws comes back, and then nothing has changed.
   */
  change<T>(edit: (tokens: ApiTokens) => { readonly tokens: ApiTokens; readonly result: T }): Promise<T> {
    const run = async (): Promise<T> => {
      const { file, clock, logger } = this.#options;
      const { tokens, result } = edit((await peekTokens(file, logger)) ?? this.#tokens);
      await writeTokens(file, tokens);
      // One turn later: whoever asked over a socket that this cuts still gets the answer, the new token.
      clock.after(0, () => this.take(tokens));
      return result;
    };
    const running = this.#last.then(run, run);
    this.#last = running.catch(() => {});
    return running;
  }

  /** These are the tokens from now on: after a change here, or one that another program made to the file. */
  take(tokens: ApiTokens): void {
    this.#tokens = tokens;
    this.#options.authenticator.replace(tokens);
  }
}
