import type { StoreName } from '../realm/operations';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { checkArguments, type Fits, list, number, plainObject, string } from './signature';

const CLASS = 'CacheService.Cache';
const TEN_MINUTES = 600;
const primitive: Fits = (value) => value !== null && ['string', 'number', 'boolean'].includes(typeof value);

/** A store of texts by key that forgets. */
export class Cache {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    this.#store = store;
  }

  get(...args: [key: string]): string | null {
    checkArguments(`${CLASS}.get`, args, [string]);
    return call('Cache.get', 'cache.read', { store: this.#store, keys: [args[0]] })[args[0]] ?? null;
  }

  getAll(...args: [keys: string[]]): Record<string, string> {
    checkArguments(`${CLASS}.getAll`, args, [list]);
    return call('Cache.getAll', 'cache.read', { store: this.#store, keys: args[0].map(String) });
  }

  put(...args: [key: string, value: string, seconds?: number]): void {
    checkArguments(`${CLASS}.put`, args, [string, primitive], [string, primitive, number]);
    const [key, value, seconds = TEN_MINUTES] = args;
    call('Cache.put', 'cache.write', { store: this.#store, entries: { [key]: String(value) }, seconds });
  }

  putAll(...args: [values: Record<string, string>, seconds?: number]): void {
    checkArguments(`${CLASS}.putAll`, args, [plainObject], [plainObject, number]);
    const [values, seconds = TEN_MINUTES] = args;
    const entries = Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)]));
    call('Cache.putAll', 'cache.write', { store: this.#store, entries, seconds });
  }

  remove(...args: [key: string]): void {
    checkArguments(`${CLASS}.remove`, args, [string]);
    call('Cache.remove', 'cache.remove', { store: this.#store, keys: [args[0]] });
  }

  removeAll(...args: [keys: string[]]): void {
    checkArguments(`${CLASS}.removeAll`, args, [list]);
    call('Cache.removeAll', 'cache.remove', { store: this.#store, keys: args[0].map(String) });
  }
}

tellWhatIsMissing(Cache, 'Cache.Cache');

/** The caches of the document, the user and the script. */
export class CacheService {
  getDocumentCache(): Cache {
    return new Cache('document');
  }

  getUserCache(): Cache {
    return new Cache('user');
  }

  getScriptCache(): Cache {
    return new Cache('script');
  }
}

tellWhatIsMissing(CacheService, 'Cache.CacheService');
