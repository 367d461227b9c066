/** Reads Google's chart options, whether they were set flat (`series.0.color`), nested (`series: { 0: { color } }`) or mixed. */
export interface OptionReader {
  text(...names: string[]): string | undefined;
  number(...names: string[]): number | undefined;
  flag(...names: string[]): boolean | undefined;
  numbers(name: string): number[] | undefined;
  texts(name: string): string[] | undefined;
  /** The options whose names begin with `prefix.`, by the rest of their names. */
  under(prefix: string): OptionReader;
}

/** Several names are tried in turn: the first that is set to a fitting value counts. */
export function readOptions(options: Record<string, unknown>): OptionReader {
  const values = new Map<string, unknown>();
  flatten(options, '', values);
  return reader(values, '');
}

function reader(values: ReadonlyMap<string, unknown>, prefix: string): OptionReader {
  const first = <T>(names: string[], convert: (value: unknown) => T | undefined): T | undefined => {
    for (const name of names) {
      const value = convert(values.get(prefix + name));
      if (value !== undefined) return value;
    }
    return undefined;
  };
  return {
    text: (...names) => first(names, asText),
    number: (...names) => first(names, asNumber),
    flag: (...names) => first(names, asFlag),
    numbers: (name) => first([name], (value) => asList(value, asNumber)),
    texts: (name) => first([name], (value) => asList(value, asText)),
    under: (inner) => reader(values, `${prefix}${inner}.`),
  };
}

/** Reads from the first of two that has the option. */
export function firstOf(own: OptionReader, shared: OptionReader): OptionReader {
  return {
    text: (...names) => own.text(...names) ?? shared.text(...names),
    number: (...names) => own.number(...names) ?? shared.number(...names),
    flag: (...names) => own.flag(...names) ?? shared.flag(...names),
    numbers: (name) => own.numbers(name) ?? shared.numbers(name),
    texts: (name) => own.texts(name) ?? shared.texts(name),
    under: (prefix) => firstOf(own.under(prefix), shared.under(prefix)),
  };
}

function flatten(value: unknown, name: string, into: Map<string, unknown>): void {
  if (name) into.set(name, value);
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) flatten(inner, name ? `${name}.${key}` : key, into);
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

function asNumber(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function asFlag(value: unknown): boolean | undefined {
  if (typeof value === 'boolean') return value;
  if (value === 'true' || value === 'false') return value === 'true';
  return undefined;
}

function asList<T>(value: unknown, convert: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.map(convert).filter((item): item is T & {} => item !== undefined);
}
