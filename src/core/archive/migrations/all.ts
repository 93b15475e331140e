import type { Migration } from '../migrate.ts';
import { initial } from './0001-initial.ts';

/** Oldest first, without holes. A published migration is never edited: the next change is a new file. */
export const MIGRATIONS: readonly Migration[] = [initial];
