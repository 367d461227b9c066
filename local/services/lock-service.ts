import type { StoreName } from '../realm/operations';
import { exception } from './exception';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { checkArguments, number } from './signature';

const CLASS = 'LockService.Lock';

/** Keeps other executions out of a part of the script. */
export class Lock {
  readonly #store: StoreName;
  #isHeld = false;

  constructor(store: StoreName) {
    this.#store = store;
  }

  hasLock(): boolean {
    return this.#isHeld;
  }

  /** Waits as long as it is told; answers whether the lock is held. */
  tryLock(...args: [milliseconds: number]): boolean {
    checkArguments(`${CLASS}.tryLock`, args, [number]);
    return this.#acquire('tryLock', args[0]);
  }

  /** Throws when the lock does not become free in time. */
  waitLock(...args: [milliseconds: number]): void {
    checkArguments(`${CLASS}.waitLock`, args, [number]);
    if (!this.#acquire('waitLock', args[0])) {
      throw exception('Lock timeout: another process was holding the lock for too long.');
    }
  }

  releaseLock(): void {
    call('Lock.releaseLock', 'lock.release', { store: this.#store });
    this.#isHeld = false;
  }

  #acquire(method: string, milliseconds: number): boolean {
    this.#isHeld = call(`Lock.${method}`, 'lock.acquire', { store: this.#store, milliseconds });
    return this.#isHeld;
  }
}

tellWhatIsMissing(Lock, 'Lock.Lock');

/** The locks of the document, the user and the script. */
export class LockService {
  getDocumentLock(): Lock {
    return new Lock('document');
  }

  getUserLock(): Lock {
    return new Lock('user');
  }

  getScriptLock(): Lock {
    return new Lock('script');
  }
}

tellWhatIsMissing(LockService, 'Lock.LockService');
