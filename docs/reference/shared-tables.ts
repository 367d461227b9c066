import type { ExampleTable, WorkedExample } from '../../src/functions/worked-example';

/** Tables that this many functions use are shown once, at the end. */
const SEVERAL = 3;

/** The tables that several functions use for their examples, by a heading of their own. */
export function sharedTables(examples: readonly (WorkedExample | null)[]): ReadonlyMap<string, ExampleTable> {
  const users = new Map<string, { table: ExampleTable; count: number }>();
  for (const table of examples.flatMap((example) => example?.tables ?? [])) {
    const key = JSON.stringify(table);
    users.set(key, { table, count: (users.get(key)?.count ?? 0) + 1 });
  }
  const shared = new Map<string, ExampleTable>();
  for (const { table, count } of users.values()) {
    if (count < SEVERAL) continue;
    const heading = `Sample ${table.name.toLowerCase()}`;
    const others = [...shared.keys()].filter((each) => each.startsWith(heading)).length;
    shared.set(others > 0 ? `${heading} ${others + 1}` : heading, table);
  }
  return shared;
}
