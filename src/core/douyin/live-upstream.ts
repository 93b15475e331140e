import { AppError } from '#shared/errors.ts';
import type { Upstream } from '../ports.ts';

/**
 * The way to real rooms. Douyin's own page has to sign the address of a socket (see
 * docs/decisions/0003); this version has no page to ask yet, and says so instead of trying.
 */
export function createLiveUpstream(): Upstream {
  const refuse = (): Promise<never> =>
    Promise.reject(
      new AppError(
        'E107',
        'This version cannot follow real rooms yet: the part that lets Douyin’s own page sign is still missing. Try the demo.',
      ),
    );
  return { isDemo: false, getRoom: refuse, findLine: refuse };
}
