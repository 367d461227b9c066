/** What a record itself has under a key: names such as `constructor` are no entries. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.getOwnPropertyDescriptor(record, key)?.value;
}
