import type { Migration } from '../../migrate.ts';
import { initial } from './0001-initial.ts';

/** Oldest first, without holes. A published migration is never edited: the next change is a new file. */
export const IM_MIGRATIONS: readonly Migration[] = [initial];

/** "DanI": not the archive's, so that one file cannot be taken for the other. */
export const IM_APPLICATION_ID = 0x44616e49;
