import { normalise } from '../lib/normalise';
import type { Column } from '../model/column';
import type { Table } from '../model/table';
import type { LoadedTable } from './derivation';
import { gather } from './gather';
import { type Join, join } from './join';

/** Another tab whose columns can be asked for, for each row: reps with their team, accounts with their industry. */
export interface Lookup extends Join {
  readonly table: Table;
  /** The headers of the two key columns: on the table itself, on the other tab. */
  readonly keys: readonly [own: string, other: string];
  /** The key of the other tab’s column. */
  readonly otherKey: string;
}

/** The pairs of columns by which rows find those of other tabs, by the fields of both. */
const KEYS: readonly (readonly [own: string, others: readonly string[]])[] = [
  ['owner', ['rep', 'repId', 'owner']],
  ['rep', ['rep', 'repId', 'owner']],
  ['account', ['account', 'id', 'accountId']],
  ['leadId', ['id']],
  ['id', ['dealId']],
  ['dealId', ['id']],
  ['product', ['product']],
];

/**
 * Finds the key by which a table joins another: one that fits its kind, else a header that both
 * have; one that is unique there before one that is not. `null` without one.
 */
export function lookupOf(deals: Table, table: Table): Lookup | null {
  let best: Lookup | null = null;
  let most = 0;
  const isBetter = (matched: number, isUnique: boolean) =>
    matched > 0 && (best === null || (isUnique === best.isUnique ? matched > most : isUnique));
  for (const { own, other } of [...pairsByField(deals, table), ...pairsByHeader(deals, table)]) {
    const found = join(deals.column(own.key)!, table.column(other.key)!, table.size);
    const matched = found ? found.rows.reduce((sum, row) => sum + (row >= 0 ? 1 : 0), 0) : 0;
    if (!found || !isBetter(matched, found.isUnique)) continue;
    most = matched;
    best = { ...found, table, keys: [own.label, other.label], otherKey: other.key };
  }
  return best;
}

interface Named {
  readonly key: string;
  readonly label: string;
}

interface Pair {
  readonly own: Named;
  readonly other: Named;
}

function pairsByField(deals: Table, table: Table): Pair[] {
  const named = (of: Table, field: string): Named => ({ key: field, label: of.named(field)?.label ?? field });
  return KEYS.flatMap(([own, others]) =>
    others
      .filter((other) => deals.column(own) && table.column(other))
      .map((other) => ({ own: named(deals, own), other: named(table, other) })),
  );
}

function pairsByHeader(deals: Table, table: Table): Pair[] {
  return table.headers.flatMap((header) => {
    const [own, other] = [deals.named(header), table.named(header)];
    return own && other ? [{ own, other }] : [];
  });
}

/** A table with the columns of other tabs behind its own. A row without a partner has blanks there. */
export function withLookups<T extends LoadedTable>(rows: T, lookups: readonly Lookup[]): T {
  if (lookups.length === 0) return rows;
  const memory = new Map<string, Column | undefined>();
  const column = (name: string): Column | undefined => {
    const [, place, key] = /^@(\d+):(.*)$/.exec(name) ?? [];
    if (place === undefined) return rows.column(name);
    if (!memory.has(name)) {
      const { table, rows: partners } = lookups[Number(place)]!;
      const found = table.column(key!);
      memory.set(name, found && gather(found, partners));
    }
    return memory.get(name);
  };
  const named = (name: string) => {
    const words = normalise(name);
    const tables: readonly Table[] = [rows, ...lookups.map(({ table }) => table)];
    // A header as it stands counts before what it may mean on another tab.
    const exact = tables.find(({ headers }) => headers.some((header) => normalise(header) === words));
    for (const table of exact ? [exact] : tables) {
      const found = table.named(name);
      if (found)
        return table === rows ? found : { key: `@${tables.indexOf(table) - 1}:${found.key}`, label: found.label };
    }
    return undefined;
  };
  return Object.create(rows, {
    headers: { value: [...rows.headers, ...lookups.flatMap(({ table }) => table.headers)] },
    column: { value: column },
    named: { value: named },
    load: { value: (names: readonly string[]) => rows.load(names.filter((name) => !name.startsWith('@'))) },
  });
}
