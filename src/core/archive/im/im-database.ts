import type Database from 'better-sqlite3';
import type { ImOpened } from '../../im-disk.ts';
import { failureKind } from '../sqlite-failure.ts';
import { clearMarker } from '../unclean-marker.ts';
import { isBackupDue, makeBackup } from './im-backup.ts';
import type { ImAsked, ImReads, ImRequest } from './im-protocol.ts';
import { imFilesIn, openImDatabase, type ImFiles, type OpenIm } from './open-im-database.ts';

/** The IM database in the writer thread: opened at the first request, and answering one after another. */
export class ImDatabase {
  readonly #files: ImFiles;
  readonly #onOpen: (db: Database.Database) => void;
  #open: OpenIm | null = null;
  /** Damage was met: the stop will not count as clean, so that the next start looks at every page. */
  #isDamaged = false;
  #backup: Promise<void> = Promise.resolve();

  constructor(dataDir: string, onOpen: (db: Database.Database) => void = () => {}) {
    this.#files = imFilesIn(dataDir);
    this.#onOpen = onOpen;
  }

  /** Resolves when the backup that the opening began is made or given up. Never rejects. */
  get backup(): Promise<void> {
    return this.#backup;
  }

  /** Throws what SQLite throws; nothing of the request has then been done. */
  answer(request: ImRequest): ImReads[ImRequest['name']]['output'] {
    try {
      return this.#answer(request);
    } catch (thrown) {
      if (failureKind(thrown) === 'broken') this.#isDamaged = true;
      throw thrown;
    }
  }

  #answer(request: ImRequest): ImReads[ImRequest['name']]['output'] {
    switch (request.name) {
      case 'imOpen':
        return this.#start(request.input);
      case 'imLoad':
        return this.#database(request.input).reader.load(request.input);
      case 'imPage':
        return this.#database(request.input).reader.page(request.input.query);
      case 'imFindAccounts':
        return this.#database(request.input).reader.findAccounts(request.input.collection, request.input.id);
      case 'imWrite':
        this.#database(request.input).writer.write(request.input.transaction, request.input.nowMs);
        return null;
      case 'imClose':
        this.#close(this.#database(request.input));
        return null;
    }
  }

  /** The thread ends without having been told that the store is done: the marker stays. */
  abandon(): void {
    this.#open?.db.close();
    this.#open = null;
  }

  #database(asked: ImAsked): OpenIm {
    if (this.#open !== null) return this.#open;
    this.#open = openImDatabase(this.#files, asked);
    this.#onOpen(this.#open.db);
    return this.#open;
  }

  #start(asked: ImAsked): ImOpened {
    const { mode, problem, wasUnclean, reader, db } = this.#database(asked);
    const opened: ImOpened = {
      mode,
      problem,
      wasUnclean,
      reservedRevision: reader.reservedRevision(),
      accounts: reader.accounts(asked.nowMs),
      sends: reader.sends(asked.nowMs),
    };
    const isSound = mode === 'disk' && problem === null && asked.opening === 'first';
    if (isSound) this.#backup = this.#backUp(db, asked.nowMs);
    return opened;
  }

  async #backUp(db: Database.Database, nowMs: number): Promise<void> {
    const { backupFile } = this.#files;
    try {
      if (isBackupDue(backupFile, nowMs) && !(await makeBackup(db, backupFile))) this.#isDamaged = true;
    } catch {
      // No space, or the stop came first: the last backup stays, and the next start makes one.
    }
  }

  #close({ mode, db }: OpenIm): void {
    if (mode === 'disk') db.pragma('wal_checkpoint(TRUNCATE)');
    this.abandon();
    if (mode === 'disk' && !this.#isDamaged) clearMarker(this.#files.file);
  }
}
