import type { StoreName } from '../realm/operations';
import { call } from './host-link';
import { tellWhatIsMissing } from './known-names';
import { anything, boolean, checkArguments, type Fits, plainObject, string } from './signature';

const CLASS = 'PropertiesService.Properties';
const primitive: Fits = (value) => value !== null && ['string', 'number', 'boolean'].includes(typeof value);

/** A store of texts by key that outlives the execution. */
export class Properties {
  readonly #store: StoreName;

  constructor(store: StoreName) {
    this.#store = store;
  }

  getProperty(...args: [key: string]): string | null {
    checkArguments(`${CLASS}.getProperty`, args, [string]);
    return this.#all('getProperty')[args[0]] ?? null;
  }

  getProperties(): Record<string, string> {
    return this.#all('getProperties');
  }

  getKeys(): string[] {
    return Object.keys(this.#all('getKeys'));
  }

  setProperty(...args: [key: string, value: string]): this {
    checkArguments(`${CLASS}.setProperty`, args, [string, primitive]);
    return this.#write('setProperty', { set: { [args[0]]: String(args[1]) } });
  }

  setProperties(...args: [properties: Record<string, string>, deleteAllOthers?: boolean]): this {
    checkArguments(`${CLASS}.setProperties`, args, [plainObject], [plainObject, boolean], [plainObject, anything]);
    const set = Object.fromEntries(Object.entries(args[0]).map(([key, value]) => [key, String(value)]));
    return this.#write('setProperties', { set, clear: Boolean(args[1]) });
  }

  deleteProperty(...args: [key: string]): this {
    checkArguments(`${CLASS}.deleteProperty`, args, [string]);
    return this.#write('deleteProperty', { remove: [args[0]] });
  }

  deleteAllProperties(): this {
    return this.#write('deleteAllProperties', { clear: true });
  }

  #all(method: string): Record<string, string> {
    return call(`Properties.${method}`, 'properties.read', { store: this.#store });
  }

  #write(method: string, change: { set?: Record<string, string>; remove?: string[]; clear?: boolean }): this {
    const { set = {}, remove = [], clear = false } = change;
    call(`Properties.${method}`, 'properties.write', { store: this.#store, set, remove, clear });
    return this;
  }
}

tellWhatIsMissing(Properties, 'Properties.Properties');

/** The stores of the document, the user and the script. */
export class PropertiesService {
  getDocumentProperties(): Properties {
    return new Properties('document');
  }

  getUserProperties(): Properties {
    return new Properties('user');
  }

  getScriptProperties(): Properties {
    return new Properties('script');
  }
}

tellWhatIsMissing(PropertiesService, 'Properties.PropertiesService');
