import type { LoadedTable } from '../derive/derivation';
import { type Lookup, lookupOf, withLookups } from '../derive/lookups';
import { CallError } from '../model/call-error';
import type { TableName } from '../model/tab';

/** A column that a person names, on each table that has it. */
export interface NamedColumn {
  readonly label: string;
  readonly keys: Readonly<Partial<Record<TableName, string>>>;
}

/** A table of a call, with what its rows can be looked up in. */
export type TableOf = (name: TableName) => LoadedTable | undefined;

/** Fields that say the same on different tabs. */
const SAME: readonly (readonly string[])[] = [
  ['owner', 'rep'],
  ['account', 'company', 'accountId'],
  ['date', 'created', 'entered'],
];

/**
 * Finds the column that a person means on each of the tables. Those that are needed must all have it: what a group or a
 * criterion left whole would be compared with a part. Else the sentence that says what lacks it.
 */
function columnNamed(
  caller: string,
  written: string,
  needed: readonly TableName[],
  used: readonly TableName[],
  tableOf: TableOf,
): NamedColumn | string {
  const tables = [...needed, ...used].filter((name) => tableOf(name));
  const direct = new Map(tables.map((name) => [name, tableOf(name)!.named(written)]));
  const first = tables.map((name) => direct.get(name)).find((found) => found);
  if (!first) {
    const headers = [...new Set(needed.flatMap((name) => [...(tableOf(name)?.headers ?? [])]))];
    return `${caller} found no column "${written}". Found: ${headers.join(', ')}`;
  }
  const keys: Partial<Record<TableName, string>> = {};
  for (const name of tables) {
    const own = direct.get(name)?.key;
    const key = own !== undefined && isSame(own, first.key) ? own : sameOn(tableOf(name)!, first.key);
    if (key) keys[name] = key;
    else if (needed.includes(name)) {
      return `${caller} cannot tell ${written} in its ${name}: they have no such column. Found there: ${tableOf(name)!.headers.join(', ')}`;
    }
  }
  return { label: first.label, keys };
}

/** Where columns are looked for: on tables that must have them, on others, plain or with what their rows can be looked up in. */
interface Places {
  readonly needed: readonly TableName[];
  readonly used: readonly TableName[];
  readonly plain: TableOf;
  readonly joined: TableOf;
}

/**
 * Finds the columns of the names that a call gives: on the tabs themselves where they have them all, else also on the tabs
 * that theirs are looked up in. Throws a CallError for a name that is no column.
 */
export function columnFinder(caller: string, names: readonly string[], { needed, used, plain, joined }: Places) {
  const own = new Map(names.map((name) => [name, columnNamed(caller, name, needed, [], plain)]));
  const isPlain = [...own.values()].every((found) => typeof found !== 'string');
  const tableOf = isPlain ? plain : joined;
  const find = (name: string): NamedColumn => {
    const found = columnNamed(caller, name, needed, used, tableOf);
    if (typeof found !== 'string') return found;
    // With all headers that could be asked for, where no tab has the column.
    const problem = own.get(name);
    throw new CallError(typeof problem === 'string' ? problem : found);
  };
  return { tableOf, find };
}

/** Whether two keys mean the same: a header that is the amount of a deal and the quota of a target does not. */
function isSame(key: string, other: string): boolean {
  const isField = (each: string) => !each.startsWith('#') && !each.startsWith('@');
  return (
    key === other || !isField(key) || !isField(other) || SAME.some((each) => each.includes(key) && each.includes(other))
  );
}

/** The column of a table that says what a field says on another. */
function sameOn(table: LoadedTable, field: string): string | undefined {
  const fields = SAME.find((each) => each.includes(field)) ?? [field];
  return fields.find((each) => !each.startsWith('#') && !each.startsWith('@') && table.column(each));
}

const IDS = ['id', 'dealId', 'leadId', 'contractId'];

/** Whether a row has one partner by nature: by an id, or as a rep has one row on the team tab. Owners of a deal each are chance. */
function isOneToOne({ isUnique, otherKey, table }: Lookup): boolean {
  return isUnique && (IDS.includes(otherKey) || table.kind === 'team' || table.kind === 'customers');
}

/** Tables whose rows are looked up in the others of the call, by a key that is unique there, where a name is not theirs. */
export function withOthers(tableOf: TableOf, others: (than: TableName) => readonly LoadedTable[]): TableOf {
  const memory = new Map<TableName, LoadedTable | undefined>();
  return (name) => {
    if (!memory.has(name)) {
      const table = tableOf(name);
      const lookups = table
        ? others(name)
            .map((other) => lookupOf(table, other))
            .filter((each): each is Lookup => each !== null && isOneToOne(each))
        : [];
      memory.set(name, table && withLookups(table, lookups));
    }
    return memory.get(name);
  };
}
