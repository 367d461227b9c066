import { PlainError } from './plain-error';

const WAIT_MILLISECONDS = 20_000;

/**
 * Does `work` while nobody else changes what we write in this document. Sheets applies writes late: the work must end
 * with a flush, so that whoever gets the lock next finds them.
 */
export function withDocumentLock<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) {
    throw new PlainError('Somebody else is refreshing the reports just now. Try again in a minute.');
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
