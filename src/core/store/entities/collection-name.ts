import { IM_COLLECTIONS } from '#shared/im.ts';
import type { ImCollection } from '#shared/im.ts';

export function isCollection(name: string): name is ImCollection {
  return (IM_COLLECTIONS as readonly string[]).includes(name);
}
