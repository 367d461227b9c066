import type { Day } from '../../lib/days';
import { inputOf } from '../../metrics/ask-each';
import type { TableCell, TableKpi } from '../../metrics/table-kpi';
import { CallError } from '../../model/call-error';
import type { Period } from '../../model/period';
import type { Accounts } from './accounts';
import type { Basis } from './basis';

/** The rows of a table that spills, without its header. */
export interface TableRows {
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly basis: Basis;
  /** The call that gives the same in a cell. */
  readonly call: string;
}

/** Asks a table; `null` where its tabs are not there, and a sentence where they cannot be added up. */
export function rowsOf(
  table: TableKpi,
  accounts: Accounts,
  period: Period | null,
  today?: Day,
): TableRows | { readonly problem: string } | null {
  const basis = accounts.basis(table);
  if (!basis) return null;
  try {
    const [header, ...rows] = table.table(inputOf(table, basis.asking(period, today)).input);
    return { header: header ?? [], rows, basis, call: basis.call(period, today === undefined ? {} : { today }) };
  } catch (error) {
    if (error instanceof CallError) return { problem: error.message.replace(`${table.name} `, `${table.title} `) };
    throw error;
  }
}
