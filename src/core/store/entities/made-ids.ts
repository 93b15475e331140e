import type { ImCollection } from '#shared/im.ts';
import { internalId } from './ingest/ingest.ts';

/** Tells the internal ids of one account's rows that are made of the platform's from all others. */
export class MadeIds {
  readonly #prefix: string;

  constructor(collection: ImCollection, accountId: string) {
    this.#prefix = internalId(collection, accountId, '');
  }

  of(platformId: string): string {
    return this.#prefix + platformId;
  }

  isMade(id: string, platformId: string): boolean {
    const { length } = this.#prefix;
    return (
      platformId !== '' &&
      id.length === length + platformId.length &&
      id.startsWith(this.#prefix) &&
      id.endsWith(platformId)
    );
  }

  /** A made id whose row nobody can mean by any other one: its platform id looks like no made id itself. */
  isPlain(id: string, platformId: string): boolean {
    return this.isMade(id, platformId) && !platformId.startsWith(this.#prefix);
  }
}
