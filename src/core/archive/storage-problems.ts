import type { StorageProblem } from '#shared/contract.ts';
import type { FailureKind } from './sqlite-failure.ts';

/** What a person reads about the archive. Each says what happened and what to do next. */

export function fileWasBroken(movedTo: string): StorageProblem {
  return {
    code: 'file-was-broken',
    message: `The archive could not be read and was moved to ${movedTo}; a new one has been started. Keep that folder if you want the old sessions recovered.`,
    movedTo,
  };
}

export function newerVersion(): StorageProblem {
  return {
    code: 'newer-version',
    message:
      'The archive was written by a newer version of this app and is left untouched. Nothing of this session will be kept: install the newer version.',
    movedTo: null,
  };
}

export function cannotOpen(reason: string): StorageProblem {
  return {
    code: 'cannot-open',
    message: `The archive could not be opened (${reason}). Nothing of this session will be kept: check that the data folder can be written to, then restart the app.`,
    movedTo: null,
  };
}

export function writeProblem(kind: FailureKind, reason: string): StorageProblem {
  if (kind === 'full') {
    return {
      code: 'disk-full',
      message: 'The disk is full. New messages wait in memory: free some space and they will be saved.',
      movedTo: null,
    };
  }
  return {
    code: 'write-failed',
    message: `The archive cannot be written (${reason}). New messages wait in memory and are tried again every few seconds.`,
    movedTo: null,
  };
}
