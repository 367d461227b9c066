import { ServiceError } from '../../engine/operations/handler';
import type { StoreName } from '../operations';

const LONGEST_VALUE = 9 * 1024;
const LARGEST_STORE = 500 * 1024;

/** Document, user and script properties, with Google's limits. */
export class PropertyStores {
  private readonly stores: Record<StoreName, Record<string, string>> = { document: {}, user: {}, script: {} };

  read(store: StoreName): Record<string, string> {
    return { ...this.stores[store] };
  }

  write(store: StoreName, change: { set: Record<string, string>; remove: string[]; clear: boolean }): void {
    const next = change.clear ? { ...change.set } : { ...this.stores[store], ...change.set };
    for (const key of change.remove) delete next[key];
    for (const value of Object.values(change.set)) {
      if (Buffer.byteLength(value) > LONGEST_VALUE) throw new ServiceError('Argument too large: value');
    }
    let size = 0;
    for (const [key, value] of Object.entries(next)) size += Buffer.byteLength(key) + Buffer.byteLength(value);
    if (size > LARGEST_STORE) {
      throw new ServiceError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.stores[store] = next;
  }
}
