import { PlainError } from './plain-error';

const WAIT_MILLISECONDS = 20_000;

/** Does `work` while nobody else changes what we write in this document. */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) {
    throw new PlainError('Somebody else is refreshing the reports just now. Try again in a minute.');
  }
  try {
    return work();
  } finally {
    try {
      // Writes are applied late: whoever gets the lock next must find them.
      SpreadsheetApp.flush();
    } finally {
      lock.releaseLock();
    }
  }
}
