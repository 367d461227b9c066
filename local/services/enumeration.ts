import { knownNames } from './known-names';

/** One value of an enumeration, such as `SpreadsheetApp.BorderStyle.SOLID`. */
export class EnumerationValue {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  compareTo(other: EnumerationValue): number {
    return this.#ordinal - other.ordinal();
  }

  toString(): string {
    return this.#name;
  }

  toJSON(): string {
    return this.#name;
  }
}

export type Enumeration = Readonly<Record<string, EnumerationValue>>;

const made = new Map<string, Enumeration>();

/** An enumeration such as `Spreadsheet.BorderStyle`, with all its values. */
export function enumeration(name: string): Enumeration {
  let values = made.get(name);
  if (!values) {
    const entries = (knownNames().enumerations[name] ?? '').split(' ').map((value, at) => {
      return [value, new EnumerationValue(value, at)] as const;
    });
    values = Object.freeze(Object.fromEntries(entries));
    made.set(name, values);
  }
  return values;
}

/** Gives a service all the enumerations that Google's has. */
export function addEnumerations(service: object, interfaceName: string): void {
  const members = knownNames().enumerationMembers[interfaceName] ?? {};
  for (const [member, name] of Object.entries(members)) {
    Object.defineProperty(service, member, { get: () => enumeration(name), enumerable: true, configurable: true });
  }
}
