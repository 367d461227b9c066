import { notImplemented } from './exception';

/** What `@types/google-apps-script` declares; filled in by the build (see known-names.mjs). */
declare const KNOWN_NAMES: string;

interface KnownNames {
  /** Members by interface, such as `Spreadsheet.Range`, separated by blanks. */
  members: Record<string, string>;
  /** Values by enumeration, such as `Spreadsheet.BorderStyle`, separated by blanks. */
  enumerations: Record<string, string>;
  /** By interface: which member is which enumeration. */
  enumerationMembers: Record<string, Record<string, string>>;
  /** The interface of each global variable. */
  globals: Record<string, string>;
}

let names: KnownNames | undefined;

export function knownNames(): KnownNames {
  names ??= JSON.parse(KNOWN_NAMES) as KnownNames;
  return names;
}

/** Whether Google's interface has a member. */
export function isKnown(interfaceName: string, member: string): boolean {
  return (knownNames().members[interfaceName] ?? '').split(' ').includes(member);
}

/**
 * Lets a class tell what it lacks: a method that Google has throws by name, and one that nobody knows stays `undefined`.
 * It stands behind the class's own methods, so those cost nothing.
 */
export function tellWhatIsMissing(definition: { prototype: object }, interfaceName: string): void {
  let root = definition.prototype;
  for (let above = parent(root); above && above !== Object.prototype; above = parent(root)) root = above;
  Object.setPrototypeOf(root, missingMembers(interfaceName));
}

function parent(prototype: object): object | null {
  return Object.getPrototypeOf(prototype) as object | null;
}

function missingMembers(interfaceName: string): object {
  return new Proxy(Object.prototype, {
    get(target, key, receiver) {
      const own = Reflect.get(target, key, receiver);
      if (own !== undefined || typeof key === 'symbol' || !isKnown(interfaceName, key)) return own;
      throw notImplemented(`${interfaceName.split('.').pop()}.${key}`);
    },
  });
}
