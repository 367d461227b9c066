import { ServiceError } from '../../engine/operations/handler';
import type { StoreName } from '../operations';

const LONGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const LONGEST_SECONDS = 21_600;

interface Entry {
  value: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Document, user and script caches, with Google's limits. They forget by the real clock. */
export class CacheStores {
  private readonly stores: Record<StoreName, Map<string, Entry>> = {
    document: new Map(),
    user: new Map(),
    script: new Map(),
  };

  read(store: StoreName, keys: readonly string[]): Record<string, string> {
    const found: Record<string, string> = {};
    for (const key of keys) {
      const entry = this.stores[store].get(key);
      if (entry && entry.expires > Date.now()) found[key] = entry.value;
    }
    return found;
  }

  write(store: StoreName, entries: Record<string, string>, seconds: number): void {
    if (seconds <= 0) throw new ServiceError('Invalid argument: expirationInSeconds');
    for (const [key, value] of Object.entries(entries)) {
      if (key.length > LONGEST_KEY) throw new ServiceError('Argument too large: key');
      if (Buffer.byteLength(value) > LONGEST_VALUE) throw new ServiceError('Argument too large: value');
    }
    const expires = Date.now() + Math.min(seconds, LONGEST_SECONDS) * 1000;
    for (const [key, value] of Object.entries(entries)) this.stores[store].set(key, { value, expires });
  }

  remove(store: StoreName, keys: readonly string[]): void {
    for (const key of keys) this.stores[store].delete(key);
  }
}
