import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';

/** The same made for each collection. */
export function perCollection<T>(make: (collection: ImCollection) => T): Record<ImCollection, T> {
  return Object.fromEntries(IM_COLLECTIONS.map((collection) => [collection, make(collection)])) as Record<
    ImCollection,
    T
  >;
}
