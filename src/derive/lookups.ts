import { normalise } from '../lib/normalise';
import type { Column } from '../model/column';
import { NO_DAY, NOT_SAID } from '../model/column';
import type { Table } from '../model/table';
import type { DealsTable } from './deals';
import { type Join, join } from './join';

/** Another tab whose columns can be asked for, for each deal: reps with their team, accounts with their industry. */
export interface Lookup extends Join {
  readonly table: Table;
  /** The headers of the two key columns: on the deals, on the other tab. */
  readonly keys: readonly [deals: string, other: string];
}

/** The pairs of columns by which deals find rows of other tabs, by the fields of both. */
const KEYS: readonly (readonly [deal: string, others: readonly string[]])[] = [
  ['owner', ['rep', 'repId', 'owner']],
  ['account', ['account', 'id', 'accountId']],
  ['leadId', ['id']],
  ['id', ['dealId']],
  ['product', ['product']],
];

/** Finds the key by which deals join another tab: one that fits its kind, else a header that both have. `null` without one. */
export function lookupOf(deals: DealsTable, table: Table): Lookup | null {
  let best: Lookup | null = null;
  let most = 0;
  for (const { own, other } of [...pairsByField(deals, table), ...pairsByHeader(deals, table)]) {
    const found = join(deals.column(own.key)!, table.column(other.key)!, table.size);
    const matched = found ? found.rows.reduce((sum, row) => sum + (row >= 0 ? 1 : 0), 0) : 0;
    if (matched <= most) continue;
    most = matched;
    best = { ...found!, table, keys: [own.label, other.label] };
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

/** The deals with the columns of other tabs behind their own. A deal without a partner has blanks there. */
export function withLookups(deals: DealsTable, lookups: readonly Lookup[]): DealsTable {
  if (lookups.length === 0) return deals;
  const memory = new Map<string, Column | undefined>();
  const column = (name: string): Column | undefined => {
    const [, place, key] = /^@(\d+):(.*)$/.exec(name) ?? [];
    if (place === undefined) return deals.column(name);
    if (!memory.has(name)) {
      const { table, rows } = lookups[Number(place)]!;
      const found = table.column(key!);
      memory.set(name, found && gather(found, rows));
    }
    return memory.get(name);
  };
  return {
    ...deals,
    get rowNumbers() {
      return deals.rowNumbers;
    },
    get issues() {
      return deals.issues;
    },
    get stageOrder() {
      return deals.stageOrder;
    },
    get unrated() {
      return deals.unrated;
    },
    headers: [...deals.headers, ...lookups.flatMap(({ table }) => table.headers)],
    column,
    named(name) {
      const words = normalise(name);
      const tables: readonly Table[] = [deals, ...lookups.map(({ table }) => table)];
      // A header as it stands counts before what it may mean on another tab.
      const exact = tables.find(({ headers }) => headers.some((header) => normalise(header) === words));
      for (const table of exact ? [exact] : tables) {
        const found = table.named(name);
        if (found)
          return table === deals ? found : { key: `@${tables.indexOf(table) - 1}:${found.key}`, label: found.label };
      }
      return undefined;
    },
    load: (names) => deals.load(names.filter((name) => !name.startsWith('@'))),
  };
}

/** A column of the other tab, a value for each deal. */
function gather(column: Column, rows: Int32Array): Column {
  switch (column.kind) {
    case 'text':
      return { kind: 'text', values: column.values, codes: rows.map((row) => (row < 0 ? 0 : column.codes[row]!)) };
    case 'id':
      return { kind: 'id', values: Array.from(rows, (row) => (row < 0 ? '' : column.values[row]!)) };
    case 'day':
      return { kind: 'day', values: rows.map((row) => (row < 0 ? NO_DAY : column.values[row]!)) };
    case 'flag':
      return { kind: 'flag', values: Uint8Array.from(rows, (row) => (row < 0 ? NOT_SAID : column.values[row]!)) };
    default:
      return { kind: column.kind, values: Float64Array.from(rows, (row) => (row < 0 ? NaN : column.values[row]!)) };
  }
}
