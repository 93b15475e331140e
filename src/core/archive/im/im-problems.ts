import type { StorageProblem } from '#shared/contract.ts';

/** What a person reads about the IM database. Each says what happened and what to do next. */

export function imFileWasBroken(movedTo: string, restored: boolean): StorageProblem {
  const now = restored
    ? 'its last backup has been restored, so the newest messages may be missing until they arrive again'
    : 'a new one has been started, which fills up as workers and rooms report again';
  return {
    code: 'file-was-broken',
    message: `The IM data could not be read and was moved to ${movedTo}; ${now}. Keep that folder if you want the rest recovered.`,
    movedTo,
  };
}

export function imNewerVersion(): StorageProblem {
  return {
    code: 'newer-version',
    message:
      'The IM data was written by a newer version of this app and is left untouched. IM data of this session will not be kept: install the newer version.',
    movedTo: null,
  };
}

export function imCannotOpen(reason: string): StorageProblem {
  return {
    code: 'cannot-open',
    message: `The IM data could not be opened (${reason}). IM data of this session will not be kept: check that the data folder can be written to, then restart the app.`,
    movedTo: null,
  };
}
